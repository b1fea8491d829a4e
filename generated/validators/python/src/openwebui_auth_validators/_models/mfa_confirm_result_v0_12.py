# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `MfaConfirmResult`."""

from .._runtime import GOT as _Got
from .._runtime import INVALID_JSON as _INVALID_JSON
from .._runtime import InvalidPayload, Rule
from .._runtime import loads as _loads
from .._runtime import nearest as _nearest
from .mfa_enrollment_response_v0_12 import is_mfa_enrollment_response as _is_mfa_enrollment_response_v0_12
from .mfa_enrollment_response_v0_12 import (
    mfa_enrollment_response_problems_into as _why_mfa_enrollment_response_v0_12,
)
from .mfa_recovery_codes_response import is_mfa_recovery_codes_response as _is_mfa_recovery_codes_response
from .mfa_recovery_codes_response import (
    mfa_recovery_codes_response_problems_into as _why_mfa_recovery_codes_response,
)

TYPE_CHECKING = MYPY = False
if TYPE_CHECKING:
    import builtins
    from typing import Any, TypeAlias, TypeGuard

    from .._typing import Loads, Problems
    from ..types import MfaConfirmResultV012


def is_mfa_confirm_result(value: "object") -> "TypeGuard[MfaConfirmResultV012]":
    """Whether `value` is a valid `MfaConfirmResult`."""
    return type(value) is dict and (
        _is_mfa_enrollment_response_v0_12(value) or _is_mfa_recovery_codes_response(value)
    )


def mfa_confirm_result_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `MfaConfirmResult`, nothing when it is valid."""
    E: "Problems" = []
    if type(value) is not dict:
        E.append(_P0[type(value)])
    else:
        E2: "Problems" = []
        if not _is_mfa_enrollment_response_v0_12(value):
            _why_mfa_enrollment_response_v0_12(value, "", E2)
        if E2:
            N1 = [E2]
            E3: "Problems" = []
            if not _is_mfa_recovery_codes_response(value):
                _why_mfa_recovery_codes_response(value, "", E3)
            N1.append(E3)
            if E3:
                E.extend(_nearest(N1, _P1))
    return E


def check_mfa_confirm_result(value: "object") -> "MfaConfirmResultV012":
    """Return `value` if it is a valid `MfaConfirmResult`. Raises InvalidPayload with all problems."""
    if is_mfa_confirm_result(value):
        return value
    raise InvalidPayload(mfa_confirm_result_problems(value))


def is_mfa_confirm_result_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `MfaConfirmResult`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_mfa_confirm_result(value)


def mfa_confirm_result_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `MfaConfirmResult`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return mfa_confirm_result_problems(value)


def load_mfa_confirm_result(data: "str | bytes", loads: "Loads | None" = None) -> "MfaConfirmResultV012":
    """Return the valid `MfaConfirmResult` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_mfa_confirm_result(value)


_P0 = _Got("anyOf", "#/components/schemas/MfaConfirmResult/anyOf", "an object", "")
_P1 = ("", Rule("any_of", "anyOf", "#/components/schemas/MfaConfirmResult/anyOf", {"count": 2}))

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
