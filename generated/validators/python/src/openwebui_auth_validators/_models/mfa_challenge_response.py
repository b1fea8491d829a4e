# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `MfaChallengeResponse`."""

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
    from ..types import MfaChallengeResponse


def is_mfa_challenge_response(value: "object") -> "TypeGuard[MfaChallengeResponse]":
    """Whether `value` is a valid `MfaChallengeResponse`."""
    try:
        return type(value) is dict and (
            type(value["next_step"]) is str
            and type(value["challenge_token"]) is str
            and (type(m3 := value["expires_in"]) is int or (type(m3) is float and m3.is_integer()))
        )
    except KeyError:
        return False


def mfa_challenge_response_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `MfaChallengeResponse`, nothing when it is valid."""
    E: "Problems" = []
    _why_mfa_challenge_response(value, "", E)
    return E


def check_mfa_challenge_response(value: "object") -> "MfaChallengeResponse":
    """Return `value` if it is a valid `MfaChallengeResponse`. Raises InvalidPayload with all problems."""
    if is_mfa_challenge_response(value):
        return value
    raise InvalidPayload(mfa_challenge_response_problems(value))


def is_mfa_challenge_response_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `MfaChallengeResponse`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_mfa_challenge_response(value)


def mfa_challenge_response_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `MfaChallengeResponse`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return mfa_challenge_response_problems(value)


def load_mfa_challenge_response(data: "str | bytes", loads: "Loads | None" = None) -> "MfaChallengeResponse":
    """Return the valid `MfaChallengeResponse` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_mfa_challenge_response(value)


def _why_mfa_challenge_response(v: "Any", p: "str", E: "Problems") -> "None":
    if type(v) is not dict:
        E.append((p, _R0[type(v)]))
    else:
        v1 = v.get("next_step", _MISSING)
        if type(v1) is not str:
            if v1 is _MISSING:
                E.append((p + "/next_step", _R1))
            else:
                E.append((p + "/next_step", _R2[type(v1)]))
        v2 = v.get("challenge_token", _MISSING)
        if type(v2) is not str:
            if v2 is _MISSING:
                E.append((p + "/challenge_token", _R3))
            else:
                E.append((p + "/challenge_token", _R4[type(v2)]))
        v3 = v.get("expires_in", _MISSING)
        if not (type(v3) is int or (type(v3) is float and v3.is_integer())):
            if v3 is _MISSING:
                E.append((p + "/expires_in", _R5))
            else:
                E.append((p + "/expires_in", _R6[type(v3)]))


_R0 = _Got("type", "#/components/schemas/MfaChallengeResponse/type", "an object")
_R1 = Rule(
    "required", "required", "#/components/schemas/MfaChallengeResponse/required/0", {"name": "next_step"}
)
_R2 = _Got("anyOf", "#/components/schemas/MfaChallengeResponse/properties/next_step/anyOf", "a string")
_R3 = Rule(
    "required",
    "required",
    "#/components/schemas/MfaChallengeResponse/required/1",
    {"name": "challenge_token"},
)
_R4 = _Got("type", "#/components/schemas/MfaChallengeResponse/properties/challenge_token/type", "a string")
_R5 = Rule(
    "required", "required", "#/components/schemas/MfaChallengeResponse/required/2", {"name": "expires_in"}
)
_R6 = _Got("type", "#/components/schemas/MfaChallengeResponse/properties/expires_in/type", "an integer")

# What other models call.
mfa_challenge_response_problems_into = _why_mfa_challenge_response

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
