"""The code points that a piece of a pattern takes."""

from typing import Final

from authwright.checks.ecma.properties import property_ranges
from authwright.checks.ecma.ranges import Ranges, complement, union
from authwright.checks.ecma.syntax import (
    Char,
    CharClass,
    ClassItem,
    Dot,
    Property,
    Short,
    Shortcut,
    Single,
    Span,
)

DIGITS: Final[Ranges] = ((0x30, 0x39),)
WORD: Final[Ranges] = ((0x30, 0x39), (0x41, 0x5A), (0x5F, 0x5F), (0x61, 0x7A))
LINE_ENDS: Final[Ranges] = ((0x0A, 0x0A), (0x0D, 0x0D), (0x2028, 0x2029))
SPACES: Final[Ranges] = (
    (0x09, 0x0D),
    (0x20, 0x20),
    (0xA0, 0xA0),
    (0x1680, 0x1680),
    (0x2000, 0x200A),
    (0x2028, 0x2029),
    (0x202F, 0x202F),
    (0x205F, 0x205F),
    (0x3000, 0x3000),
    (0xFEFF, 0xFEFF),
)
"""WhiteSpace and LineTerminator of ECMA-262."""

_SHORT: Final[dict[Shortcut, Ranges]] = {"d": DIGITS, "w": WORD, "s": SPACES}


def ranges_of(single: Single | ClassItem) -> Ranges:
    """Return the code points that `single` takes."""
    match single:
        case Char():
            return ((single.code, single.code),)
        case Span():
            return ((single.low, single.high),)
        case Dot():
            return complement(LINE_ENDS)
        case Short():
            found = _SHORT[single.letter]
        case Property():
            found = property_ranges(single.name, single.value)
        case CharClass():
            found = union(pair for item in single.items for pair in ranges_of(item))
    return complement(found) if single.negated else found
