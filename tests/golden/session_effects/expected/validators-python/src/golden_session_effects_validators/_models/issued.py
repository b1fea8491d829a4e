# Made by Authwright from the spec of Session effects API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `Issued`."""

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
    from ..types import Issued


def is_issued(value: "object") -> "TypeGuard[Issued]":
    """Whether `value` is a valid `Issued`."""
    try:
        return type(value) is dict and type(value["token"]) is str
    except KeyError:
        return False


def issued_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `Issued`, nothing when it is valid."""
    E: "Problems" = []
    if type(value) is not dict:
        E.append(_P0[type(value)])
    else:
        v1 = value.get("token", _MISSING)
        if type(v1) is not str:
            if v1 is _MISSING:
                E.append(_P1)
            else:
                E.append(_P2[type(v1)])
    return E


def check_issued(value: "object") -> "Issued":
    """Return `value` if it is a valid `Issued`. Raises InvalidPayload with all problems."""
    if is_issued(value):
        return value
    raise InvalidPayload(issued_problems(value))


def is_issued_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `Issued`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_issued(value)


def issued_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `Issued`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return issued_problems(value)


def load_issued(data: "str | bytes", loads: "Loads | None" = None) -> "Issued":
    """Return the valid `Issued` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_issued(value)


_P0 = _Got("type", "#/components/schemas/Issued/type", "an object", "")
_P1 = ("/token", Rule("required", "required", "#/components/schemas/Issued/required/0", {"name": "token"}))
_P2 = _Got("type", "#/components/schemas/Issued/properties/token/type", "a string", "/token")

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
