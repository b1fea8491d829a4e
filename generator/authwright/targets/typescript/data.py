"""Literals of data, laid out over as many lines as they need."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

from authwright.targets.typescript.docs import INDENT, WIDTH
from authwright.targets.typescript.literals import key, literal, object_of


@dataclass(frozen=True, slots=True)
class Data:
    """A literal: its text on one line, and the brackets and parts of one that can be broken.

    `broken` tells that it has lines of its own even where one is enough.
    """

    text: str
    ends: tuple[str, str] = ("", "")
    parts: tuple[tuple[str, "Data"], ...] = ()
    broken: bool = False

    @property
    def breaks(self) -> bool:
        """Whether it, or a part of it, cannot stand on one line."""
        return self.broken or any(part.breaks for _, part in self.parts)

    def laid(self, depth: int, used: int) -> str:
        """Return the text, `depth` characters deep, when `used` characters stand around it on its line."""
        if not self.parts or (not self.breaks and depth + used + len(self.text) <= WIDTH):
            return self.text
        inner = depth + len(INDENT)
        lines = [f"{' ' * inner}{_part(head, part, inner)},\n" for head, part in self.parts]
        return f"{self.ends[0]}\n{''.join(lines)}{' ' * depth}{self.ends[1]}"


def _part(head: str, part: Data, depth: int) -> str:
    """Return a part, its value on the next line where it is too long, cannot be broken, or cannot begin."""
    text = part.laid(depth, len(head) + 1)
    first = text.split("\n")[0]
    too_long = depth + len(head) + len(first) + (not part.parts) > WIDTH
    # After a short key, formatters leave it where it is.
    if not too_long or len(head) <= len("abcd: "):
        return head + text
    inner = depth + len(INDENT)
    return f"{head.rstrip()}\n{' ' * inner}{part.laid(inner, WIDTH)}"


def word(text: str) -> Data:
    """Return an expression that is never broken, such as a name."""
    return Data(str(text))


def list_of(items: Sequence[Data]) -> Data:
    """Return the literal of an array. Several with several parts each get lines of their own."""
    kinds = {item.ends for item in items}
    broken = len(items) > 1 and len(kinds) == 1 and all(len(item.parts) > 1 for item in items)
    text = f"[{', '.join(item.text for item in items)}]"
    return Data(text, ("[", "]"), tuple(("", item) for item in items), broken)


def members_of(members: Sequence[tuple[str, Data]]) -> Data:
    """Return the literal of an object."""
    text = object_of([(name, item.text) for name, item in members])
    return Data(text, ("{", "}"), tuple((f"{key(name)}: ", item) for name, item in members))


def called(head: str, value: Data, foot: str = ")") -> Data:
    """Return the expression that stands around an array or an object; `head` and `foot` stay at its ends."""
    first, last = value.ends
    return Data(f"{head}{value.text}{foot}", (head + first, last + foot), value.parts, value.broken)


def handed(members: Sequence[tuple[str, Data]]) -> Data:
    """Return the literal of an object whose members have short names, those called like their value alone."""
    parts = tuple(("" if item.text == name else f"{name}: ", item) for name, item in members)
    inner = ", ".join(head + item.text for head, item in parts)
    return Data(f"{{ {inner} }}" if inner else "{}", ("{", "}"), parts)


def data(value: Any) -> Data:
    """Return the literal of a JSON value."""
    if isinstance(value, Mapping):
        members = cast("Mapping[str, Any]", value)
        return members_of([(name, data(item)) for name, item in members.items()])
    if isinstance(value, list | tuple):
        return list_of([data(item) for item in cast("Sequence[Any]", value)])
    return Data(str(literal(value)))


def constant(head: str, value: Data, foot: str = ";") -> str:
    """Return the statement that gives a constant its value."""
    return f"{head}{value.laid(0, len(head) + len(foot))}{foot}"
