# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `SigninResult`."""

from .._runtime import GOT as _Got
from .._runtime import INVALID_JSON as _INVALID_JSON
from .._runtime import MISSING as _MISSING
from .._runtime import InvalidPayload, Rule
from .._runtime import loads as _loads
from .._runtime import nearest as _nearest
from .mfa_challenge_response import is_mfa_challenge_response as _is_mfa_challenge_response
from .mfa_challenge_response import mfa_challenge_response_problems_into as _why_mfa_challenge_response
from .pending_user_response import is_pending_user_response as _is_pending_user_response
from .pending_user_response import pending_user_response_problems_into as _why_pending_user_response
from .session_user_response import is_session_user_response as _is_session_user_response
from .session_user_response import session_user_response_problems_into as _why_session_user_response

TYPE_CHECKING = MYPY = False
if TYPE_CHECKING:
    import builtins
    from typing import Any, TypeAlias, TypeGuard

    from .._typing import Loads, Problems
    from ..types import SigninResult


def is_signin_result(value: "object") -> "TypeGuard[SigninResult]":
    """Whether `value` is a valid `SigninResult`."""
    return type(value) is dict and (
        _is_session_user_response(value)
        or _is_mfa_challenge_response(value)
        or _is_pending_user_response(value)
    )


def signin_result_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `SigninResult`, nothing when it is valid."""
    E: "Problems" = []
    if type(value) is not dict:
        E.append(_P0[type(value)])
    else:
        if not (
            (_is_session_user_response(value))
            or (_is_mfa_challenge_response(value))
            or (_is_pending_user_response(value))
        ):
            t1 = value.get("next_step", _MISSING)
            if t1 is _MISSING:
                if not _is_session_user_response(value):
                    _why_session_user_response(value, "", E)
            elif type(t1) is str and t1 == "pending":
                if not _is_pending_user_response(value):
                    _why_pending_user_response(value, "", E)
            elif type(t1) is str and t1 in ("enroll", "verify", "recover"):
                if not _is_mfa_challenge_response(value):
                    _why_mfa_challenge_response(value, "", E)
            else:
                E2: "Problems" = []
                if not _is_session_user_response(value):
                    _why_session_user_response(value, "", E2)
                E3: "Problems" = []
                if not _is_mfa_challenge_response(value):
                    _why_mfa_challenge_response(value, "", E3)
                E4: "Problems" = []
                if not _is_pending_user_response(value):
                    _why_pending_user_response(value, "", E4)
                E.extend(_nearest([E2, E3, E4], _P1))
    return E


def check_signin_result(value: "object") -> "SigninResult":
    """Return `value` if it is a valid `SigninResult`. Raises InvalidPayload with all problems."""
    if is_signin_result(value):
        return value
    raise InvalidPayload(signin_result_problems(value))


def is_signin_result_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `SigninResult`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_signin_result(value)


def signin_result_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `SigninResult`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return signin_result_problems(value)


def load_signin_result(data: "str | bytes", loads: "Loads | None" = None) -> "SigninResult":
    """Return the valid `SigninResult` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_signin_result(value)


_P0 = _Got("anyOf", "#/components/schemas/SigninResult/anyOf", "an object", "")
_P1 = ("", Rule("any_of", "anyOf", "#/components/schemas/SigninResult/anyOf", {"count": 3}))

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
