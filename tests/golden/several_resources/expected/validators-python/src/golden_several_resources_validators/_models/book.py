# Made by Authwright from the spec of Several resources API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `Book`."""

from .._runtime import GOT as _Got
from .._runtime import INVALID_JSON as _INVALID_JSON
from .._runtime import MISSING as _MISSING
from .._runtime import InvalidPayload, Rule
from .._runtime import loads as _loads

TYPE_CHECKING = MYPY = False
if TYPE_CHECKING:
    import builtins
    from typing import Any, TypeAlias, TypeGuard

    from .._typing import Loads, Problems
    from ..types import Book


def is_book(value: "object") -> "TypeGuard[Book]":
    """Whether `value` is a valid `Book`."""
    try:
        return type(value) is dict and type(value["title"]) is str
    except KeyError:
        return False


def book_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `Book`, nothing when it is valid."""
    E: "Problems" = []
    if type(value) is not dict:
        E.append(_P0[type(value)])
    else:
        v1 = value.get("title", _MISSING)
        if type(v1) is not str:
            if v1 is _MISSING:
                E.append(_P1)
            else:
                E.append(_P2[type(v1)])
    return E


def check_book(value: "object") -> "Book":
    """Return `value` if it is a valid `Book`. Raises InvalidPayload with all problems."""
    if is_book(value):
        return value
    raise InvalidPayload(book_problems(value))


def is_book_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `Book`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_book(value)


def book_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `Book`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return book_problems(value)


def load_book(data: "str | bytes", loads: "Loads | None" = None) -> "Book":
    """Return the valid `Book` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_book(value)


_P0 = _Got("type", "#/components/schemas/Book/type", "an object", "")
_P1 = ("/title", Rule("required", "required", "#/components/schemas/Book/required/0", {"name": "title"}))
_P2 = _Got("type", "#/components/schemas/Book/properties/title/type", "a string", "/title")

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
