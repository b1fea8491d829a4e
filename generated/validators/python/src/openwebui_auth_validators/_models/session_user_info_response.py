# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `SessionUserInfoResponse`."""

from .._runtime import GOT as _Got
from .._runtime import INVALID_JSON as _INVALID_JSON
from .._runtime import MISSING as _MISSING
from .._runtime import InvalidPayload, Rule
from .._runtime import loads as _loads
from .user_permissions import is_user_permissions as _is_user_permissions
from .user_permissions import user_permissions_problems_into as _why_user_permissions

TYPE_CHECKING = MYPY = False
if TYPE_CHECKING:
    import builtins
    from typing import Any, TypeAlias, TypeGuard

    from .._typing import Loads, Problems
    from ..types import SessionUserInfoResponse


def is_session_user_info_response(value: "object") -> "TypeGuard[SessionUserInfoResponse]":
    """Whether `value` is a valid `SessionUserInfoResponse`."""
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
            and _is_user_permissions(value["permissions"])
            and ((m10 := value["status_emoji"]) is None or type(m10) is str)
            and ((m11 := value["status_message"]) is None or type(m11) is str)
            and (
                (m12 := value["status_expires_at"]) is None
                or type(m12) is int
                or (type(m12) is float and m12.is_integer())
            )
            and ((m13 := value["bio"]) is None or type(m13) is str)
            and ((m14 := value["gender"]) is None or type(m14) is str)
            and ((m15 := value["date_of_birth"]) is None or type(m15) is str)
        )
    except KeyError:
        return False


def session_user_info_response_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `SessionUserInfoResponse`, nothing when it is valid."""
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
                    (m23 := value["expires_at"]) is None
                    or type(m23) is int
                    or (type(m23) is float and m23.is_integer())
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
        try:
            ok10: "bool" = (
                _is_user_permissions(value["permissions"])
                and ((m25 := value["status_emoji"]) is None or type(m25) is str)
                and ((m26 := value["status_message"]) is None or type(m26) is str)
                and (
                    (m27 := value["status_expires_at"]) is None
                    or type(m27) is int
                    or (type(m27) is float and m27.is_integer())
                )
                and ((m28 := value["bio"]) is None or type(m28) is str)
                and ((m29 := value["gender"]) is None or type(m29) is str)
                and ((m30 := value["date_of_birth"]) is None or type(m30) is str)
            )
        except KeyError:
            ok10 = False
        if not ok10:
            v11 = value.get("permissions", _MISSING)
            if v11 is _MISSING:
                E.append(_P17)
            else:
                if not _is_user_permissions(v11):
                    _why_user_permissions(v11, "/permissions", E)
            v12 = value.get("status_emoji", _MISSING)
            if not (v12 is None or type(v12) is str):
                if v12 is _MISSING:
                    E.append(_P18)
                else:
                    E.append(_P19[type(v12)])
            v13 = value.get("status_message", _MISSING)
            if not (v13 is None or type(v13) is str):
                if v13 is _MISSING:
                    E.append(_P20)
                else:
                    E.append(_P21[type(v13)])
            v14 = value.get("status_expires_at", _MISSING)
            if not (v14 is None or type(v14) is int or (type(v14) is float and v14.is_integer())):
                if v14 is _MISSING:
                    E.append(_P22)
                else:
                    E.append(_P23[type(v14)])
            v15 = value.get("bio", _MISSING)
            if not (v15 is None or type(v15) is str):
                if v15 is _MISSING:
                    E.append(_P24)
                else:
                    E.append(_P25[type(v15)])
            v16 = value.get("gender", _MISSING)
            if not (v16 is None or type(v16) is str):
                if v16 is _MISSING:
                    E.append(_P26)
                else:
                    E.append(_P27[type(v16)])
            v17 = value.get("date_of_birth", _MISSING)
            if not (v17 is None or type(v17) is str):
                if v17 is _MISSING:
                    E.append(_P28)
                else:
                    E.append(_P29[type(v17)])
    return E


def check_session_user_info_response(value: "object") -> "SessionUserInfoResponse":
    """Return `value` if it is a valid `SessionUserInfoResponse`. Raises InvalidPayload with all problems."""
    if is_session_user_info_response(value):
        return value
    raise InvalidPayload(session_user_info_response_problems(value))


def is_session_user_info_response_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `SessionUserInfoResponse`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_session_user_info_response(value)


def session_user_info_response_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `SessionUserInfoResponse`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return session_user_info_response_problems(value)


def load_session_user_info_response(
    data: "str | bytes", loads: "Loads | None" = None
) -> "SessionUserInfoResponse":
    """Return the valid `SessionUserInfoResponse` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_session_user_info_response(value)


_P0 = _Got("type", "#/components/schemas/SessionUserInfoResponse/type", "an object", "")
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
_P18 = (
    "/status_emoji",
    Rule("required", "required", "#/components/schemas/UserStatus/required/0", {"name": "status_emoji"}),
)
_P19 = _Got(
    "anyOf",
    "#/components/schemas/UserStatus/properties/status_emoji/anyOf",
    "a string or null",
    "/status_emoji",
)
_P20 = (
    "/status_message",
    Rule("required", "required", "#/components/schemas/UserStatus/required/1", {"name": "status_message"}),
)
_P21 = _Got(
    "anyOf",
    "#/components/schemas/UserStatus/properties/status_message/anyOf",
    "a string or null",
    "/status_message",
)
_P22 = (
    "/status_expires_at",
    Rule("required", "required", "#/components/schemas/UserStatus/required/2", {"name": "status_expires_at"}),
)
_P23 = _Got(
    "anyOf",
    "#/components/schemas/UserStatus/properties/status_expires_at/anyOf",
    "an integer or null",
    "/status_expires_at",
)
_P24 = (
    "/bio",
    Rule("required", "required", "#/components/schemas/SessionUserInfoResponse/required/0", {"name": "bio"}),
)
_P25 = _Got(
    "anyOf", "#/components/schemas/SessionUserInfoResponse/properties/bio/anyOf", "a string or null", "/bio"
)
_P26 = (
    "/gender",
    Rule(
        "required", "required", "#/components/schemas/SessionUserInfoResponse/required/1", {"name": "gender"}
    ),
)
_P27 = _Got(
    "anyOf",
    "#/components/schemas/SessionUserInfoResponse/properties/gender/anyOf",
    "a string or null",
    "/gender",
)
_P28 = (
    "/date_of_birth",
    Rule(
        "required",
        "required",
        "#/components/schemas/SessionUserInfoResponse/required/2",
        {"name": "date_of_birth"},
    ),
)
_P29 = _Got(
    "anyOf",
    "#/components/schemas/SessionUserInfoResponse/properties/date_of_birth/anyOf",
    "a string or null",
    "/date_of_birth",
)

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
