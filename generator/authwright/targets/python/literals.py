"""The one writer of Python literals.

Whatever a spec says reaches generated Python as data through here: printable ASCII, everything else escaped,
always one token or a display of such tokens. Security advisories against other generators are about values
that were pasted between quotes instead.
"""

import math
from collections.abc import Mapping, Sequence
from typing import Final, cast

from authwright.stages.render.typed import Layout, Literal

_SHORT: Final = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}


def literal(value: object) -> Literal:
    """Return the Python literal of a JSON value.

    Raises ValueError for a number that is not finite, TypeError for what JSON does not have.
    """
    return Literal(_text(value))


def _text(value: object) -> str:
    if value is None or isinstance(value, bool):
        return str(value)
    if isinstance(value, str):
        return f'"{"".join(_escaped(char) for char in value)}"'
    if isinstance(value, int):
        return int.__repr__(value)
    if isinstance(value, float):
        if not math.isfinite(value):
            raise ValueError(f"{value} is no JSON number")
        return float.__repr__(value)
    if isinstance(value, list | tuple):
        items = cast("Sequence[object]", value)
        return f"[{', '.join(_text(item) for item in items)}]"
    if isinstance(value, Mapping):
        members = cast("Mapping[object, object]", value)
        return f"{{{', '.join(f'{_key(key)}: {_text(item)}' for key, item in members.items())}}}"
    raise TypeError(f"{type(value).__name__} is no JSON value")


def _key(key: object) -> str:
    if not isinstance(key, str):
        raise TypeError("a key of a JSON object is a string")
    return _text(key)


def _escaped(char: str) -> str:
    if char in _SHORT:
        return _SHORT[char]
    if " " <= char <= "~":
        return char
    code = ord(char)
    # No \x: \u is what JSON and TOML know as well.
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"


def strings(values: Sequence[str]) -> Literal:
    """Return the literal of a tuple of strings."""
    return Literal(tuple_of([_text(value) for value in values]))


def tuple_of(items: Sequence[str]) -> Layout:
    """Return the display of a tuple of expressions that writers made."""
    return Layout(f"({items[0]},)" if len(items) == 1 else f"({', '.join(items)})")


def toml_string(value: str) -> Literal:
    """Return the TOML string, which takes the same escapes. Raises ValueError for half a surrogate pair."""
    if any("\ud800" <= char <= "\udfff" for char in value):
        raise ValueError("TOML has no half surrogate pairs")
    return Literal(_text(value))
