# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `SessionUserResponse`."""

from .._runtime import GOT as _Got
from .._runtime import INVALID_JSON as _INVALID_JSON
from .._runtime import MISSING as _MISSING
from .._runtime import InvalidPayload, Rule
from .._runtime import loads as _loads
from .user_permissions_v0_10 import is_user_permissions as _is_user_permissions_v0_10
from .user_permissions_v0_10 import user_permissions_problems_into as _why_user_permissions_v0_10

TYPE_CHECKING = MYPY = False
if TYPE_CHECKING:
    import builtins
    from typing import Any, TypeAlias, TypeGuard

    from .._typing import Loads, Problems
    from ..types import SessionUserResponseV010


def is_session_user_response(value: "object") -> "TypeGuard[SessionUserResponseV010]":
    """Whether `value` is a valid `SessionUserResponse`."""
    try:
        return type(value) is dict and (
            type(value["token"]) is str
            and type(value["token_type"]) is str
            and type(value["id"]) is str
            and type(value["name"]) is str
            and type(value["role"]) is str
            and type(value["email"]) is str
            and type(value["profile_image_url"]) is str
            and (
                (m8 := value["expires_at"]) is None
                or type(m8) is int
                or (type(m8) is float and m8.is_integer())
            )
            and _is_user_permissions_v0_10(value["permissions"])
        )
    except KeyError:
        return False


def session_user_response_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `SessionUserResponse`, nothing when it is valid."""
    E: "Problems" = []
    if type(value) is not dict:
        E.append(_P0[type(value)])
    else:
        try:
            ok1: "bool" = (
                type(value["token"]) is str
                and type(value["token_type"]) is str
                and type(value["id"]) is str
                and type(value["name"]) is str
                and type(value["role"]) is str
                and type(value["email"]) is str
                and type(value["profile_image_url"]) is str
                and (
                    (m17 := value["expires_at"]) is None
                    or type(m17) is int
                    or (type(m17) is float and m17.is_integer())
                )
            )
        except KeyError:
            ok1 = False
        if not ok1:
            v2 = value.get("token", _MISSING)
            if type(v2) is not str:
                if v2 is _MISSING:
                    E.append(_P1)
                else:
                    E.append(_P2[type(v2)])
            v3 = value.get("token_type", _MISSING)
            if type(v3) is not str:
                if v3 is _MISSING:
                    E.append(_P3)
                else:
                    E.append(_P4[type(v3)])
            v4 = value.get("id", _MISSING)
            if type(v4) is not str:
                if v4 is _MISSING:
                    E.append(_P5)
                else:
                    E.append(_P6[type(v4)])
            v5 = value.get("name", _MISSING)
            if type(v5) is not str:
                if v5 is _MISSING:
                    E.append(_P7)
                else:
                    E.append(_P8[type(v5)])
            v6 = value.get("role", _MISSING)
            if type(v6) is not str:
                if v6 is _MISSING:
                    E.append(_P9)
                else:
                    E.append(_P10[type(v6)])
            v7 = value.get("email", _MISSING)
            if type(v7) is not str:
                if v7 is _MISSING:
                    E.append(_P11)
                else:
                    E.append(_P12[type(v7)])
            v8 = value.get("profile_image_url", _MISSING)
            if type(v8) is not str:
                if v8 is _MISSING:
                    E.append(_P13)
                else:
                    E.append(_P14[type(v8)])
            v9 = value.get("expires_at", _MISSING)
            if not (v9 is None or type(v9) is int or (type(v9) is float and v9.is_integer())):
                if v9 is _MISSING:
                    E.append(_P15)
                else:
                    E.append(_P16[type(v9)])
        v10 = value.get("permissions", _MISSING)
        if v10 is _MISSING:
            E.append(_P17)
        else:
            if not _is_user_permissions_v0_10(v10):
                _why_user_permissions_v0_10(v10, "/permissions", E)
    return E


def check_session_user_response(value: "object") -> "SessionUserResponseV010":
    """Return `value` if it is a valid `SessionUserResponse`. Raises InvalidPayload with all problems."""
    if is_session_user_response(value):
        return value
    raise InvalidPayload(session_user_response_problems(value))


def is_session_user_response_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `SessionUserResponse`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_session_user_response(value)


def session_user_response_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `SessionUserResponse`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return session_user_response_problems(value)


def load_session_user_response(
    data: "str | bytes", loads: "Loads | None" = None
) -> "SessionUserResponseV010":
    """Return the valid `SessionUserResponse` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_session_user_response(value)


_P0 = _Got("type", "#/components/schemas/SessionUserResponse/type", "an object", "")
_P1 = ("/token", Rule("required", "required", "#/components/schemas/Token/required/0", {"name": "token"}))
_P2 = _Got("type", "#/components/schemas/Token/properties/token/type", "a string", "/token")
_P3 = (
    "/token_type",
    Rule("required", "required", "#/components/schemas/Token/required/1", {"name": "token_type"}),
)
_P4 = _Got("type", "#/components/schemas/Token/properties/token_type/type", "a string", "/token_type")
_P5 = (
    "/id",
    Rule("required", "required", "#/components/schemas/UserProfileImageResponse/required/0", {"name": "id"}),
)
_P6 = _Got("type", "#/components/schemas/UserProfileImageResponse/properties/id/type", "a string", "/id")
_P7 = (
    "/name",
    Rule(
        "required", "required", "#/components/schemas/UserProfileImageResponse/required/1", {"name": "name"}
    ),
)
_P8 = _Got("type", "#/components/schemas/UserProfileImageResponse/properties/name/type", "a string", "/name")
_P9 = (
    "/role",
    Rule(
        "required", "required", "#/components/schemas/UserProfileImageResponse/required/2", {"name": "role"}
    ),
)
_P10 = _Got(
    "anyOf", "#/components/schemas/UserProfileImageResponse/properties/role/anyOf", "a string", "/role"
)
_P11 = (
    "/email",
    Rule(
        "required", "required", "#/components/schemas/UserProfileImageResponse/required/3", {"name": "email"}
    ),
)
_P12 = _Got(
    "type", "#/components/schemas/UserProfileImageResponse/properties/email/type", "a string", "/email"
)
_P13 = (
    "/profile_image_url",
    Rule(
        "required",
        "required",
        "#/components/schemas/UserProfileImageResponse/required/4",
        {"name": "profile_image_url"},
    ),
)
_P14 = _Got(
    "type",
    "#/components/schemas/UserProfileImageResponse/properties/profile_image_url/type",
    "a string",
    "/profile_image_url",
)
_P15 = (
    "/expires_at",
    Rule(
        "required", "required", "#/components/schemas/SessionUserResponse/required/0", {"name": "expires_at"}
    ),
)
_P16 = _Got(
    "anyOf",
    "#/components/schemas/SessionUserResponse/properties/expires_at/anyOf",
    "an integer or null",
    "/expires_at",
)
_P17 = (
    "/permissions",
    Rule(
        "required", "required", "#/components/schemas/SessionUserResponse/required/1", {"name": "permissions"}
    ),
)

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
