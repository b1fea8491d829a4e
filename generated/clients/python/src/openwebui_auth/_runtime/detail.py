"""The `detail` of an error answer: made safe to keep, and short enough to print."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, cast

if TYPE_CHECKING:
    from pydantic import JsonValue

# Validation errors repeat what was sent: for a missing field that is the whole body, passwords and all.
_ECHOES: Final = frozenset({"input", "ctx"})
_MAX_LENGTH: Final = 500
_PLACES: Final = frozenset({"body", "query", "path", "header", "cookie"})
_UNREADABLE: Final = "json_invalid"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that a server found wrong with a request. It does not hold what was sent.

    Attributes:
        place: Part of the request: `body`, `query`, `path`, `header` or `cookie`; "" when not told.
        pointer: JSON Pointer of the value in that part, such as `/email`; "" for the part as a whole.
        type: The server's code of the problem, such as `missing`; "" when not told.
        message: The problem in a sentence.
    """

    place: str
    pointer: str
    type: str
    message: str


def problems(detail: JsonValue) -> tuple[Problem, ...]:
    """The problems in a detail that lists them as `{loc, msg, type}`; none in any other."""
    if not isinstance(detail, list):
        return ()
    return tuple(
        _problem(item, item["msg"])
        for item in detail
        if isinstance(item, dict) and isinstance(item.get("msg"), str)
    )


def _problem(item: dict[str, JsonValue], message: object) -> Problem:
    where, kind = item.get("loc"), item.get("type")
    steps = [str(step) for step in where] if isinstance(where, list) else []
    place = steps.pop(0) if steps and steps[0] in _PLACES else ""
    if kind == _UNREADABLE:
        # What follows the place is an offset into the text then.
        steps = []
    pointer = "".join(f"/{step.replace('~', '~0').replace('/', '~1')}" for step in steps)
    return Problem(place, pointer, kind if isinstance(kind, str) else "", str(message))


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
