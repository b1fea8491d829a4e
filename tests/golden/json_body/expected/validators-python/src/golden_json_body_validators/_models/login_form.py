# Made by Authwright from the spec of Json body API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `LoginForm`."""

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
    from ..types import LoginForm


def is_login_form(value: "object") -> "TypeGuard[LoginForm]":
    """Whether `value` is a valid `LoginForm`."""
    try:
        return type(value) is dict and (
            type(m1 := value["name"]) is str
            and len(m1) >= 1
            and ("remember" not in value or ((m2 := value["remember"]) is True or m2 is False))
        )
    except KeyError:
        return False


def login_form_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `LoginForm`, nothing when it is valid."""
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
        else:
            if not (len(v1) >= 1):
                E.append(_P3)
        v2 = value.get("remember", _MISSING)
        if v2 is not _MISSING:
            if not (v2 is True or v2 is False):
                E.append(_P4[type(v2)])
    return E


def check_login_form(value: "object") -> "LoginForm":
    """Return `value` if it is a valid `LoginForm`. Raises InvalidPayload with all problems."""
    if is_login_form(value):
        return value
    raise InvalidPayload(login_form_problems(value))


def is_login_form_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `LoginForm`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_login_form(value)


def login_form_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `LoginForm`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return login_form_problems(value)


def load_login_form(data: "str | bytes", loads: "Loads | None" = None) -> "LoginForm":
    """Return the valid `LoginForm` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_login_form(value)


_P0 = _Got("type", "#/components/schemas/LoginForm/type", "an object", "")
_P1 = ("/name", Rule("required", "required", "#/components/schemas/LoginForm/required/0", {"name": "name"}))
_P2 = _Got("type", "#/components/schemas/LoginForm/properties/name/type", "a string", "/name")
_P3 = (
    "/name",
    Rule("min_length", "minLength", "#/components/schemas/LoginForm/properties/name/minLength", {"limit": 1}),
)
_P4 = _Got("type", "#/components/schemas/LoginForm/properties/remember/type", "a boolean", "/remember")

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
