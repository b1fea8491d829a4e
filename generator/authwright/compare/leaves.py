"""Differences of values that hold no schemas: listed values, and types that were exchanged."""

from typing import Any, Final

from authwright import extensions as ext
from authwright.compare.difference import Difference, Effect, type_text, value_text
from authwright.compare.sides import Side
from authwright.document import listed_values

_NUMBERS: Final[dict[tuple[str, str], Effect]] = {
    ("integer", "number"): "wider",
    ("number", "integer"): "narrower",
}


def listed(old: Side, new: Side) -> list[Difference]:
    """Compare two types of which at least one is a list of values."""
    before, after = listed_values(old.schema), listed_values(new.schema)
    if before is None or after is None:
        return [_listing(old, new, before, after)]
    is_open = bool(old.schema.get(ext.OPEN))
    found = [
        Difference("added", "enum value", "wider", "", new.pointer, None, value_text(value), expected=is_open)
        for value in after
        if not _holds(before, value)
    ]
    found += [
        Difference("removed", "enum value", "narrower", "", new.pointer, value_text(value), expected=is_open)
        for value in before
        if not _holds(after, value)
    ]
    if is_open != bool(new.schema.get(ext.OPEN)):
        texts = ("open list", "closed list") if is_open else ("closed list", "open list")
        effect: Effect = "narrower" if is_open else "wider"
        found.append(Difference("changed", "open list", effect, "", new.pointer, *texts))
    return found


def retyped(old: Side, new: Side) -> Difference:
    """Return the difference of two types of different kinds."""
    effect: Effect = _NUMBERS.get((old.kind, new.kind), "other")
    if old.kind == "any":
        effect = "narrower"
    if new.kind == "any":
        effect = "wider"
    return Difference(
        "changed", "type", effect, "", new.pointer, type_text(old.schema), type_text(new.schema)
    )


def _holds(values: list[Any], value: Any) -> bool:
    # True is no 1 in JSON.
    return any(type(one) is type(value) and one == value for one in values)


def _listing(old: Side, new: Side, before: list[Any] | None, after: list[Any] | None) -> Difference:
    """Return the difference of a list of values and a type; fewer values fit the list."""
    values, kind = (after, old.kind) if before is None else (before, new.kind)
    fitting = kind == "any" or all(_kind_of(value) == kind for value in values or ())
    effect: Effect = "other" if not fitting else "narrower" if before is None else "wider"
    return Difference(
        "changed", "type", effect, "", new.pointer, type_text(old.schema), type_text(new.schema)
    )


def _kind_of(value: Any) -> str:
    match value:
        case bool():
            return "boolean"
        case int():
            return "integer"
        case float():
            return "number"
        case str():
            return "string"
        case _:
            return "null"
