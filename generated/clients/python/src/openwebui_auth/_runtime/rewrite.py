"""From what was read to what is written back."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from .model import Model


def carried_over(
    response: Model,
    *,
    left_out: Collection[str],
    not_null: Collection[str] = (),
    replaced: Mapping[str, tuple[tuple[object, object], ...]] | None = None,
    closed: bool = False,
) -> dict[str, Any]:
    """The values that `response` came with, by attribute, as they have to be written to stay as they are.

    Members that no model declares come along: a server that knows them may reset what is not written back.

    Args:
        response: What was read. What it came without is not in the result, and null stays null.
        left_out: Attributes that the server keeps when they are left out, and those that cannot be written.
        not_null: Attributes that cannot be written as null; they are left out when they are.
        replaced: Values of an attribute that have to be written as others.
        closed: The server refuses members that it does not know; then no others come along.
    """
    left = {*left_out, *(response.model_extra or {} if closed else ())}
    values: dict[str, Any] = {}
    for name in sorted(response.model_fields_set.difference(left)):
        value: object = getattr(response, name)
        if value is not None or name not in not_null:
            values[name] = _replaced(value, replaced.get(name, ()) if replaced else ())
    return values


def _replaced(value: object, pairs: tuple[tuple[object, object], ...]) -> object:
    # Python has False equal to 0; JSON has not.
    return next((to for of, to in pairs if of == value and type(of) is type(value)), value)
