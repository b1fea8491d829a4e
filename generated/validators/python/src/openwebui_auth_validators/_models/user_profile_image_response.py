# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `UserProfileImageResponse`."""

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
    from ..types import UserProfileImageResponse


def is_user_profile_image_response(value: "object") -> "TypeGuard[UserProfileImageResponse]":
    """Whether `value` is a valid `UserProfileImageResponse`."""
    try:
        return (
            type(value) is dict
            and type(value["id"]) is str
            and type(value["name"]) is str
            and type(value["role"]) is str
            and type(value["email"]) is str
            and type(value["profile_image_url"]) is str
        )
    except KeyError:
        return False


def user_profile_image_response_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `UserProfileImageResponse`, nothing when it is valid."""
    E: "Problems" = []
    if type(value) is not dict:
        E.append(_P0[type(value)])
    else:
        try:
            ok1: "bool" = (
                type(value["id"]) is str
                and type(value["name"]) is str
                and type(value["role"]) is str
                and type(value["email"]) is str
                and type(value["profile_image_url"]) is str
            )
        except KeyError:
            ok1 = False
        if not ok1:
            v2 = value.get("id", _MISSING)
            if type(v2) is not str:
                if v2 is _MISSING:
                    E.append(_P1)
                else:
                    E.append(_P2[type(v2)])
            v3 = value.get("name", _MISSING)
            if type(v3) is not str:
                if v3 is _MISSING:
                    E.append(_P3)
                else:
                    E.append(_P4[type(v3)])
            v4 = value.get("role", _MISSING)
            if type(v4) is not str:
                if v4 is _MISSING:
                    E.append(_P5)
                else:
                    E.append(_P6[type(v4)])
            v5 = value.get("email", _MISSING)
            if type(v5) is not str:
                if v5 is _MISSING:
                    E.append(_P7)
                else:
                    E.append(_P8[type(v5)])
            v6 = value.get("profile_image_url", _MISSING)
            if type(v6) is not str:
                if v6 is _MISSING:
                    E.append(_P9)
                else:
                    E.append(_P10[type(v6)])
    return E


def check_user_profile_image_response(value: "object") -> "UserProfileImageResponse":
    """Return `value` if it is a valid `UserProfileImageResponse`. Raises InvalidPayload with all problems."""
    if is_user_profile_image_response(value):
        return value
    raise InvalidPayload(user_profile_image_response_problems(value))


def is_user_profile_image_response_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `UserProfileImageResponse`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_user_profile_image_response(value)


def user_profile_image_response_json_problems(
    data: "str | bytes", loads: "Loads | None" = None
) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `UserProfileImageResponse`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return user_profile_image_response_problems(value)


def load_user_profile_image_response(
    data: "str | bytes", loads: "Loads | None" = None
) -> "UserProfileImageResponse":
    """Return the valid `UserProfileImageResponse` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_user_profile_image_response(value)


_P0 = _Got("type", "#/components/schemas/UserProfileImageResponse/type", "an object", "")
_P1 = (
    "/id",
    Rule("required", "required", "#/components/schemas/UserProfileImageResponse/required/0", {"name": "id"}),
)
_P2 = _Got("type", "#/components/schemas/UserProfileImageResponse/properties/id/type", "a string", "/id")
_P3 = (
    "/name",
    Rule(
        "required", "required", "#/components/schemas/UserProfileImageResponse/required/1", {"name": "name"}
    ),
)
_P4 = _Got("type", "#/components/schemas/UserProfileImageResponse/properties/name/type", "a string", "/name")
_P5 = (
    "/role",
    Rule(
        "required", "required", "#/components/schemas/UserProfileImageResponse/required/2", {"name": "role"}
    ),
)
_P6 = _Got(
    "anyOf", "#/components/schemas/UserProfileImageResponse/properties/role/anyOf", "a string", "/role"
)
_P7 = (
    "/email",
    Rule(
        "required", "required", "#/components/schemas/UserProfileImageResponse/required/3", {"name": "email"}
    ),
)
_P8 = _Got(
    "type", "#/components/schemas/UserProfileImageResponse/properties/email/type", "a string", "/email"
)
_P9 = (
    "/profile_image_url",
    Rule(
        "required",
        "required",
        "#/components/schemas/UserProfileImageResponse/required/4",
        {"name": "profile_image_url"},
    ),
)
_P10 = _Got(
    "type",
    "#/components/schemas/UserProfileImageResponse/properties/profile_image_url/type",
    "a string",
    "/profile_image_url",
)

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
