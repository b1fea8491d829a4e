# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `UserStatus`."""

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
    from ..types import UserStatus


def is_user_status(value: "object") -> "TypeGuard[UserStatus]":
    """Whether `value` is a valid `UserStatus`."""
    try:
        return type(value) is dict and (
            ((m1 := value["status_emoji"]) is None or type(m1) is str)
            and ((m2 := value["status_message"]) is None or type(m2) is str)
            and (
                (m3 := value["status_expires_at"]) is None
                or type(m3) is int
                or (type(m3) is float and m3.is_integer())
            )
        )
    except KeyError:
        return False


def user_status_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `UserStatus`, nothing when it is valid."""
    E: "Problems" = []
    if type(value) is not dict:
        E.append(_P0[type(value)])
    else:
        v1 = value.get("status_emoji", _MISSING)
        if not (v1 is None or type(v1) is str):
            if v1 is _MISSING:
                E.append(_P1)
            else:
                E.append(_P2[type(v1)])
        v2 = value.get("status_message", _MISSING)
        if not (v2 is None or type(v2) is str):
            if v2 is _MISSING:
                E.append(_P3)
            else:
                E.append(_P4[type(v2)])
        v3 = value.get("status_expires_at", _MISSING)
        if not (v3 is None or type(v3) is int or (type(v3) is float and v3.is_integer())):
            if v3 is _MISSING:
                E.append(_P5)
            else:
                E.append(_P6[type(v3)])
    return E


def check_user_status(value: "object") -> "UserStatus":
    """Return `value` if it is a valid `UserStatus`. Raises InvalidPayload with all problems."""
    if is_user_status(value):
        return value
    raise InvalidPayload(user_status_problems(value))


def is_user_status_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `UserStatus`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_user_status(value)


def user_status_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `UserStatus`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return user_status_problems(value)


def load_user_status(data: "str | bytes", loads: "Loads | None" = None) -> "UserStatus":
    """Return the valid `UserStatus` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_user_status(value)


_P0 = _Got("type", "#/components/schemas/UserStatus/type", "an object", "")
_P1 = (
    "/status_emoji",
    Rule("required", "required", "#/components/schemas/UserStatus/required/0", {"name": "status_emoji"}),
)
_P2 = _Got(
    "anyOf",
    "#/components/schemas/UserStatus/properties/status_emoji/anyOf",
    "a string or null",
    "/status_emoji",
)
_P3 = (
    "/status_message",
    Rule("required", "required", "#/components/schemas/UserStatus/required/1", {"name": "status_message"}),
)
_P4 = _Got(
    "anyOf",
    "#/components/schemas/UserStatus/properties/status_message/anyOf",
    "a string or null",
    "/status_message",
)
_P5 = (
    "/status_expires_at",
    Rule("required", "required", "#/components/schemas/UserStatus/required/2", {"name": "status_expires_at"}),
)
_P6 = _Got(
    "anyOf",
    "#/components/schemas/UserStatus/properties/status_expires_at/anyOf",
    "an integer or null",
    "/status_expires_at",
)

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
