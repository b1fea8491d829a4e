# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `SignoutResponse`."""

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
    from ..types import SignoutResponse


def is_signout_response(value: "object") -> "TypeGuard[SignoutResponse]":
    """Whether `value` is a valid `SignoutResponse`."""
    try:
        return type(value) is dict and (
            type(value["status"]) is bool
            and ("redirect_url" not in value or type(value["redirect_url"]) is str)
        )
    except KeyError:
        return False


def signout_response_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `SignoutResponse`, nothing when it is valid."""
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
        v2 = value.get("redirect_url", _MISSING)
        if v2 is not _MISSING:
            if type(v2) is not str:
                E.append(_P3[type(v2)])
    return E


def check_signout_response(value: "object") -> "SignoutResponse":
    """Return `value` if it is a valid `SignoutResponse`. Raises InvalidPayload with all problems."""
    if is_signout_response(value):
        return value
    raise InvalidPayload(signout_response_problems(value))


def is_signout_response_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `SignoutResponse`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_signout_response(value)


def signout_response_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `SignoutResponse`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return signout_response_problems(value)


def load_signout_response(data: "str | bytes", loads: "Loads | None" = None) -> "SignoutResponse":
    """Return the valid `SignoutResponse` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_signout_response(value)


_P0 = _Got("type", "#/components/schemas/SignoutResponse/type", "an object", "")
_P1 = (
    "/status",
    Rule("required", "required", "#/components/schemas/SignoutResponse/required/0", {"name": "status"}),
)
_P2 = _Got("type", "#/components/schemas/SignoutResponse/properties/status/type", "a boolean", "/status")
_P3 = _Got(
    "type", "#/components/schemas/SignoutResponse/properties/redirect_url/type", "a string", "/redirect_url"
)

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
