"""Patterns of ECMA-262 as regular expression literals of TypeScript with the flag `u`."""

from typing import Final

from authwright.checks.ecma.simple import anchored
from authwright.checks.ecma.syntax import (
    Boundary,
    Char,
    CharClass,
    ClassItem,
    Dot,
    End,
    Look,
    Node,
    Pattern,
    Property,
    Short,
    Single,
    Span,
    Start,
    inner,
)
from authwright.checks.ecma.widths import width
from authwright.checks.ecma.writer import CONTROLS, Writer

_SIGNS: Final = r"^$\.*+?()[]{}|/"
_CLASS_SIGNS: Final = r"\]^-/["


def typescript_pattern(pattern: Pattern) -> str:
    """Return what stands between the slashes of the literal `/.../u` of a pattern, to be used with `test`.

    It is printable ASCII, escapes what `u` allows to be escaped only, and captures only what is referred to.
    """
    text = _Writer(pattern).text(pattern.root)
    if width(pattern.root)[0] == 0 and _looks_around(pattern.root) and not anchored(pattern):
        # V8 before 2026 lets a match without characters begin between the halves of a pair.
        return f"^[^]*?(?:{text})"
    return text or "(?:)"


def _looks_around(node: Node) -> bool:
    return isinstance(node, Boundary | Look) or any(_looks_around(one) for one in inner(node))


class _Writer(Writer):
    def leaf(self, node: Single | Start | End | Boundary) -> str:
        match node:
            case Char():
                return _char(node.code, _SIGNS)
            case Short() | Property():
                return _item(node)
            case CharClass():
                return f"[{'^' if node.negated else ''}{''.join(_item(item) for item in node.items)}]"
            case Dot():
                return "."
            case Start():
                return "^"
            case End():
                return "$"
            case Boundary():
                return r"\B" if node.negated else r"\b"


def _item(item: ClassItem) -> str:
    match item:
        case Char():
            return _char(item.code, _CLASS_SIGNS)
        case Span():
            return f"{_char(item.low, _CLASS_SIGNS)}-{_char(item.high, _CLASS_SIGNS)}"
        case Short():
            return f"\\{item.letter.upper() if item.negated else item.letter}"
        case Property():
            name = item.name if item.value is None else f"{item.name}={item.value}"
            return f"\\{'P' if item.negated else 'p'}{{{name}}}"


def _char(code: int, signs: str) -> str:
    if 0x20 <= code < 0x7F:
        return f"\\{chr(code)}" if chr(code) in signs else chr(code)
    if code in CONTROLS:
        return CONTROLS[code]
    # Halves of pairs in braces, so that two of them do not become one character.
    if code > 0xFFFF or 0xD800 <= code <= 0xDFFF:
        return f"\\u{{{code:x}}}"
    return f"\\x{code:02x}" if code <= 0xFF else f"\\u{code:04x}"
