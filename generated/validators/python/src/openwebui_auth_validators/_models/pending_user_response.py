# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `PendingUserResponse`."""

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
    from ..types import PendingUserResponse


def is_pending_user_response(value: "object") -> "TypeGuard[PendingUserResponse]":
    """Whether `value` is a valid `PendingUserResponse`."""
    try:
        return type(value) is dict and (type(m1 := value["next_step"]) is str and m1 == "pending")
    except KeyError:
        return False


def pending_user_response_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `PendingUserResponse`, nothing when it is valid."""
    E: "Problems" = []
    _why_pending_user_response(value, "", E)
    return E


def check_pending_user_response(value: "object") -> "PendingUserResponse":
    """Return `value` if it is a valid `PendingUserResponse`. Raises InvalidPayload with all problems."""
    if is_pending_user_response(value):
        return value
    raise InvalidPayload(pending_user_response_problems(value))


def is_pending_user_response_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `PendingUserResponse`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_pending_user_response(value)


def pending_user_response_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `PendingUserResponse`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return pending_user_response_problems(value)


def load_pending_user_response(data: "str | bytes", loads: "Loads | None" = None) -> "PendingUserResponse":
    """Return the valid `PendingUserResponse` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_pending_user_response(value)


def _why_pending_user_response(v: "Any", p: "str", E: "Problems") -> "None":
    if type(v) is not dict:
        E.append((p, _R0[type(v)]))
    else:
        v1 = v.get("next_step", _MISSING)
        if type(v1) is not str:
            if v1 is _MISSING:
                E.append((p + "/next_step", _R1))
            else:
                E.append((p + "/next_step", _R2[type(v1)]))
        else:
            if v1 != "pending":
                E.append((p + "/next_step", _R3))


_R0 = _Got("type", "#/components/schemas/PendingUserResponse/type", "an object")
_R1 = Rule(
    "required", "required", "#/components/schemas/PendingUserResponse/required/0", {"name": "next_step"}
)
_R2 = _Got("type", "#/components/schemas/PendingUserResponse/properties/next_step/type", "a string")
_R3 = Rule(
    "const",
    "const",
    "#/components/schemas/PendingUserResponse/properties/next_step/const",
    {"expected": "pending"},
)

# What other models call.
pending_user_response_problems_into = _why_pending_user_response

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
