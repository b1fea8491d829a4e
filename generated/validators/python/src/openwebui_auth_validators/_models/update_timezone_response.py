# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `UpdateTimezoneResponse`."""

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
    from ..types import UpdateTimezoneResponse


def is_update_timezone_response(value: "object") -> "TypeGuard[UpdateTimezoneResponse]":
    """Whether `value` is a valid `UpdateTimezoneResponse`."""
    try:
        return type(value) is dict and type(value["status"]) is bool
    except KeyError:
        return False


def update_timezone_response_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `UpdateTimezoneResponse`, nothing when it is valid."""
    E: "Problems" = []
    if type(value) is not dict:
        E.append(_P0[type(value)])
    else:
        v1 = value.get("status", _MISSING)
        if not (v1 is True or v1 is False):
            if v1 is _MISSING:
                E.append(_P1)
            else:
                E.append(_P2[type(v1)])
    return E


def check_update_timezone_response(value: "object") -> "UpdateTimezoneResponse":
    """Return `value` if it is a valid `UpdateTimezoneResponse`. Raises InvalidPayload with all problems."""
    if is_update_timezone_response(value):
        return value
    raise InvalidPayload(update_timezone_response_problems(value))


def is_update_timezone_response_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `UpdateTimezoneResponse`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_update_timezone_response(value)


def update_timezone_response_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `UpdateTimezoneResponse`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return update_timezone_response_problems(value)


def load_update_timezone_response(
    data: "str | bytes", loads: "Loads | None" = None
) -> "UpdateTimezoneResponse":
    """Return the valid `UpdateTimezoneResponse` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_update_timezone_response(value)


_P0 = _Got("type", "#/components/schemas/UpdateTimezoneResponse/type", "an object", "")
_P1 = (
    "/status",
    Rule(
        "required", "required", "#/components/schemas/UpdateTimezoneResponse/required/0", {"name": "status"}
    ),
)
_P2 = _Got(
    "type", "#/components/schemas/UpdateTimezoneResponse/properties/status/type", "a boolean", "/status"
)

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
