# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `FeaturePermissions`."""

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
    from ..types import FeaturePermissions


def is_feature_permissions(value: "object") -> "TypeGuard[FeaturePermissions]":
    """Whether `value` is a valid `FeaturePermissions`."""
    try:
        return type(value) is dict and (
            type(value["api_keys"])
            is type(value["notes"])
            is type(value["folders"])
            is type(value["channels"])
            is bool
            and (
                "encrypted_channels" not in value
                or ((m1 := value["encrypted_channels"]) is True or m1 is False)
            )
            and type(value["direct_tool_servers"])
            is type(value["web_search"])
            is type(value["image_generation"])
            is type(value["code_interpreter"])
            is type(value["memories"])
            is type(value["automations"])
            is type(value["calendar"])
            is type(value["webhooks"])
            is bool
        )
    except KeyError:
        return False


def feature_permissions_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `FeaturePermissions`, nothing when it is valid."""
    E: "Problems" = []
    _why_feature_permissions(value, "", E)
    return E


def check_feature_permissions(value: "object") -> "FeaturePermissions":
    """Return `value` if it is a valid `FeaturePermissions`. Raises InvalidPayload with all problems."""
    if is_feature_permissions(value):
        return value
    raise InvalidPayload(feature_permissions_problems(value))


def is_feature_permissions_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `FeaturePermissions`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_feature_permissions(value)


def feature_permissions_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `FeaturePermissions`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return feature_permissions_problems(value)


def load_feature_permissions(data: "str | bytes", loads: "Loads | None" = None) -> "FeaturePermissions":
    """Return the valid `FeaturePermissions` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_feature_permissions(value)


def _why_feature_permissions(v: "Any", p: "str", E: "Problems") -> "None":
    if type(v) is not dict:
        E.append((p, _R0[type(v)]))
    else:
        try:
            ok1: "bool" = (
                type(v["api_keys"])
                is type(v["notes"])
                is type(v["folders"])
                is type(v["channels"])
                is type(v["encrypted_channels"])
                is type(v["direct_tool_servers"])
                is type(v["web_search"])
                is type(v["image_generation"])
                is bool
            )
        except KeyError:
            ok1 = False
        if not ok1:
            v2 = v.get("api_keys", _MISSING)
            if not (v2 is True or v2 is False):
                if v2 is _MISSING:
                    E.append((p + "/api_keys", _R1))
                else:
                    E.append((p + "/api_keys", _R2[type(v2)]))
            v3 = v.get("notes", _MISSING)
            if not (v3 is True or v3 is False):
                if v3 is _MISSING:
                    E.append((p + "/notes", _R3))
                else:
                    E.append((p + "/notes", _R4[type(v3)]))
            v4 = v.get("folders", _MISSING)
            if not (v4 is True or v4 is False):
                if v4 is _MISSING:
                    E.append((p + "/folders", _R5))
                else:
                    E.append((p + "/folders", _R6[type(v4)]))
            v5 = v.get("channels", _MISSING)
            if not (v5 is True or v5 is False):
                if v5 is _MISSING:
                    E.append((p + "/channels", _R7))
                else:
                    E.append((p + "/channels", _R8[type(v5)]))
            v6 = v.get("encrypted_channels", _MISSING)
            if v6 is not _MISSING:
                if not (v6 is True or v6 is False):
                    E.append((p + "/encrypted_channels", _R9[type(v6)]))
            v7 = v.get("direct_tool_servers", _MISSING)
            if not (v7 is True or v7 is False):
                if v7 is _MISSING:
                    E.append((p + "/direct_tool_servers", _R10))
                else:
                    E.append((p + "/direct_tool_servers", _R11[type(v7)]))
            v8 = v.get("web_search", _MISSING)
            if not (v8 is True or v8 is False):
                if v8 is _MISSING:
                    E.append((p + "/web_search", _R12))
                else:
                    E.append((p + "/web_search", _R13[type(v8)]))
            v9 = v.get("image_generation", _MISSING)
            if not (v9 is True or v9 is False):
                if v9 is _MISSING:
                    E.append((p + "/image_generation", _R14))
                else:
                    E.append((p + "/image_generation", _R15[type(v9)]))
        try:
            ok10: "bool" = (
                type(v["code_interpreter"])
                is type(v["memories"])
                is type(v["automations"])
                is type(v["calendar"])
                is type(v["webhooks"])
                is bool
            )
        except KeyError:
            ok10 = False
        if not ok10:
            v11 = v.get("code_interpreter", _MISSING)
            if not (v11 is True or v11 is False):
                if v11 is _MISSING:
                    E.append((p + "/code_interpreter", _R16))
                else:
                    E.append((p + "/code_interpreter", _R17[type(v11)]))
            v12 = v.get("memories", _MISSING)
            if not (v12 is True or v12 is False):
                if v12 is _MISSING:
                    E.append((p + "/memories", _R18))
                else:
                    E.append((p + "/memories", _R19[type(v12)]))
            v13 = v.get("automations", _MISSING)
            if not (v13 is True or v13 is False):
                if v13 is _MISSING:
                    E.append((p + "/automations", _R20))
                else:
                    E.append((p + "/automations", _R21[type(v13)]))
            v14 = v.get("calendar", _MISSING)
            if not (v14 is True or v14 is False):
                if v14 is _MISSING:
                    E.append((p + "/calendar", _R22))
                else:
                    E.append((p + "/calendar", _R23[type(v14)]))
            v15 = v.get("webhooks", _MISSING)
            if not (v15 is True or v15 is False):
                if v15 is _MISSING:
                    E.append((p + "/webhooks", _R24))
                else:
                    E.append((p + "/webhooks", _R25[type(v15)]))


