"""Patterns that are so simple that comparing texts does what they ask."""

from dataclasses import dataclass
from typing import Literal

from authwright.checks.ecma.syntax import (
    Char,
    CharClass,
    Choice,
    End,
    Group,
    Node,
    Pattern,
    Repeat,
    Sequence,
    Start,
)


@dataclass(frozen=True, slots=True)
class Plain:
    """A text matches when it `equals` the other text, begins with it, ends with it or contains it."""

    how: Literal["equals", "prefix", "suffix", "contains"]
    text: str


def plain(pattern: Pattern) -> Plain | None:
    """Return what `pattern` asks of a text when that needs no engine, None when it does.

    What may be left out at an end that is not held by `^` or `$` asks for nothing, so `^a.*` is the prefix
    `a`, and `.*` is contained everywhere as the text "" is. A text with surrogates is left to an engine,
    because it could be found inside of a pair.
    """
    items = _flat(pattern.root)
    starts = bool(items) and isinstance(items[0], Start)
    ends = bool(items) and isinstance(items[-1], End)
    items = items[starts : len(items) - ends]
    while not ends and items and _may_lack(items[-1]):
        items.pop()
    while not starts and items and _may_lack(items[0]):
        items.pop(0)
    codes = [_code(item) for item in items]
    if any(code is None or 0xD800 <= code <= 0xDFFF for code in codes):
        return None
    text = "".join(chr(code) for code in codes if code is not None)
    if starts and ends:
        return Plain("equals", text)
    return Plain("prefix" if starts else "suffix" if ends else "contains", text)


def anchored(pattern: Pattern) -> bool:
    """Whether `pattern` can match at the start of a text only, as every way through it begins with `^`."""
    return _begins(pattern.root)


def _begins(node: Node) -> bool:
    match node:
        case Start():
            return True
        case Sequence():
            return bool(node.items) and _begins(node.items[0])
        case Choice():
            return all(_begins(branch) for branch in node.branches)
        case Group():
            return _begins(node.body)
        case _:
            return False


def _flat(node: Node) -> list[Node]:
    """Return the items of a sequence, with groups opened that hold one sequence."""
    match node:
        case Sequence():
            return [inner for item in node.items for inner in _flat(item)]
        case Group() if not isinstance(node.body, Choice):
            return _flat(node.body)
        case _:
            return [node]


def _may_lack(node: Node) -> bool:
    return isinstance(node, Repeat) and node.low == 0


def _code(node: Node) -> int | None:
    match node:
        case Char():
            return node.code
        case CharClass(items=(Char(code=code),), negated=False):
            return code
        case _:
            return None
