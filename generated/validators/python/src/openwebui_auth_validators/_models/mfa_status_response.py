# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `MfaStatusResponse`."""

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
    from ..types import MfaStatusResponse


def is_mfa_status_response(value: "object") -> "TypeGuard[MfaStatusResponse]":
    """Whether `value` is a valid `MfaStatusResponse`."""
    try:
        return type(value) is dict and (
            type(value["enabled"]) is type(value["required"]) is bool
            and (
                type(m1 := value["recovery_codes_remaining"]) is int
                or (type(m1) is float and m1.is_integer())
            )
        )
    except KeyError:
        return False


def mfa_status_response_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `MfaStatusResponse`, nothing when it is valid."""
    E: "Problems" = []
    if type(value) is not dict:
        E.append(_P0[type(value)])
    else:
        v1 = value.get("enabled", _MISSING)
        if not (v1 is True or v1 is False):
            if v1 is _MISSING:
                E.append(_P1)
            else:
                E.append(_P2[type(v1)])
        v2 = value.get("required", _MISSING)
        if not (v2 is True or v2 is False):
            if v2 is _MISSING:
                E.append(_P3)
            else:
                E.append(_P4[type(v2)])
        v3 = value.get("recovery_codes_remaining", _MISSING)
        if not (type(v3) is int or (type(v3) is float and v3.is_integer())):
            if v3 is _MISSING:
                E.append(_P5)
            else:
                E.append(_P6[type(v3)])
    return E


def check_mfa_status_response(value: "object") -> "MfaStatusResponse":
    """Return `value` if it is a valid `MfaStatusResponse`. Raises InvalidPayload with all problems."""
    if is_mfa_status_response(value):
        return value
    raise InvalidPayload(mfa_status_response_problems(value))


def is_mfa_status_response_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `MfaStatusResponse`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_mfa_status_response(value)


def mfa_status_response_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `MfaStatusResponse`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return mfa_status_response_problems(value)


def load_mfa_status_response(data: "str | bytes", loads: "Loads | None" = None) -> "MfaStatusResponse":
    """Return the valid `MfaStatusResponse` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_mfa_status_response(value)


_P0 = _Got("type", "#/components/schemas/MfaStatusResponse/type", "an object", "")
_P1 = (
    "/enabled",
    Rule("required", "required", "#/components/schemas/MfaStatusResponse/required/0", {"name": "enabled"}),
)
_P2 = _Got("type", "#/components/schemas/MfaStatusResponse/properties/enabled/type", "a boolean", "/enabled")
_P3 = (
    "/required",
    Rule("required", "required", "#/components/schemas/MfaStatusResponse/required/1", {"name": "required"}),
)
_P4 = _Got(
    "type", "#/components/schemas/MfaStatusResponse/properties/required/type", "a boolean", "/required"
)
_P5 = (
    "/recovery_codes_remaining",
    Rule(
        "required",
        "required",
        "#/components/schemas/MfaStatusResponse/required/2",
        {"name": "recovery_codes_remaining"},
    ),
)
_P6 = _Got(
    "type",
    "#/components/schemas/MfaStatusResponse/properties/recovery_codes_remaining/type",
    "an integer",
    "/recovery_codes_remaining",
)

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
