# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `SigninForm`."""

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
    from ..types import SigninForm


def is_signin_form(value: "object") -> "TypeGuard[SigninForm]":
    """Whether `value` is a valid `SigninForm`."""
    try:
        return type(value) is dict and type(value["email"]) is str and type(value["password"]) is str
    except KeyError:
        return False


def signin_form_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `SigninForm`, nothing when it is valid."""
    E: "Problems" = []
    if type(value) is not dict:
        E.append(_P0[type(value)])
    else:
        v1 = value.get("email", _MISSING)
        if type(v1) is not str:
            if v1 is _MISSING:
                E.append(_P1)
            else:
                E.append(_P2[type(v1)])
        v2 = value.get("password", _MISSING)
        if type(v2) is not str:
            if v2 is _MISSING:
                E.append(_P3)
            else:
                E.append(_P4[type(v2)])
    return E


def check_signin_form(value: "object") -> "SigninForm":
    """Return `value` if it is a valid `SigninForm`. Raises InvalidPayload with all problems."""
    if is_signin_form(value):
        return value
    raise InvalidPayload(signin_form_problems(value))


def is_signin_form_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `SigninForm`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_signin_form(value)


def signin_form_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `SigninForm`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return signin_form_problems(value)


def load_signin_form(data: "str | bytes", loads: "Loads | None" = None) -> "SigninForm":
    """Return the valid `SigninForm` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_signin_form(value)


_P0 = _Got("type", "#/components/schemas/SigninForm/type", "an object", "")
_P1 = (
    "/email",
    Rule("required", "required", "#/components/schemas/SigninForm/required/0", {"name": "email"}),
)
_P2 = _Got("type", "#/components/schemas/SigninForm/properties/email/type", "a string", "/email")
_P3 = (
    "/password",
    Rule("required", "required", "#/components/schemas/SigninForm/required/1", {"name": "password"}),
)
_P4 = _Got("type", "#/components/schemas/SigninForm/properties/password/type", "a string", "/password")

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
