# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `MfaSetupResponse`."""

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
    from ..types import MfaSetupResponse


def is_mfa_setup_response(value: "object") -> "TypeGuard[MfaSetupResponse]":
    """Whether `value` is a valid `MfaSetupResponse`."""
    try:
        return type(value) is dict and type(value["manual_key"]) is str and type(value["qr_code"]) is str
    except KeyError:
        return False


def mfa_setup_response_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `MfaSetupResponse`, nothing when it is valid."""
    E: "Problems" = []
    if type(value) is not dict:
        E.append(_P0[type(value)])
    else:
        v1 = value.get("manual_key", _MISSING)
        if type(v1) is not str:
            if v1 is _MISSING:
                E.append(_P1)
            else:
                E.append(_P2[type(v1)])
        v2 = value.get("qr_code", _MISSING)
        if type(v2) is not str:
            if v2 is _MISSING:
                E.append(_P3)
            else:
                E.append(_P4[type(v2)])
    return E


def check_mfa_setup_response(value: "object") -> "MfaSetupResponse":
    """Return `value` if it is a valid `MfaSetupResponse`. Raises InvalidPayload with all problems."""
    if is_mfa_setup_response(value):
        return value
    raise InvalidPayload(mfa_setup_response_problems(value))


def is_mfa_setup_response_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `MfaSetupResponse`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_mfa_setup_response(value)


def mfa_setup_response_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `MfaSetupResponse`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return mfa_setup_response_problems(value)


def load_mfa_setup_response(data: "str | bytes", loads: "Loads | None" = None) -> "MfaSetupResponse":
    """Return the valid `MfaSetupResponse` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_mfa_setup_response(value)


_P0 = _Got("type", "#/components/schemas/MfaSetupResponse/type", "an object", "")
_P1 = (
    "/manual_key",
    Rule("required", "required", "#/components/schemas/MfaSetupResponse/required/0", {"name": "manual_key"}),
)
_P2 = _Got(
    "type", "#/components/schemas/MfaSetupResponse/properties/manual_key/type", "a string", "/manual_key"
)
_P3 = (
    "/qr_code",
    Rule("required", "required", "#/components/schemas/MfaSetupResponse/required/1", {"name": "qr_code"}),
)
_P4 = _Got("type", "#/components/schemas/MfaSetupResponse/properties/qr_code/type", "a string", "/qr_code")

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
