"""Scopes: where names must differ from each other, from reserved words and from what a runtime uses."""

from collections.abc import Collection
from dataclasses import dataclass, field

from authwright.diagnostics import Collector
from authwright.naming.cases import Case, cased, is_cased
from authwright.naming.words import split_words


@dataclass(frozen=True, slots=True)
class NameRule:
    """How one kind of name is made: data, kept with the language.

    A name that already has one of the cases in `keeps` stays as it is; all others are taken apart and joined
    in `case`. `noun` stands before a leading digit and for a name without words. A reserved name gets
    `suffix`. `ignores_case` is for files, which some systems tell apart without looking at capitals.
    """

    case: Case
    keeps: tuple[Case, ...] = ()
    noun: str = "value"
    reserved: frozenset[str] = frozenset()
    suffix: str = "_"
    ignores_case: bool = False


@dataclass(frozen=True, slots=True)
class _Claim:
    name: str
    pointer: str


@dataclass(slots=True)
class Scope:
    """Gives each name once. `what` and `language` say in messages whose names these are."""

    what: str
    rule: NameRule
    language: str
    collector: Collector
    reserved: Collection[str] = ()
    _taken: dict[str, _Claim] = field(default_factory=dict[str, _Claim])

    def claim(self, name: str, pointer: str) -> str:
        """Return the identifier for `name`, which the spec has at JSON Pointer `pointer`.

        A clash with an earlier claim is AW041. The name it proposes is returned, so that a run finds all
        clashes at once.
        """
        wanted = self.legal(name)
        earlier = self._taken.get(self._key(wanted))
        if earlier is not None:
            wanted = self._clash(name, pointer, wanted, earlier)
        self._taken[self._key(wanted)] = _Claim(name, pointer)
        return wanted

    def legal(self, name: str) -> str:
        """Return the identifier for `name` if nothing else had it; nothing is claimed."""
        rule = self.rule
        if any(is_cased(name, case) for case in rule.keeps):
            return self._unreserved(name)
        words = split_words(name) or (rule.noun,)
        if words[0][:1].isdigit():
            words = (rule.noun, *words)
        return self._unreserved(cased(words, rule.case))

    def _unreserved(self, name: str) -> str:
        while name in self.rule.reserved or name in self.reserved:
            name += self.rule.suffix
        return name

    def _clash(self, name: str, pointer: str, wanted: str, earlier: _Claim) -> str:
        number = 2
        while self._key(proposed := f"{wanted}{number}") in self._taken:
            number += 1
        self.collector.add(
            "AW041",
            f'{self.what}: "{earlier.name}" ({earlier.pointer}) and "{name}" ({pointer}) '
            f"would both be {wanted} in {self.language}",
            at=pointer,
            hint=f'rename one of them, for example "{name}" to "{proposed}"',
        )
        return proposed

    def _key(self, name: str) -> str:
        return name.casefold() if self.rule.ignores_case else name
