# Made by Authwright from the spec of Secrets API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `UnlockForm`."""

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
    from ..types import UnlockForm


def is_unlock_form(value: "object") -> "TypeGuard[UnlockForm]":
    """Whether `value` is a valid `UnlockForm`."""
    try:
        return type(value) is dict and type(value["password"]) is str
    except KeyError:
        return False


def unlock_form_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `UnlockForm`, nothing when it is valid."""
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
    return E


def check_unlock_form(value: "object") -> "UnlockForm":
    """Return `value` if it is a valid `UnlockForm`. Raises InvalidPayload with all problems."""
    if is_unlock_form(value):
        return value
    raise InvalidPayload(unlock_form_problems(value))


def is_unlock_form_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `UnlockForm`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_unlock_form(value)


def unlock_form_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `UnlockForm`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return unlock_form_problems(value)


def load_unlock_form(data: "str | bytes", loads: "Loads | None" = None) -> "UnlockForm":
    """Return the valid `UnlockForm` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_unlock_form(value)


_P0 = _Got("type", "#/components/schemas/UnlockForm/type", "an object", "")
_P1 = (
    "/password",
    Rule("required", "required", "#/components/schemas/UnlockForm/required/0", {"name": "password"}),
)
_P2 = _Got("type", "#/components/schemas/UnlockForm/properties/password/type", "a string", "/password")

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
