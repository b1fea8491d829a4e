# Made by Authwright from the spec of List map API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `Page`."""

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
    from ..types import Page


def is_page(value: "object") -> "TypeGuard[Page]":
    """Whether `value` is a valid `Page`."""
    try:
        return type(value) is dict and type(value["title"]) is str
    except KeyError:
        return False


def page_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `Page`, nothing when it is valid."""
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


def check_page(value: "object") -> "Page":
    """Return `value` if it is a valid `Page`. Raises InvalidPayload with all problems."""
    if is_page(value):
        return value
    raise InvalidPayload(page_problems(value))


def is_page_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `Page`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_page(value)


def page_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `Page`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return page_problems(value)


def load_page(data: "str | bytes", loads: "Loads | None" = None) -> "Page":
    """Return the valid `Page` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_page(value)


_P0 = _Got("type", "#/components/schemas/Page/type", "an object", "")
_P1 = ("/title", Rule("required", "required", "#/components/schemas/Page/required/0", {"name": "title"}))
_P2 = _Got("type", "#/components/schemas/Page/properties/title/type", "a string", "/title")

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
