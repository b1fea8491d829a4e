"""What is known of a language, as data, and what its writers hand to views."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final, Literal, TypeAlias

from authwright.diagnostics import Collector
from authwright.ir.types import ScalarKind
from authwright.naming import NameBook, NameRule, Page, Scope
from authwright.stages.render.typed import TypeText

# Names of devices, which files cannot have on some systems.
DEVICE_FILES: Final = frozenset(
    ["con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(10))]
)

NameKind: TypeAlias = Literal[
    "type", "file", "field", "method", "function", "argument", "constant", "resource"
]


@dataclass(frozen=True, slots=True)
class CommentStyle:
    """How comments are written: `line` begins one, `open` and `close` enclose documentation."""

    line: str
    open: str
    close: str


@dataclass(frozen=True, slots=True)
class Language:
    """A language.

    `names` has the rule for each kind of name; `reserved` words are refused for all of them. `scalars` maps
    the IR's scalar kinds to types, `formats` those formats of strings that have a type of their own.
    """

    name: str
    title: str
    names: Mapping[NameKind, NameRule]
    reserved: frozenset[str]
    scalars: Mapping[ScalarKind, str]
    formats: Mapping[str, str]
    comments: CommentStyle

    def scope(
        self,
        kind: NameKind,
        what: str,
        collector: Collector,
        also: Collection[str] = (),
        *,
        book: NameBook | None = None,
        beside: Sequence[Page] = (),
        shared: bool = False,
    ) -> Scope:
        """Return the scope called `what` for names of `kind`.

        `also` are taken by what stands in the same place: a name that is one of them gets a suffix, where one
        of the pages in `beside` is a clash. Without a `book` nothing is kept. In a `shared` scope several
        things may have one name.
        """
        return (book or NameBook()).scope(
            what,
            replace(self.names[kind], refused=self.names[kind].refused | self.reserved),
            self.title,
            collector,
            reserved=self.reserved.union(also),
            beside=beside,
            shared=shared,
        )


@dataclass(frozen=True, slots=True, order=True)
class Import:
    """What an expression needs imported: `name` from `module`, or the module itself."""

    module: str
    name: str | None = None


@dataclass(frozen=True, slots=True)
class TypeExpr:
    """A type expression of a language, with the imports it needs."""

    text: TypeText
    imports: frozenset[Import] = frozenset()