_R0 = _Got("type", "#/components/schemas/FeaturePermissions/type", "an object")
_R1 = Rule("required", "required", "#/components/schemas/FeaturePermissions/required/0", {"name": "api_keys"})
_R2 = _Got("type", "#/components/schemas/FeaturePermissions/properties/api_keys/type", "a boolean")
_R3 = Rule("required", "required", "#/components/schemas/FeaturePermissions/required/1", {"name": "notes"})
_R4 = _Got("type", "#/components/schemas/FeaturePermissions/properties/notes/type", "a boolean")
_R5 = Rule("required", "required", "#/components/schemas/FeaturePermissions/required/2", {"name": "folders"})
_R6 = _Got("type", "#/components/schemas/FeaturePermissions/properties/folders/type", "a boolean")
_R7 = Rule("required", "required", "#/components/schemas/FeaturePermissions/required/3", {"name": "channels"})
_R8 = _Got("type", "#/components/schemas/FeaturePermissions/properties/channels/type", "a boolean")
_R9 = _Got("type", "#/components/schemas/FeaturePermissions/properties/encrypted_channels/type", "a boolean")
_R10 = Rule(
    "required",
    "required",
    "#/components/schemas/FeaturePermissions/required/4",
    {"name": "direct_tool_servers"},
)
_R11 = _Got(
    "type", "#/components/schemas/FeaturePermissions/properties/direct_tool_servers/type", "a boolean"
)
_R12 = Rule(
    "required", "required", "#/components/schemas/FeaturePermissions/required/5", {"name": "web_search"}
)
_R13 = _Got("type", "#/components/schemas/FeaturePermissions/properties/web_search/type", "a boolean")
_R14 = Rule(
    "required", "required", "#/components/schemas/FeaturePermissions/required/6", {"name": "image_generation"}
)
_R15 = _Got("type", "#/components/schemas/FeaturePermissions/properties/image_generation/type", "a boolean")
_R16 = Rule(
    "required", "required", "#/components/schemas/FeaturePermissions/required/7", {"name": "code_interpreter"}
)
_R17 = _Got("type", "#/components/schemas/FeaturePermissions/properties/code_interpreter/type", "a boolean")
_R18 = Rule(
    "required", "required", "#/components/schemas/FeaturePermissions/required/8", {"name": "memories"}
)
_R19 = _Got("type", "#/components/schemas/FeaturePermissions/properties/memories/type", "a boolean")
_R20 = Rule(
    "required", "required", "#/components/schemas/FeaturePermissions/required/9", {"name": "automations"}
)
_R21 = _Got("type", "#/components/schemas/FeaturePermissions/properties/automations/type", "a boolean")
_R22 = Rule(
    "required", "required", "#/components/schemas/FeaturePermissions/required/10", {"name": "calendar"}
)
_R23 = _Got("type", "#/components/schemas/FeaturePermissions/properties/calendar/type", "a boolean")
_R24 = Rule(
    "required", "required", "#/components/schemas/FeaturePermissions/required/11", {"name": "webhooks"}
)
_R25 = _Got("type", "#/components/schemas/FeaturePermissions/properties/webhooks/type", "a boolean")

# What other models call.
feature_permissions_problems_into = _why_feature_permissions

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
