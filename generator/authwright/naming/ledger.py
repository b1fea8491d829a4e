"""The ledger of names: what each thing of a spec has been called, kept between builds.

A target has a section in it, a section has scopes, and a scope maps a key to a name. A key says what a thing
is in the spec (`SigninForm`, `body/email`), never where it stands: order and neighbours do not matter.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Final, TypeAlias

from authwright.diagnostics import Location

FORMAT: Final = 1


@dataclass(frozen=True, slots=True)
class Recorded:
    """A name that an earlier build gave.

    `retired`: the thing is no longer in the spec; its name waits for it. `former` are names that the thing
    had before the project gave it another one. Neither is ever given to anything else. `place` is the line in
    the ledger.
    """

    name: str
    former: tuple[str, ...] = ()
    retired: bool = False
    place: Location | None = field(default=None, compare=False)

    @property
    def names(self) -> tuple[str, ...]:
        """All names that nothing else may have."""
        return (self.name, *self.former)

    @property
    def is_retired_in_part(self) -> bool:
        """Whether any of the names is one that nothing has now."""
        return self.retired or bool(self.former)


Section: TypeAlias = Mapping[str, Mapping[str, Recorded]]
"""The part of one target: scope to key to name."""


@dataclass(frozen=True, slots=True)
class Line:
    """A name with all that it belongs to."""

    target: str
    scope: str
    key: str
    recorded: Recorded


@dataclass(frozen=True, slots=True)
class Ledger:
    """All names by target. `source` is the file that they were read from, None for names without one."""

    sections: Mapping[str, Section] = field(default_factory=dict[str, Section])
    source: bytes | None = field(default=None, compare=False, repr=False)

    def __iter__(self) -> Iterator[Line]:
        """Yield all names, sorted."""
        for target, section in sorted(self.sections.items()):
            for scope, names in sorted(section.items()):
                for key, recorded in sorted(names.items()):
                    yield Line(target, scope, key, recorded)

    def section(self, target: str) -> Section:
        """Return the part of `target`, empty for one that was never built."""
        return self.sections.get(target, {})

    def updated(self, sections: Mapping[str, Section]) -> "Ledger":
        """Return the ledger with these parts replaced; other targets keep theirs."""
        return Ledger({**self.sections, **sections})

    def pruned(self) -> "Ledger":
        """Return the ledger without retired and former names."""
        kept = {
            target: {
                scope: {
                    key: replace(recorded, former=())
                    for key, recorded in names.items()
                    if not recorded.retired
                }
                for scope, names in section.items()
            }
            for target, section in self.sections.items()
        }
        return Ledger(kept)

    def to_text(self) -> str:
        """Return the file's contents: sorted JSON in ASCII, a name a line, so that branches rarely meet."""
        scopes: dict[str, dict[str, list[str]]] = {}
        for line in self:
            said = f"    {json.dumps(line.key)}: {json.dumps(_value(line.recorded))}"
            scopes.setdefault(line.target, {}).setdefault(line.scope, []).append(said)
        targets = {
            target: [f"   {json.dumps(scope)}: {_braced(lines, 3)}" for scope, lines in parts.items()]
            for target, parts in scopes.items()
        }
        names = _braced(
            [f"  {json.dumps(target)}: {_braced(lines, 2)}" for target, lines in targets.items()], 1
        )
        return f'{{\n "format": {FORMAT},\n "names": {names}\n}}\n'


def _braced(lines: list[str], depth: int) -> str:
    return "{\n" + ",\n".join(lines) + f"\n{' ' * depth}}}" if lines else "{}"


def _value(recorded: Recorded) -> object:
    """Return a name that simply lives as a text, any other as an object."""
    if not recorded.retired and not recorded.former:
        return recorded.name
    said: dict[str, object] = {"retired" if recorded.retired else "name": recorded.name}
    return said | ({"former": list(recorded.former)} if recorded.former else {})
