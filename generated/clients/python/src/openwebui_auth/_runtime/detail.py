"""The `detail` of an error answer: made safe to keep, and short enough to print."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final, cast

if TYPE_CHECKING:
    from pydantic import JsonValue

# Validation errors repeat what was sent: for a missing field that is the whole body, passwords and all.
_ECHOES: Final = frozenset({"input", "ctx"})
_MAX_LENGTH: Final = 500


def without_input(detail: JsonValue) -> JsonValue:
    """The detail without the members in which validation errors repeat the request."""
    if isinstance(detail, list):
        return [without_input(item) for item in detail]
    if isinstance(detail, dict):
        return {key: without_input(item) for key, item in detail.items() if key not in _ECHOES}
    return detail


def summary(detail: object) -> str:
    """One printable line; the items of a validation list as `where: what`, joined by semicolons."""
    if isinstance(detail, list):
        return printable("; ".join(_item(item) for item in cast("list[object]", detail)))
    return printable(detail if isinstance(detail, str) else json.dumps(detail))


def _item(item: object) -> str:
    if isinstance(item, dict):
        problem = cast("dict[str, object]", item)
        where, what = problem.get("loc"), problem.get("msg")
        if isinstance(where, list) and isinstance(what, str):
            return f"{'.'.join(map(str, cast('list[object]', where)))}: {what}"
    return item if isinstance(item, str) else json.dumps(item)


def printable(text: str) -> str:
    """The text on one line, control characters escaped, cut at a length that suits a log."""
    shown = "".join(char if char.isprintable() else f"\\u{ord(char):04x}" for char in text[:_MAX_LENGTH])
    return shown if len(text) <= _MAX_LENGTH else f"{shown}..."
