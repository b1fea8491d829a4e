# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `MfaChallengeForm`."""

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
    from ..types import MfaChallengeForm


def is_mfa_challenge_form(value: "object") -> "TypeGuard[MfaChallengeForm]":
    """Whether `value` is a valid `MfaChallengeForm`."""
    try:
        return (
            type(value) is dict
            and type(m1 := value["challenge_token"]) is str
            and len(m1) <= 160
            and len(m1) >= 20
        )
    except KeyError:
        return False


def mfa_challenge_form_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `MfaChallengeForm`, nothing when it is valid."""
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
    return E


def check_mfa_challenge_form(value: "object") -> "MfaChallengeForm":
    """Return `value` if it is a valid `MfaChallengeForm`. Raises InvalidPayload with all problems."""
    if is_mfa_challenge_form(value):
        return value
    raise InvalidPayload(mfa_challenge_form_problems(value))


def is_mfa_challenge_form_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `MfaChallengeForm`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_mfa_challenge_form(value)


def mfa_challenge_form_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `MfaChallengeForm`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return mfa_challenge_form_problems(value)


def load_mfa_challenge_form(data: "str | bytes", loads: "Loads | None" = None) -> "MfaChallengeForm":
    """Return the valid `MfaChallengeForm` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_mfa_challenge_form(value)


_P0 = _Got("type", "#/components/schemas/MfaChallengeForm/type", "an object", "")
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

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
