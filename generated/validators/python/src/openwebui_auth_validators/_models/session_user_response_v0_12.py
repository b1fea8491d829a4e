# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `SessionUserResponse`."""

from .._runtime import GOT as _Got
from .._runtime import INVALID_JSON as _INVALID_JSON
from .._runtime import MISSING as _MISSING
from .._runtime import InvalidPayload, Rule
from .._runtime import loads as _loads
from .user_permissions_v0_12 import is_user_permissions as _is_user_permissions_v0_12
from .user_permissions_v0_12 import user_permissions_problems_into as _why_user_permissions_v0_12

TYPE_CHECKING = MYPY = False
if TYPE_CHECKING:
    import builtins
    from typing import Any, TypeAlias, TypeGuard

    from .._typing import Loads, Problems
    from ..types import SessionUserResponseV012


def is_session_user_response(value: "object") -> "TypeGuard[SessionUserResponseV012]":
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
            and _is_user_permissions_v0_12(value["permissions"])
        )
    except KeyError:
        return False


def session_user_response_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `SessionUserResponse`, nothing when it is valid."""
    E: "Problems" = []
    _why_session_user_response_v0_12(value, "", E)
    return E


def check_session_user_response(value: "object") -> "SessionUserResponseV012":
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
) -> "SessionUserResponseV012":
    """Return the valid `SessionUserResponse` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_session_user_response(value)


def _why_session_user_response_v0_12(v: "Any", p: "str", E: "Problems") -> "None":
    if type(v) is not dict:
        E.append((p, _R0[type(v)]))
    else:
        try:
            ok1: "bool" = (
                type(v["token"]) is str
                and type(v["token_type"]) is str
                and type(v["id"]) is str
                and type(v["name"]) is str
                and type(v["role"]) is str
                and type(v["email"]) is str
                and type(v["profile_image_url"]) is str
                and (
                    (m17 := v["expires_at"]) is None
                    or type(m17) is int
                    or (type(m17) is float and m17.is_integer())
                )
            )
        except KeyError:
            ok1 = False
        if not ok1:
            v2 = v.get("token", _MISSING)
            if type(v2) is not str:
                if v2 is _MISSING:
                    E.append((p + "/token", _R1))
                else:
                    E.append((p + "/token", _R2[type(v2)]))
            v3 = v.get("token_type", _MISSING)
            if type(v3) is not str:
                if v3 is _MISSING:
                    E.append((p + "/token_type", _R3))
                else:
                    E.append((p + "/token_type", _R4[type(v3)]))
            v4 = v.get("id", _MISSING)
            if type(v4) is not str:
                if v4 is _MISSING:
                    E.append((p + "/id", _R5))
                else:
                    E.append((p + "/id", _R6[type(v4)]))
            v5 = v.get("name", _MISSING)
            if type(v5) is not str:
                if v5 is _MISSING:
                    E.append((p + "/name", _R7))
                else:
                    E.append((p + "/name", _R8[type(v5)]))
            v6 = v.get("role", _MISSING)
            if type(v6) is not str:
                if v6 is _MISSING:
                    E.append((p + "/role", _R9))
                else:
                    E.append((p + "/role", _R10[type(v6)]))
            v7 = v.get("email", _MISSING)
            if type(v7) is not str:
                if v7 is _MISSING:
                    E.append((p + "/email", _R11))
                else:
                    E.append((p + "/email", _R12[type(v7)]))
            v8 = v.get("profile_image_url", _MISSING)
            if type(v8) is not str:
                if v8 is _MISSING:
                    E.append((p + "/profile_image_url", _R13))
                else:
                    E.append((p + "/profile_image_url", _R14[type(v8)]))
            v9 = v.get("expires_at", _MISSING)
            if not (v9 is None or type(v9) is int or (type(v9) is float and v9.is_integer())):
                if v9 is _MISSING:
                    E.append((p + "/expires_at", _R15))
                else:
                    E.append((p + "/expires_at", _R16[type(v9)]))
        v10 = v.get("permissions", _MISSING)
        if v10 is _MISSING:
            E.append((p + "/permissions", _R17))
        else:
            if not _is_user_permissions_v0_12(v10):
                _why_user_permissions_v0_12(v10, p + "/permissions", E)


_R0 = _Got("type", "#/components/schemas/SessionUserResponse/type", "an object")
_R1 = Rule("required", "required", "#/components/schemas/Token/required/0", {"name": "token"})
_R2 = _Got("type", "#/components/schemas/Token/properties/token/type", "a string")
_R3 = Rule("required", "required", "#/components/schemas/Token/required/1", {"name": "token_type"})
_R4 = _Got("type", "#/components/schemas/Token/properties/token_type/type", "a string")
_R5 = Rule("required", "required", "#/components/schemas/UserProfileImageResponse/required/0", {"name": "id"})
_R6 = _Got("type", "#/components/schemas/UserProfileImageResponse/properties/id/type", "a string")
_R7 = Rule(
    "required", "required", "#/components/schemas/UserProfileImageResponse/required/1", {"name": "name"}
)
_R8 = _Got("type", "#/components/schemas/UserProfileImageResponse/properties/name/type", "a string")
_R9 = Rule(
    "required", "required", "#/components/schemas/UserProfileImageResponse/required/2", {"name": "role"}
)
_R10 = _Got("anyOf", "#/components/schemas/UserProfileImageResponse/properties/role/anyOf", "a string")
_R11 = Rule(
    "required", "required", "#/components/schemas/UserProfileImageResponse/required/3", {"name": "email"}
)
_R12 = _Got("type", "#/components/schemas/UserProfileImageResponse/properties/email/type", "a string")
_R13 = Rule(
    "required",
    "required",
    "#/components/schemas/UserProfileImageResponse/required/4",
    {"name": "profile_image_url"},
)
_R14 = _Got(
    "type", "#/components/schemas/UserProfileImageResponse/properties/profile_image_url/type", "a string"
)
_R15 = Rule(
    "required", "required", "#/components/schemas/SessionUserResponse/required/0", {"name": "expires_at"}
)
_R16 = _Got(
    "anyOf", "#/components/schemas/SessionUserResponse/properties/expires_at/anyOf", "an integer or null"
)
_R17 = Rule(
    "required", "required", "#/components/schemas/SessionUserResponse/required/1", {"name": "permissions"}
)

# What other models call.
session_user_response_problems_into = _why_session_user_response_v0_12

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
