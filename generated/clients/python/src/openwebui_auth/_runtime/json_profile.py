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

_EXPONENT: Final = re.compile(rb"[0-9][eE]")
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
    # A number too large for a float becomes infinite without a word; only an exponent makes one in practice.
    if _EXPONENT.search(content) and not _finite(value):
        raise ValueError("number out of range")
    return value


def encode(value: JsonValue) -> bytes:
    """The JSON text of a value.

    Raises:
        InvalidRequestError: A string holds half a surrogate pair, which UTF-8 cannot say.
    """
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    if any("\ud800" <= char <= "\udfff" for char in text):
        # Raised here, since the codec's own error would carry the whole text.
        raise InvalidRequestError("a string in the request body holds half a surrogate pair")
    return text.encode()


def _finite(value: JsonValue) -> bool:
    if isinstance(value, dict):
        return all(map(_finite, value.values()))
    if isinstance(value, list):
        return all(map(_finite, value))
    return not isinstance(value, float) or math.isfinite(value)
