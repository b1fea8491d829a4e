# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `MfaVerifyForm`."""

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
    from ..types import MfaVerifyForm


def is_mfa_verify_form(value: "object") -> "TypeGuard[MfaVerifyForm]":
    """Whether `value` is a valid `MfaVerifyForm`."""
    try:
        return type(value) is dict and (
            type(m1 := value["challenge_token"]) is str
            and len(m1) <= 160
            and len(m1) >= 20
            and type(m2 := value["code"]) is str
            and len(m2) <= 128
            and len(m2) >= 1
            and ("recovery" not in value or ((m3 := value["recovery"]) is True or m3 is False))
        )
    except KeyError:
        return False


def mfa_verify_form_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `MfaVerifyForm`, nothing when it is valid."""
    E: "Problems" = []
    if type(value) is not dict:
        E.append(_P0[type(value)])
    else:
        v1 = value.get("challenge_token", _MISSING)
        if type(v1) is not str:
            if v1 is _MISSING:
                E.append(_P1)
            else:
                E.append(_P2[type(v1)])
        else:
            if not (len(v1) <= 160):
                E.append(_P3)
            if not (len(v1) >= 20):
                E.append(_P4)
        v2 = value.get("code", _MISSING)
        if type(v2) is not str:
            if v2 is _MISSING:
                E.append(_P5)
            else:
                E.append(_P6[type(v2)])
        else:
            if not (len(v2) <= 128):
                E.append(_P7)
            if not (len(v2) >= 1):
                E.append(_P8)
        v3 = value.get("recovery", _MISSING)
        if v3 is not _MISSING:
            if not (v3 is True or v3 is False):
                E.append(_P9[type(v3)])
    return E


def check_mfa_verify_form(value: "object") -> "MfaVerifyForm":
    """Return `value` if it is a valid `MfaVerifyForm`. Raises InvalidPayload with all problems."""
    if is_mfa_verify_form(value):
        return value
    raise InvalidPayload(mfa_verify_form_problems(value))


def is_mfa_verify_form_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `MfaVerifyForm`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_mfa_verify_form(value)


def mfa_verify_form_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `MfaVerifyForm`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return mfa_verify_form_problems(value)


def load_mfa_verify_form(data: "str | bytes", loads: "Loads | None" = None) -> "MfaVerifyForm":
    """Return the valid `MfaVerifyForm` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_mfa_verify_form(value)


_P0 = _Got("type", "#/components/schemas/MfaVerifyForm/type", "an object", "")
_P1 = (
    "/challenge_token",
    Rule(
        "required",
        "required",
        "#/components/schemas/MfaChallengeForm/required/0",
        {"name": "challenge_token"},
    ),
)
_P2 = _Got(
    "type",
    "#/components/schemas/MfaChallengeForm/properties/challenge_token/type",
    "a string",
    "/challenge_token",
)
_P3 = (
    "/challenge_token",
    Rule(
        "max_length",
        "maxLength",
        "#/components/schemas/MfaChallengeForm/properties/challenge_token/maxLength",
        {"limit": 160},
    ),
)
_P4 = (
    "/challenge_token",
    Rule(
        "min_length",
        "minLength",
        "#/components/schemas/MfaChallengeForm/properties/challenge_token/minLength",
        {"limit": 20},
    ),
)
_P5 = (
    "/code",
    Rule("required", "required", "#/components/schemas/MfaVerifyForm/required/0", {"name": "code"}),
)
_P6 = _Got("type", "#/components/schemas/MfaVerifyForm/properties/code/type", "a string", "/code")
_P7 = (
    "/code",
    Rule(
        "max_length",
        "maxLength",
        "#/components/schemas/MfaVerifyForm/properties/code/maxLength",
        {"limit": 128},
    ),
)
_P8 = (
    "/code",
    Rule(
        "min_length",
        "minLength",
        "#/components/schemas/MfaVerifyForm/properties/code/minLength",
        {"limit": 1},
    ),
)
_P9 = _Got("type", "#/components/schemas/MfaVerifyForm/properties/recovery/type", "a boolean", "/recovery")

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
