"""Patterns of ECMA-262 as the standard `re` reads them, on Python 3.11 and later."""

import re
from dataclasses import replace
from typing import Final

from authwright.checks.ecma.ranges import EVERYTHING, Ranges
from authwright.checks.ecma.sets import LINE_ENDS, ranges_of
from authwright.checks.ecma.syntax import (
    Backreference,
    Boundary,
    Char,
    CharClass,
    Choice,
    Dot,
    End,
    Group,
    Look,
    Node,
    Pattern,
    Property,
    Repeat,
    Sequence,
    Short,
    Single,
    Start,
    inner,
)
from authwright.checks.ecma.widths import width
from authwright.checks.ecma.writer import CONTROLS, Writer

# `re` takes this count for no end.
_ENDLESS: Final = 2**32 - 1


class NotCarriedError(ValueError):
    """A pattern cannot be given to `re` with its meaning kept.

    Attributes:
        message: Why, as a sentence without a subject's capital letter or a full stop.
        hint: What to write instead.
    """

    def __init__(self, message: str, hint: str) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


def python_pattern(pattern: Pattern) -> str:
    """Return the source of a pattern for `re.compile`, without flags, to be used with `search`.

    Whether a text matches is the same; what groups capture is not kept. It is printable ASCII.

    Raises:
        NotCarriedError: `re` cannot do, or may do otherwise, what the pattern asks.
    """
    _check_references(pattern, pattern.root, frozenset(), repeated=False)
    text = _Writer(pattern).text(pattern.root)
    # The flag makes \b speak of the letters, digits and underscore of ASCII.
    source = f"(?a){text}" if _has_boundary(pattern.root) else text
    try:
        re.compile(source)
    except (re.error, OverflowError, RecursionError) as error:
        raise NotCarriedError(f"it is too large for `re`: {error}", "use smaller counts") from None
    return source


def _has_boundary(node: Node) -> bool:
    return isinstance(node, Boundary) or any(_has_boundary(one) for one in inner(node))


def _check_references(
    pattern: Pattern, node: Node, known: frozenset[int], *, repeated: bool
) -> frozenset[int]:
    """Return the groups that have surely captured after `node`, when those `known` have before it.

    A reference to any other is refused: to a group that took no part it matches the empty text in ECMA-262
    and nothing in `re`, and of groups in repeats the two keep different ones.
    """
    match node:
        case Backreference():
            if pattern.index_of(node) not in known:
                raise NotCarriedError(
                    "a backreference may come where its group has captured nothing",
                    "put the group before it, outside of repeats and alternatives",
                )
        case Group():
            known = _check_references(pattern, node.body, known, repeated=repeated)
            if node.index is not None and not repeated:
                known |= {node.index}
        case Sequence():
            for item in node.items:
                known = _check_references(pattern, item, known, repeated=repeated)
        case Repeat():
            _check_references(pattern, node.body, known, repeated=repeated or node.high != 1)
        case Look(ahead=False):
            # Lookbehind reads from right to left, so that what comes first captures last.
            _check_references(pattern, node.body, frozenset(), repeated=True)
        case _:
            for one in inner(node):
                _check_references(pattern, one, known, repeated=repeated)
    return known


class _Writer(Writer):
    def leaf(self, node: Single | Start | End | Boundary) -> str:
        match node:
            case Start():
                return "^"
            case End():
                return r"\Z"
            case Boundary():
                # Before 3.14 \B does not match in an empty text.
                return r"(?!\b)" if node.negated else r"\b"
            case _:
                return _single(node)

    def look(self, node: Look) -> str:
        if node.ahead:
            return super().look(node)
        body = node.body
        while isinstance(body, Group):
            body = body.body
        branches = body.branches if isinstance(body, Choice) else (body,)
        widths = {width(branch) for branch in branches}
        if any(least != most for least, most in widths):
            raise NotCarriedError(
                "a lookbehind can be of several lengths", "give each of its alternatives one length"
            )
        opening = f"(?<{'!' if node.negated else '='}"
        if len(widths) == 1:
            return f"{opening}{self.text(body)})"
        looks = [f"{opening}{self.text(branch)})" for branch in branches]
        return "".join(looks) if node.negated else f"(?:{'|'.join(looks)})"

    def count(self, node: Repeat) -> str:
        if node.low >= _ENDLESS:
            raise NotCarriedError(f"it repeats something {node.low} times", "use smaller counts")
        endless = node.high is not None and node.high >= _ENDLESS
        return super().count(replace(node, high=None) if endless else node)


def _single(node: Single) -> str:
    match node:
        case Char():
            char = chr(node.code)
            return f"\\{char}" if char in r"\.^$*+?{}[]|()" else _char(node.code)
        case Dot():
            return _class(LINE_ENDS, negated=True)
        case Short(negated=True) | Property(negated=True):
            plain = (
                Short(node.letter, False)
                if isinstance(node, Short)
                else Property(node.name, node.value, False)
            )
            return _class(ranges_of(plain), negated=True)
        case CharClass(negated=True):
            return _class(ranges_of(CharClass(node.items, negated=False)), negated=True)
        case _:
            return _class(ranges_of(node), negated=False)


def _class(ranges: Ranges, *, negated: bool) -> str:
    if not ranges:
        ranges, negated = EVERYTHING, not negated
    inside = "".join(
        _in_class(low) if low == high else f"{_in_class(low)}{'-' if high > low + 1 else ''}{_in_class(high)}"
        for low, high in ranges
    )
    return f"[{'^' if negated else ''}{inside}]"


def _in_class(code: int) -> str:
    # A later `re` may give meaning to signs that come twice.
    return f"\\{chr(code)}" if chr(code) in r"\[]^-&~|" else _char(code)


def _char(code: int) -> str:
    if 0x20 <= code < 0x7F:
        return chr(code)
    if code in CONTROLS:
        return CONTROLS[code]
    return f"\\x{code:02x}" if code <= 0xFF else f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"
