"""What a pattern is made of."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

Shortcut: TypeAlias = Literal["d", "w", "s"]


class PatternError(ValueError):
    """A text is no pattern.

    Attributes:
        message: What is wrong, as the end of a sentence.
        position: Where, as a count of code points from the start.
    """

    def __init__(self, message: str, position: int) -> None:
        super().__init__(f"{message} at {position}")
        self.message = message
        self.position = position


@dataclass(frozen=True, slots=True)
class Char:
    """One code point."""

    code: int


@dataclass(frozen=True, slots=True)
class Dot:
    """`.`: a code point that ends no line."""


@dataclass(frozen=True, slots=True)
class Short:
    r"""`\d`, `\w`, `\s`, or the capital letter when `negated`."""

    letter: Shortcut
    negated: bool


@dataclass(frozen=True, slots=True)
class Property:
    r"""`\p{name}` or `\p{name=value}`, or with `\P` when `negated`; the names are known."""

    name: str
    value: str | None
    negated: bool


@dataclass(frozen=True, slots=True)
class Span:
    """`low-high` in a class, both included."""

    low: int
    high: int


ClassItem: TypeAlias = Char | Span | Short | Property


@dataclass(frozen=True, slots=True)
class CharClass:
    """`[items]`, or `[^items]` when `negated`."""

    items: tuple[ClassItem, ...]
    negated: bool


Single: TypeAlias = Char | Dot | Short | Property | CharClass
"""What takes exactly one code point."""


@dataclass(frozen=True, slots=True)
class Start:
    """`^`: the start of the text."""


@dataclass(frozen=True, slots=True)
class End:
    """`$`: the end of the text."""


@dataclass(frozen=True, slots=True)
class Boundary:
    r"""`\b`, or `\B` when `negated`."""

    negated: bool


@dataclass(frozen=True, slots=True)
class Look:
    """A lookahead, or a lookbehind when not `ahead`."""

    body: "Node"
    ahead: bool
    negated: bool


@dataclass(frozen=True, slots=True)
class Group:
    """A group; `index` counts capturing ones from 1, and is None for others."""

    body: "Node"
    index: int | None = None
    name: str | None = None


@dataclass(frozen=True, slots=True)
class Backreference:
    """The text that a group took last, by the group's index or name."""

    group: int | str


@dataclass(frozen=True, slots=True)
class Repeat:
    """`body` from `low` to `high` times, without end when `high` is None; in the text at `start` to `end`."""

    body: "Node"
    low: int
    high: int | None
    lazy: bool
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Sequence:
    """Its items one after the other; nothing when there are none."""

    items: tuple["Node", ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """One of its branches, the first that fits."""

    branches: tuple["Node", ...]


Node: TypeAlias = Single | Start | End | Boundary | Look | Group | Backreference | Repeat | Sequence | Choice


@dataclass(frozen=True, slots=True)
class Pattern:
    """A pattern that was read.

    Attributes:
        source: Its text.
        root: What it means.
        groups: How many groups capture.
        names: The named ones, with their index.
    """

    source: str
    root: Node
    groups: int
    names: tuple[tuple[str, int], ...]

    def index_of(self, reference: Backreference) -> int:
        """Return the index of the group that a backreference is about."""
        return reference.group if isinstance(reference.group, int) else dict(self.names)[reference.group]


def inner(node: Node) -> tuple[Node, ...]:
    """Return the nodes directly inside `node`, in order."""
    match node:
        case Look() | Group() | Repeat():
            return (node.body,)
        case Sequence():
            return node.items
        case Choice():
            return node.branches
        case _:
            return ()
