# Made by Authwright from the spec of Bases API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `Named`."""

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
    from ..types import Named


def is_named(value: "object") -> "TypeGuard[Named]":
    """Whether `value` is a valid `Named`."""
    try:
        return type(value) is dict and type(value["name"]) is str
    except KeyError:
        return False


def named_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `Named`, nothing when it is valid."""
    E: "Problems" = []
    if type(value) is not dict:
        E.append(_P0[type(value)])
    else:
        v1 = value.get("name", _MISSING)
        if type(v1) is not str:
            if v1 is _MISSING:
                E.append(_P1)
            else:
                E.append(_P2[type(v1)])
    return E


def check_named(value: "object") -> "Named":
    """Return `value` if it is a valid `Named`. Raises InvalidPayload with all problems."""
    if is_named(value):
        return value
    raise InvalidPayload(named_problems(value))


def is_named_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `Named`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_named(value)


def named_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `Named`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return named_problems(value)


def load_named(data: "str | bytes", loads: "Loads | None" = None) -> "Named":
    """Return the valid `Named` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_named(value)


_P0 = _Got("type", "#/components/schemas/Named/type", "an object", "")
_P1 = ("/name", Rule("required", "required", "#/components/schemas/Named/required/0", {"name": "name"}))
_P2 = _Got("type", "#/components/schemas/Named/properties/name/type", "a string", "/name")

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
