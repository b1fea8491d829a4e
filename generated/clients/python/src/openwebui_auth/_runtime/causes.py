"""Naming the cause of an error from its status and the `detail` the server gave."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from .versions import alive

if TYPE_CHECKING:
    from .operation import Cause, Operation

_HOLE = re.compile(r"\{[A-Za-z_][A-Za-z0-9_]*\}")
# The surest way of telling first: equal texts, then a pattern, then a shape, then "it is some text".
_RANK = ("literal", "template", "shape", "text")
_SHAPES: dict[str, type | tuple[type, ...]] = {
    "": list,
    "object": dict,
    "any": (list, dict, str, int, float),
}


def identify(
    operation: Operation[Any], status: int, detail: object, server_version: str | None = None
) -> str | None:
    """The name of the cause, or None when the operation declares none that fits.

    A known server version settles between causes which share a text: those that version has come first.
    """
    fitting = [cause for cause in operation.causes if cause.status == status and _fits(cause, detail)]
    if not fitting:
        return None

    def order(cause: Cause) -> tuple[bool, int, bool]:
        lives = server_version is None or alive(cause.since, cause.until, server_version)
        return (not lives, _RANK.index(cause.kind), cause.kind == "shape" and cause.text == "any")

    return min(fitting, key=order).name


def _fits(cause: Cause, detail: object) -> bool:
    if cause.kind == "shape":
        return isinstance(detail, _SHAPES[cause.text])
    if not isinstance(detail, str):
        return False
    if cause.kind == "literal":
        return detail == cause.text
    return cause.kind == "text" or matches(cause.text, detail)


def matches(template: str, text: str) -> bool:
    """Whether a text is the template with at least one character in place of each `{hole}`."""
    first, *rest = _HOLE.split(template)
    if not rest:
        return text == first
    *inner, last = rest
    if not text.startswith(first):
        return False
    position = len(first)
    # Taking each piece as early as it comes leaves the most room for those after it.
    for piece in inner:
        found = text.find(piece, position + 1)
        if found < 0:
            return False
        position = found + len(piece)
    return text.endswith(last) and len(text) - len(last) > position
