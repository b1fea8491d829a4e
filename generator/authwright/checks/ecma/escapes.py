"""Reading a pattern character by character, and what follows a backslash."""

import re
import string
from typing import Final, cast

from authwright.checks.ecma.properties import is_property, property_ranges
from authwright.checks.ecma.ranges import Ranges
from authwright.checks.ecma.syntax import Char, PatternError, Property, Short, Shortcut

_CONTROLS: Final = {"t": 9, "n": 10, "v": 11, "f": 12, "r": 13}
_TEN: Final = frozenset(string.digits)
_DIGITS: Final = re.compile("[0-9]*")
_HEX: Final = "[0-9A-Fa-f]"
_BRACED: Final = re.compile(rf"\{{({_HEX}+)\}}")
_LOW_HALF: Final = re.compile(rf"\\u([Dd][C-Fc-f]{_HEX}{{2}})")
_PROPERTY: Final = re.compile(r"\{(?:([A-Za-z_]+)=)?([A-Za-z0-9_]+)\}")


class Escapes:
    """A place `at` in the text `source` of a pattern, and readers of what comes there."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.at = 0

    def peek(self) -> str:
        """Return the next character, "" at the end."""
        return self.source[self.at : self.at + 1]

    def next(self) -> str:
        """Return the next character, "" at the end, and go past it."""
        char = self.peek()
        self.at += len(char)
        return char

    def take(self, text: str) -> bool:
        """Go past `text` if it comes next; whether it does."""
        if not self.source.startswith(text, self.at):
            return False
        self.at += len(text)
        return True

    def digits(self) -> str:
        """Return the decimal digits that come next, "" if there are none, and go past them."""
        found = _DIGITS.match(self.source, self.at)
        assert found
        self.at = found.end()
        return found[0]

    def escaped(self, start: int) -> Char | Short | Property:
        """Read what comes after a backslash at `start`, where it means the same in and out of a class."""
        char = self.next()
        match char:
            case "d" | "D" | "w" | "W" | "s" | "S":
                return Short(cast("Shortcut", char.lower()), char.isupper())
            case "p" | "P":
                return self._property(start, negated=char == "P")
            case "t" | "n" | "v" | "f" | "r":
                return Char(_CONTROLS[char])
            case "0" if self.peek() not in _TEN:
                return Char(0)
            case "c" if self.peek().isascii() and self.peek().isalpha():
                return Char(ord(self.next()) % 32)
            case "x":
                return Char(self._hexadecimal(2, start))
            case "u":
                return Char(self._unicode(start))
            case _ if char and char in string.punctuation:
                return Char(ord(char))
            case _:
                raise PatternError(f"`\\{char}` has no meaning" if char else "a backslash ends it", start)

    def name(self) -> str:
        """Read the name of a group, up to and with its `>`."""
        start = self.at
        found = ""
        while not self.take(">"):
            here = self.at
            char = self.next()
            if char == "\\" and self.take("u"):
                char = chr(self._unicode(here))
            if not _fits(char, first=not found):
                raise PatternError("the name of a group is none", start)
            found += char
        if not found:
            raise PatternError("a group has no name", start)
        return found

    def _hexadecimal(self, count: int, start: int) -> int:
        digits = self.source[self.at : self.at + count]
        if not re.fullmatch(f"{_HEX}{{{count}}}", digits):
            raise PatternError(f"an escape lacks its {count} hexadecimal digits", start)
        self.at += count
        return int(digits, 16)

    def _unicode(self, start: int) -> int:
        braced = _BRACED.match(self.source, self.at)
        if braced:
            code = int(braced[1], 16)
            if code > 0x10FFFF:
                raise PatternError("an escape is of no code point", start)
            self.at = braced.end()
            return code
        code = self._hexadecimal(4, start)
        pair = _LOW_HALF.match(self.source, self.at)
        if 0xD800 <= code < 0xDC00 and pair:
            self.at = pair.end()
            return 0x10000 + ((code - 0xD800) << 10) + int(pair[1], 16) - 0xDC00
        return code

    def _property(self, start: int, *, negated: bool) -> Property:
        found = _PROPERTY.match(self.source, self.at)
        if not found:
            raise PatternError("a property is not written as `{name}` or `{name=value}`", start)
        name, value = (found[1], found[2]) if found[1] else (found[2], None)
        if not is_property(name, value):
            raise PatternError(f"no property is called {found[0][1:-1]}", start)
        self.at = found.end()
        return Property(name, value, negated)


def _fits(char: str, *, first: bool) -> bool:
    """Whether a name may have `char`."""
    if char in ("$", "_") or (char in ("\u200c", "\u200d") and not first):
        return True
    return bool(char) and _holds(property_ranges("ID_Start" if first else "ID_Continue", None), ord(char))


def _holds(ranges: Ranges, code: int) -> bool:
    return any(low <= code <= high for low, high in ranges)
