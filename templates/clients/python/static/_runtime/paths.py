"""Filling a path template, so that a value can never reach beyond its place in the path."""

from __future__ import annotations

import enum
import re
from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, unquote

from .errors import InvalidRequestError

if TYPE_CHECKING:
    from .operation import Operation, PathParam

_HOLE = re.compile(r"\{([^{}]*)\}")
# Neither of these stays in a path: they begin a query or a fragment, or pass for a slash.
_ELSEWHERE = re.compile(r"[?#\\{}\s]")
_MAX_DECODINGS = 8


def expand(operation: Operation[Any], values: Mapping[str, object]) -> str:
    """The path of an operation with its parameters filled in and percent-encoded (RFC 3986, unreserved kept).

    Raises:
        InvalidRequestError: A value is missing, unknown, of a type that has no place in a path, empty where
            one segment is needed, or holds a dot segment, be it percent-encoded; or the path itself is none.
    """
    if not values and "{" not in operation.path:
        return _plain(operation.path, operation.name)
    check(_HOLE.sub("x", operation.path), operation.name)
    params = {param.name: param for param in operation.path_params}
    if unknown := sorted(set(values) - set(params)):
        raise InvalidRequestError(f"{operation.name} has no path parameter {unknown[0]!r}")

    def fill(hole: re.Match[str]) -> str:
        name = hole[1]
        if name not in params or name not in values:
            raise InvalidRequestError(f"{operation.name} needs the path parameter {name!r}")
        return _encode(params[name], values[name])

    path = _HOLE.sub(fill, operation.path)
    if _has_dot_segment(path):
        raise InvalidRequestError(f'the path of {operation.name} comes to hold a "." or ".." segment')
    return path


@lru_cache(maxsize=1024)
def _plain(path: str, name: str) -> str:
    """A path without parameters, looked at once."""
    check(path, name)
    if _has_dot_segment(path):
        raise InvalidRequestError(f'the path of {name} comes to hold a "." or ".." segment')
    return path


def check(path: str, what: str) -> None:
    """Raises `InvalidRequestError` when a path could lead out of its host, or end before its end."""
    if not path.startswith("/") or path.startswith("//") or _ELSEWHERE.search(path):
        raise InvalidRequestError(f"the path of {what} is no absolute path")


def _encode(param: PathParam, value: object) -> str:
    text = _text(param, value)
    if not text and not param.multi_segment:
        raise InvalidRequestError(f"path parameter {param.name!r} is empty")
    if _has_dot_segment(text):
        raise InvalidRequestError(f'path parameter {param.name!r} holds a "." or ".." segment')
    segments = text.split("/") if param.multi_segment else [text]
    return "/".join(quote(segment, safe="") for segment in segments)


def _text(param: PathParam, value: object) -> str:
    if isinstance(value, enum.Enum):
        value = value.value
    if isinstance(value, int) and not isinstance(value, bool):
        value = str(value)
    if not isinstance(value, str):
        raise InvalidRequestError(f"path parameter {param.name!r} is neither a string nor an integer")
    if any("\ud800" <= char <= "\udfff" for char in value):
        raise InvalidRequestError(f"path parameter {param.name!r} holds half a surrogate pair")
    return value


def _has_dot_segment(text: str) -> bool:
    """Whether any server or proxy on the way, decoding once or several times, could see a dot segment."""
    for _ in range(_MAX_DECODINGS):
        if any(segment in {".", ".."} for segment in re.split(r"[/\\]", text)):
            return True
        decoded = unquote(text)
        if decoded == text:
            return False
        text = decoded
    # Nothing honest is percent-encoded this often.
    return True
