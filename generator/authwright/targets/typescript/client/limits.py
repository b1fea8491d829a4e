"""What documentation says of values that their type does not: how they are written, how long, how large."""

import json
from collections.abc import Iterator
from typing import Final

from authwright.ir import Bytes, Constraints, ListOf, Nullable, Scalar, Type

_FORMATS: Final = {
    "date": "A date such as `2026-01-31`.",
    "date-time": "A time such as `2026-01-31T12:00:00Z`.",
    "uuid": "A UUID.",
}


def formats(type_: Type) -> str:
    """Return how the strings of a type are written, where they are more than any text."""
    match type_:
        case Nullable(inner=inner):
            return formats(inner)
        case ListOf(item=item):
            return formats(item)
        case Bytes():
            return "Encoded in base64."
        case Scalar(kind="string", format=form):
            return _FORMATS.get(form or "", "")
        case _:
            return ""


def limits(type_: Type) -> str:
    """Return what a value must satisfy besides its type; empty where nothing is said."""
    match type_:
        case Nullable(inner=inner):
            return limits(inner)
        case ListOf(item=item, constraints=given):
            inside = limits(item)
            each = f"Each: {inside[:1].lower()}{inside[1:]}" if inside else ""
            return " ".join(filter(None, [*_of_list(given), each]))
        case Scalar(constraints=given):
            return " ".join(_of_scalar(given))
        case _:
            return ""


def _of_list(given: Constraints) -> Iterator[str]:
    yield _between(given.min_items, given.max_items, "item", "items")
    if given.unique_items:
        yield "No item twice."


def _of_scalar(given: Constraints) -> Iterator[str]:
    if said := _between(given.min_length, given.max_length, "character", "characters"):
        yield said
    bounds = (
        ("At least", given.minimum),
        ("At most", given.maximum),
        ("More than", given.exclusive_minimum),
        ("Less than", given.exclusive_maximum),
        ("A multiple of", given.multiple_of),
    )
    yield from (f"{words} {_number(bound)}." for words, bound in bounds if bound is not None)
    if given.pattern is not None:
        yield f"Matches `{given.pattern}`."


def _between(least: int | None, most: int | None, one: str, many: str) -> str:
    if least == most and least is not None:
        return f"Exactly {least} {one if least == 1 else many}."
    if least and most is not None:
        return f"{least} to {most} {many}."
    if least:
        return f"At least {least} {one if least == 1 else many}."
    return "" if most is None else f"At most {most} {one if most == 1 else many}."


def _number(bound: float) -> str:
    return json.dumps(int(bound) if float(bound).is_integer() else bound)
