# Made by Authwright from the spec of Name clash resolved API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `Account`."""

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
    from ..types import Account


def is_account(value: "object") -> "TypeGuard[Account]":
    """Whether `value` is a valid `Account`."""
    try:
        return (
            type(value) is dict
            and type(value["userName"]) is str
            and type(m2 := value["login"]) is str
            and len(m2) >= 1
        )
    except KeyError:
        return False


def account_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `Account`, nothing when it is valid."""
    E: "Problems" = []
    if type(value) is not dict:
        E.append(_P0[type(value)])
    else:
        v1 = value.get("userName", _MISSING)
        if type(v1) is not str:
            if v1 is _MISSING:
                E.append(_P1)
            else:
                E.append(_P2[type(v1)])
        v2 = value.get("login", _MISSING)
        if type(v2) is not str:
            if v2 is _MISSING:
                E.append(_P3)
            else:
                E.append(_P4[type(v2)])
        else:
            if not (len(v2) >= 1):
                E.append(_P5)
    return E


def check_account(value: "object") -> "Account":
    """Return `value` if it is a valid `Account`. Raises InvalidPayload with all problems."""
    if is_account(value):
        return value
    raise InvalidPayload(account_problems(value))


def is_account_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `Account`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_account(value)


def account_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `Account`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return account_problems(value)


def load_account(data: "str | bytes", loads: "Loads | None" = None) -> "Account":
    """Return the valid `Account` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_account(value)


_P0 = _Got("type", "#/components/schemas/Account/type", "an object", "")
_P1 = (
    "/userName",
    Rule("required", "required", "#/components/schemas/Account/required/0", {"name": "userName"}),
)
_P2 = _Got("type", "#/components/schemas/Account/properties/userName/type", "a string", "/userName")
_P3 = ("/login", Rule("required", "required", "#/components/schemas/Account/required/1", {"name": "login"}))
_P4 = _Got("type", "#/components/schemas/Account/properties/login/type", "a string", "/login")
_P5 = (
    "/login",
    Rule("min_length", "minLength", "#/components/schemas/Account/properties/login/minLength", {"limit": 1}),
)

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
