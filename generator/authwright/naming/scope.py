"""Scopes: where names must differ from each other, from reserved words and from what a runtime uses."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from authwright.diagnostics import Collector
from authwright.naming.cases import Case, cased, is_cased
from authwright.naming.clash import Clash
from authwright.naming.page import Claim, Page
from authwright.naming.words import split_words


@dataclass(frozen=True, slots=True)
class NameRule:
    """How one kind of name is made: data, kept with the language.

    A name that already has one of the cases in `keeps` stays as it is; all others are taken apart and joined
    in `case`. `noun` stands before a leading digit and for a name without words. A reserved name gets
    `suffix`. `ignores_case` is for files, which some systems tell apart without looking at capitals.
    `pattern` is what a name may look like that the project gives, or that was recorded. `refused` are the
    reserved names that no build can ever have given: one that is recorded is damage. A name that becomes
    reserved later is not among them, for what has it keeps it.
    """

    case: Case
    keeps: tuple[Case, ...] = ()
    noun: str = "value"
    reserved: frozenset[str] = frozenset()
    suffix: str = "_"
    ignores_case: bool = False
    pattern: str = "[A-Za-z][A-Za-z0-9_]*"
    refused: frozenset[str] = frozenset()


@dataclass(slots=True)
class Scope:
    """Gives each name once. `what` and `language` say in messages whose names these are.

    What `page` has of earlier builds, or of the project, is used as it is; the rules name what is new there.
    New names keep clear of those that the pages in `beside` have, too. In a `shared` scope, as that of files
    which hold several things, keys may have been recorded with one name.

    `clashes` takes those that only the end of the run can tell; a `NameBook` reports them.
    """

    what: str
    rule: NameRule
    language: str
    collector: Collector
    reserved: Collection[str] = ()
    page: Page = field(default_factory=Page)
    beside: Sequence[Page] = ()
    shared: bool = False
    clashes: list[Clash] = field(default_factory=list[Clash])

    def claim(
        self,
        name: str,
        pointer: str,
        *,
        key: str | None = None,
        like: str | None = None,
        otherwise: Sequence[str] = (),
    ) -> str:
        """Return the identifier for `name`, which the spec has at JSON Pointer `pointer`.

        `key` says what the thing is within the scope, and is `name` where nothing else is given; its
        identifier never changes from build to build. A new one is named `like` another one where that is
        given, else by the rules, with the names in `otherwise` as second choices for one that is taken.

        A clash is AW041. The name it proposes is returned, so that a run finds all clashes at once.
        """
        key = name if key is None else key
        earlier = self.page.claims.get(key)
        if earlier is not None:
            if earlier.pointer == pointer:
                return earlier.name
            return self._clash(key, name, pointer, earlier.name, (self.page, key), is_new=True)
        named = self.known(key)
        if named is not None:
            self._check_known(key, name, pointer, named)
        else:
            named = self._new(key, [like or self.legal(name), *map(self.legal, otherwise)], name, pointer)
        self.page.claims[key] = Claim(named, name, pointer)
        return named

    def share(self, key: str, identifier: str, pointer: str) -> str:
        """Give `key` an identifier that another key of the scope has already; one it has itself stays."""
        named = self.known(key) or identifier
        self.page.claims[key] = Claim(named, key, pointer)
        return named

    def known(self, key: str) -> str | None:
        """Return the identifier that the project, else an earlier build gave `key`, None where none did.

        One that cannot be used is AW047 where it is given, AW045 where it is recorded; then there is none.
        """
        given = self.page.given.get(key)
        if given is not None:
            if problem := self._problem(given.name):
                message = f'{self.what}: "{given.name}" {problem} in {self.language}'
                hint = f"{self.legal(given.name)} would be one"
                self.collector.add("AW047", message, location=given.place, hint=hint)
                return None
            return given.name
        recorded = self.page.recorded.get(key)
        if recorded is None:
            return None
        if not re.fullmatch(self.rule.pattern, recorded.name) or recorded.name in self.rule.refused:
            message = f'{self.what}: "{recorded.name}", recorded for "{key}", is no name in {self.language}'
            hint = "restore the ledger from version control; a name is changed in [tool.authwright.names]"
            self.collector.add("AW045", message, location=recorded.place, hint=hint)
            return None
        return recorded.name

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

    def _problem(self, name: str) -> str | None:
        if not re.fullmatch(self.rule.pattern, name):
            return "is no name for this"
        return "is reserved" if self._unreserved(name) != name else None

    def _new(self, key: str, choices: Sequence[str], name: str, pointer: str) -> str:
        """Return the first of `choices` that nothing else has; if there is none, say so and propose one."""
        holders = [self._holder(choice, key) for choice in choices]
        for choice, holder in zip(choices, holders, strict=True):
            if holder is None:
                return choice
        return self._clash(key, name, pointer, choices[0], holders[0], is_new=True)

    def _check_known(self, key: str, name: str, pointer: str, named: str) -> None:
        """Report a name that was recorded for `key`, or given to it, and that another thing has."""
        is_given = key in self.page.given
        holder = self._holder(named, key, new=is_given)
        if holder is not None and (is_given or not self.shared):
            self._clash(key, name, pointer, named, holder, is_new=False)

    def _clash(
        self,
        key: str,
        name: str,
        pointer: str,
        wanted: str,
        holder: tuple[Page, str] | None,
        *,
        is_new: bool,
    ) -> str:
        """Report that `key` would have the name of another thing, `holder`; return a free name."""
        assert holder is not None
        number = 2
        while self._holder(proposed := f"{wanted}{number}", key) is not None:
            number += 1
        clash = Clash(
            self.what, self.language, self.page, key, name, pointer, wanted, proposed, *holder, is_new
        )
        if clash.is_open:
            self.clashes.append(clash)
        else:
            clash.report(self.collector)
        return proposed

    def _holder(self, name: str, key: str, *, new: bool = True) -> tuple[Page, str] | None:
        """Return who has `name` apart from `key`: a page and a key of it.

        What is recorded is held against its own page only: what came beside it later has to give way.
        """
        fold = str.casefold if self.rule.ignores_case else str
        for page in (self.page, *(self.beside if new else ())):
            for other in page.holders(fold(name), fold, new=new):
                if page is not self.page or other != key:
                    return page, other
        return None
