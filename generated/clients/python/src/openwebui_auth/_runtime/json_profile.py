"""The JSON that is sent and understood: UTF-8, finite numbers, nothing but one value."""

from __future__ import annotations

import json
import math
import re
from typing import TYPE_CHECKING, Final, cast

from pydantic_core import from_json

from .errors import InvalidRequestError

if TYPE_CHECKING:
    from pydantic import JsonValue

# The shape of a text's numbers, and what it takes for one to be too large for a float: an exponent of three
# digits, or hundreds of digits. The same may stand inside a string, so a hit is looked into. (A regular
# expression takes ten times as long.)
_SHAPES: Final = bytes.maketrans(b"123456789E", b"000000000e")
_LARGE_EXPONENT: Final = b"0e000"
_MANY_DIGITS: Final = b"0" * 200
_HALF_PAIR: Final = re.compile("[\ud800-\udfff]")
_MEDIA_TYPE: Final = re.compile(r"application/(?:json|[\w.!#$&^-]+\+json)", re.ASCII | re.IGNORECASE)


def is_json(media_type: str) -> bool:
    """Whether a media type without parameters is `application/json`, or a type built on it."""
    return _MEDIA_TYPE.fullmatch(media_type) is not None


def decode(content: bytes) -> JsonValue:
    """The value of a JSON text.

    Raises:
        ValueError: It is no JSON, or holds a number that is not finite.
    """
    value = cast("JsonValue", from_json(content, allow_inf_nan=False))
    # A number too large for a float becomes infinite without a word.
    shapes = content.translate(_SHAPES, b"+")
    if (_LARGE_EXPONENT in shapes or _MANY_DIGITS in shapes) and not _finite(value):
        raise ValueError("number out of range")
    return value


def encode(value: JsonValue) -> bytes:
    """The JSON text of a value.

    Raises:
        InvalidRequestError: A string holds half a surrogate pair, which UTF-8 cannot say.
    """
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    if _HALF_PAIR.search(text):
        # Raised here, since the codec's own error would carry the whole text.
        raise InvalidRequestError("a string in the request body holds half a surrogate pair")
    return text.encode()


def _finite(value: JsonValue) -> bool:
    if isinstance(value, dict):
        return all(map(_finite, value.values()))
    if isinstance(value, list):
        return all(map(_finite, value))
    return not isinstance(value, float) or math.isfinite(value)
