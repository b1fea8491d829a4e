"""The one writer of TypeScript literals.

Whatever a spec says reaches generated TypeScript as data through here: printable ASCII, everything else
escaped, always one token or a literal of such tokens. No text ends the script element that it may stand in.
"""

import math
import re
from collections.abc import Mapping, Sequence
from typing import Final, cast

from authwright.stages.render.typed import Literal

_SHORT: Final = {"\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}
_IDENTIFIER: Final = re.compile(r"[A-Za-z_$][A-Za-z0-9_$]*")
# What would end a script element, or begin a comment in it.
_MARKUP: Final = re.compile(r"<(?=[/!])")


def literal(value: object) -> Literal:
    """Return the TypeScript literal of a JSON value.

    An integer beyond 2^53 is written as it is, and read as the nearest double, as JSON is. Raises ValueError
    for a number that is not finite, TypeError for what JSON does not have.
    """
    return Literal(_text(value))


def is_identifier(name: str) -> bool:
    """Whether `name` may stand without quotes where a member is named."""
    return _IDENTIFIER.fullmatch(name) is not None


def member_access(value: str, name: str) -> str:
    """Return the expression for the member `name` of what the expression `value` gives."""
    return f"{value}.{name}" if is_identifier(name) else f"{value}[{_text(name)}]"


def key(name: str) -> str:
    """Return `name` as the key of a member in an object literal."""
    if name == "__proto__":
        # As it is, it would set the prototype.
        return '["__proto__"]'
    return name if is_identifier(name) else _text(name)


def object_of(members: Sequence[tuple[str, str]]) -> str:
    """Return the object literal of names and expressions that writers made."""
    inner = ", ".join(f"{key(name)}: {text}" for name, text in members)
    return f"{{ {inner} }}" if inner else "{}"


def _text(value: object) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        # As formatters have it: the quotes that need fewer escapes.
        quote = "'" if value.count('"') > value.count("'") else '"'
        return f"{quote}{escaped(value, quote)}{quote}"
    if isinstance(value, int):
        return int.__repr__(value)
    if isinstance(value, float):
        return _number(value)
    if isinstance(value, list | tuple):
        items = cast("Sequence[object]", value)
        return f"[{', '.join(_text(item) for item in items)}]"
    if isinstance(value, Mapping):
        members = cast("Mapping[object, object]", value)
        return object_of([(_name(name), _text(item)) for name, item in members.items()])
    raise TypeError(f"{type(value).__name__} is no JSON value")


def _number(value: float) -> str:
    if not math.isfinite(value):
        raise ValueError(f"{value} is no JSON number")
    digits, _, exponent = float.__repr__(value).partition("e")
    return f"{digits}e{int(exponent)}" if exponent else digits.removesuffix(".0")


def _name(name: object) -> str:
    if not isinstance(name, str):
        raise TypeError("a key of a JSON object is a string")
    return name


def escaped(text: str, quote: str) -> str:
    """Return `text` as it stands in a literal between quotes of one kind, backticks among them."""
    inner = "".join(map(_escaped, text)).replace(quote, f"\\{quote}")
    if quote == "`":
        inner = inner.replace("${", "\\${")
    return _MARKUP.sub(r"\\x3c", inner)


def _escaped(char: str) -> str:
    if char in _SHORT:
        return _SHORT[char]
    if " " <= char <= "~":
        return char
    code = ord(char)
    if code <= 0xFFFF:
        return f"\\u{code:04x}"
    high, low = divmod(code - 0x10000, 0x400)
    return f"\\u{0xD800 + high:04x}\\u{0xDC00 + low:04x}"
