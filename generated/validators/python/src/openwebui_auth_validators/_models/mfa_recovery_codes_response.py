# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `MfaRecoveryCodesResponse`."""

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
    from ..types import MfaRecoveryCodesResponse


def is_mfa_recovery_codes_response(value: "object") -> "TypeGuard[MfaRecoveryCodesResponse]":
    """Whether `value` is a valid `MfaRecoveryCodesResponse`."""
    try:
        if type(value) is not dict:
            return False
        v1 = value["recovery_codes"]
        if type(v1) is not list:
            return False
        for v2 in v1:
            if type(v2) is not str:
                return False
        return True
    except KeyError:
        return False


def mfa_recovery_codes_response_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `MfaRecoveryCodesResponse`, nothing when it is valid."""
    E: "Problems" = []
    _why_mfa_recovery_codes_response(value, "", E)
    return E


def check_mfa_recovery_codes_response(value: "object") -> "MfaRecoveryCodesResponse":
    """Return `value` if it is a valid `MfaRecoveryCodesResponse`. Raises InvalidPayload with all problems."""
    if is_mfa_recovery_codes_response(value):
        return value
    raise InvalidPayload(mfa_recovery_codes_response_problems(value))


def is_mfa_recovery_codes_response_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `MfaRecoveryCodesResponse`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_mfa_recovery_codes_response(value)


def mfa_recovery_codes_response_json_problems(
    data: "str | bytes", loads: "Loads | None" = None
) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `MfaRecoveryCodesResponse`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return mfa_recovery_codes_response_problems(value)


def load_mfa_recovery_codes_response(
    data: "str | bytes", loads: "Loads | None" = None
) -> "MfaRecoveryCodesResponse":
    """Return the valid `MfaRecoveryCodesResponse` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_mfa_recovery_codes_response(value)


def _why_mfa_recovery_codes_response(v: "Any", p: "str", E: "Problems") -> "None":
    if type(v) is not dict:
        E.append((p, _R0[type(v)]))
    else:
        v1 = v.get("recovery_codes", _MISSING)
        if type(v1) is not list:
            if v1 is _MISSING:
                E.append((p + "/recovery_codes", _R1))
            else:
                E.append((p + "/recovery_codes", _R2[type(v1)]))
        else:
            for i2, v3 in enumerate(v1):
                if type(v3) is not str:
                    E.append((p + "/recovery_codes" + f"/{i2}", _R3[type(v3)]))


_R0 = _Got("type", "#/components/schemas/MfaRecoveryCodesResponse/type", "an object")
_R1 = Rule(
    "required",
    "required",
    "#/components/schemas/MfaRecoveryCodesResponse/required/0",
    {"name": "recovery_codes"},
)
_R2 = _Got("type", "#/components/schemas/MfaRecoveryCodesResponse/properties/recovery_codes/type", "an array")
_R3 = _Got(
    "type", "#/components/schemas/MfaRecoveryCodesResponse/properties/recovery_codes/items/type", "a string"
)

# What other models call.
mfa_recovery_codes_response_problems_into = _why_mfa_recovery_codes_response

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
