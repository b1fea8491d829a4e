# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `UpdatePasswordForm`."""

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
    from ..types import UpdatePasswordForm


def is_update_password_form(value: "object") -> "TypeGuard[UpdatePasswordForm]":
    """Whether `value` is a valid `UpdatePasswordForm`."""
    try:
        return type(value) is dict and type(value["password"]) is str and type(value["new_password"]) is str
    except KeyError:
        return False


def update_password_form_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `UpdatePasswordForm`, nothing when it is valid."""
    E: "Problems" = []
    if type(value) is not dict:
        E.append(_P0[type(value)])
    else:
        v1 = value.get("password", _MISSING)
        if type(v1) is not str:
            if v1 is _MISSING:
                E.append(_P1)
            else:
                E.append(_P2[type(v1)])
        v2 = value.get("new_password", _MISSING)
        if type(v2) is not str:
            if v2 is _MISSING:
                E.append(_P3)
            else:
                E.append(_P4[type(v2)])
    return E


def check_update_password_form(value: "object") -> "UpdatePasswordForm":
    """Return `value` if it is a valid `UpdatePasswordForm`. Raises InvalidPayload with all problems."""
    if is_update_password_form(value):
        return value
    raise InvalidPayload(update_password_form_problems(value))


def is_update_password_form_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `UpdatePasswordForm`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_update_password_form(value)


def update_password_form_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `UpdatePasswordForm`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return update_password_form_problems(value)


def load_update_password_form(data: "str | bytes", loads: "Loads | None" = None) -> "UpdatePasswordForm":
    """Return the valid `UpdatePasswordForm` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_update_password_form(value)


_P0 = _Got("type", "#/components/schemas/UpdatePasswordForm/type", "an object", "")
_P1 = (
    "/password",
    Rule("required", "required", "#/components/schemas/UpdatePasswordForm/required/0", {"name": "password"}),
)
_P2 = _Got(
    "type", "#/components/schemas/UpdatePasswordForm/properties/password/type", "a string", "/password"
)
_P3 = (
    "/new_password",
    Rule(
        "required", "required", "#/components/schemas/UpdatePasswordForm/required/1", {"name": "new_password"}
    ),
)
_P4 = _Got(
    "type",
    "#/components/schemas/UpdatePasswordForm/properties/new_password/type",
    "a string",
    "/new_password",
)

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
