"""Equality of JSON values: numbers by value, booleans apart from numbers, objects in any order."""

from typing import Any

from authwright.document import is_array, is_object


def same(left: Any, right: Any) -> bool:
    """Whether two JSON values are equal."""
    return bool(key(left) == key(right))


def all_differ(items: list[Any], deepest: int) -> bool:
    """Whether no two items are equal; False when one of them is nested deeper than `deepest` levels."""
    try:
        return len({key(item, deepest) for item in items}) == len(items)
    except RecursionError:
        return False


def key(value: Any, deepest: int = 500) -> Any:
    """Return a hashable stand-in: equal for equal JSON values, and for no others.

    Raises RecursionError for what is nested deeper than `deepest` levels.
    """
    if deepest < 0:
        raise RecursionError
    if isinstance(value, bool) or value is None:
        return (type(value).__name__, value)
    if is_object(value):
        return ("object", frozenset((name, key(inner, deepest - 1)) for name, inner in value.items()))
    if is_array(value):
        return ("array", tuple(key(inner, deepest - 1) for inner in value))
    return value
