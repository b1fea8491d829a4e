# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `UserPermissions`."""

from .._runtime import GOT as _Got
from .._runtime import INVALID_JSON as _INVALID_JSON
from .._runtime import MISSING as _MISSING
from .._runtime import InvalidPayload, Rule
from .._runtime import loads as _loads
from .access_grant_permissions_v0_11 import (
    access_grant_permissions_problems_into as _why_access_grant_permissions_v0_11,
)
from .access_grant_permissions_v0_11 import is_access_grant_permissions as _is_access_grant_permissions_v0_11
from .chat_permissions import chat_permissions_problems_into as _why_chat_permissions
from .chat_permissions import is_chat_permissions as _is_chat_permissions
from .feature_permissions_v0_10 import feature_permissions_problems_into as _why_feature_permissions_v0_10
from .feature_permissions_v0_10 import is_feature_permissions as _is_feature_permissions_v0_10
from .sharing_permissions_v0_11 import is_sharing_permissions as _is_sharing_permissions_v0_11
from .sharing_permissions_v0_11 import sharing_permissions_problems_into as _why_sharing_permissions_v0_11
from .workspace_permissions_v0_10 import is_workspace_permissions as _is_workspace_permissions_v0_10
from .workspace_permissions_v0_10 import (
    workspace_permissions_problems_into as _why_workspace_permissions_v0_10,
)

TYPE_CHECKING = MYPY = False
if TYPE_CHECKING:
    import builtins
    from typing import Any, TypeAlias, TypeGuard

    from .._typing import Loads, Problems
    from ..types import UserPermissionsV011


def is_user_permissions(value: "object") -> "TypeGuard[UserPermissionsV011]":
    """Whether `value` is a valid `UserPermissions`."""
    try:
        return (
            type(value) is dict
            and _is_workspace_permissions_v0_10(value["workspace"])
            and _is_sharing_permissions_v0_11(value["sharing"])
            and _is_access_grant_permissions_v0_11(value["access_grants"])
            and _is_chat_permissions(value["chat"])
            and _is_feature_permissions_v0_10(value["features"])
            and type(m6 := value["settings"]) is dict
            and type(m6["interface"]) is bool
        )
    except KeyError:
        return False


def user_permissions_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `UserPermissions`, nothing when it is valid."""
    E: "Problems" = []
    _why_user_permissions_v0_11(value, "", E)
    return E


def check_user_permissions(value: "object") -> "UserPermissionsV011":
    """Return `value` if it is a valid `UserPermissions`. Raises InvalidPayload with all problems."""
    if is_user_permissions(value):
        return value
    raise InvalidPayload(user_permissions_problems(value))


def is_user_permissions_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `UserPermissions`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_user_permissions(value)


def user_permissions_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `UserPermissions`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return user_permissions_problems(value)


def load_user_permissions(data: "str | bytes", loads: "Loads | None" = None) -> "UserPermissionsV011":
    """Return the valid `UserPermissions` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_user_permissions(value)


def _why_user_permissions_v0_11(v: "Any", p: "str", E: "Problems") -> "None":
    if type(v) is not dict:
        E.append((p, _R0[type(v)]))
    else:
        try:
            ok1: "bool" = (
                _is_workspace_permissions_v0_10(v["workspace"])
                and _is_sharing_permissions_v0_11(v["sharing"])
                and _is_access_grant_permissions_v0_11(v["access_grants"])
                and _is_chat_permissions(v["chat"])
                and _is_feature_permissions_v0_10(v["features"])
            )
        except KeyError:
            ok1 = False
        if not ok1:
            v2 = v.get("workspace", _MISSING)
            if v2 is _MISSING:
                E.append((p + "/workspace", _R1))
            else:
                if not _is_workspace_permissions_v0_10(v2):
                    _why_workspace_permissions_v0_10(v2, p + "/workspace", E)
            v3 = v.get("sharing", _MISSING)
            if v3 is _MISSING:
                E.append((p + "/sharing", _R2))
            else:
                if not _is_sharing_permissions_v0_11(v3):
                    _why_sharing_permissions_v0_11(v3, p + "/sharing", E)
            v4 = v.get("access_grants", _MISSING)
            if v4 is _MISSING:
                E.append((p + "/access_grants", _R3))
            else:
                if not _is_access_grant_permissions_v0_11(v4):
                    _why_access_grant_permissions_v0_11(v4, p + "/access_grants", E)
            v5 = v.get("chat", _MISSING)
            if v5 is _MISSING:
                E.append((p + "/chat", _R4))
            else:
                if not _is_chat_permissions(v5):
                    _why_chat_permissions(v5, p + "/chat", E)
            v6 = v.get("features", _MISSING)
            if v6 is _MISSING:
                E.append((p + "/features", _R5))
            else:
                if not _is_feature_permissions_v0_10(v6):
                    _why_feature_permissions_v0_10(v6, p + "/features", E)
        v7 = v.get("settings", _MISSING)
        if type(v7) is not dict:
            if v7 is _MISSING:
                E.append((p + "/settings", _R6))
            else:
                E.append((p + "/settings", _R7[type(v7)]))
        else:
            v8 = v7.get("interface", _MISSING)
            if not (v8 is True or v8 is False):
                if v8 is _MISSING:
                    E.append((p + "/settings/interface", _R8))
                else:
                    E.append((p + "/settings/interface", _R9[type(v8)]))


_R0 = _Got("type", "#/components/schemas/UserPermissions/type", "an object")
_R1 = Rule("required", "required", "#/components/schemas/UserPermissions/required/0", {"name": "workspace"})
_R2 = Rule("required", "required", "#/components/schemas/UserPermissions/required/1", {"name": "sharing"})
_R3 = Rule(
    "required", "required", "#/components/schemas/UserPermissions/required/2", {"name": "access_grants"}
)
_R4 = Rule("required", "required", "#/components/schemas/UserPermissions/required/3", {"name": "chat"})
_R5 = Rule("required", "required", "#/components/schemas/UserPermissions/required/4", {"name": "features"})
_R6 = Rule("required", "required", "#/components/schemas/UserPermissions/required/5", {"name": "settings"})
_R7 = _Got("type", "#/components/schemas/SettingsPermissions/type", "an object")
_R8 = Rule(
    "required", "required", "#/components/schemas/SettingsPermissions/required/0", {"name": "interface"}
)
_R9 = _Got("type", "#/components/schemas/SettingsPermissions/properties/interface/type", "a boolean")

# What other models call.
user_permissions_problems_into = _why_user_permissions_v0_11

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
