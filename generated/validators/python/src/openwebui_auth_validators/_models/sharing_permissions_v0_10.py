# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `SharingPermissions`."""

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
    from ..types import SharingPermissionsV010


def is_sharing_permissions(value: "object") -> "TypeGuard[SharingPermissionsV010]":
    """Whether `value` is a valid `SharingPermissions`."""
    try:
        return type(value) is dict and (
            type(value["models"])
            is type(value["public_models"])
            is type(value["knowledge"])
            is type(value["public_knowledge"])
            is type(value["prompts"])
            is type(value["public_prompts"])
            is type(value["tools"])
            is type(value["public_tools"])
            is type(value["skills"])
            is type(value["public_skills"])
            is type(value["notes"])
            is type(value["public_notes"])
            is bool
            and ("folders" not in value or ((m1 := value["folders"]) is True or m1 is False))
            and type(value["public_chats"]) is type(value["public_calendars"]) is bool
        )
    except KeyError:
        return False


def sharing_permissions_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `SharingPermissions`, nothing when it is valid."""
    E: "Problems" = []
    _why_sharing_permissions_v0_10(value, "", E)
    return E


def check_sharing_permissions(value: "object") -> "SharingPermissionsV010":
    """Return `value` if it is a valid `SharingPermissions`. Raises InvalidPayload with all problems."""
    if is_sharing_permissions(value):
        return value
    raise InvalidPayload(sharing_permissions_problems(value))


def is_sharing_permissions_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `SharingPermissions`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_sharing_permissions(value)


def sharing_permissions_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `SharingPermissions`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return sharing_permissions_problems(value)


def load_sharing_permissions(data: "str | bytes", loads: "Loads | None" = None) -> "SharingPermissionsV010":
    """Return the valid `SharingPermissions` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_sharing_permissions(value)


def _why_sharing_permissions_v0_10(v: "Any", p: "str", E: "Problems") -> "None":
    if type(v) is not dict:
        E.append((p, _R0[type(v)]))
    else:
        try:
            ok1: "bool" = (
                type(v["models"])
                is type(v["public_models"])
                is type(v["knowledge"])
                is type(v["public_knowledge"])
                is type(v["prompts"])
                is type(v["public_prompts"])
                is type(v["tools"])
                is type(v["public_tools"])
                is bool
            )
        except KeyError:
            ok1 = False
        if not ok1:
            v2 = v.get("models", _MISSING)
            if not (v2 is True or v2 is False):
                if v2 is _MISSING:
                    E.append((p + "/models", _R1))
                else:
                    E.append((p + "/models", _R2[type(v2)]))
            v3 = v.get("public_models", _MISSING)
            if not (v3 is True or v3 is False):
                if v3 is _MISSING:
                    E.append((p + "/public_models", _R3))
                else:
                    E.append((p + "/public_models", _R4[type(v3)]))
            v4 = v.get("knowledge", _MISSING)
            if not (v4 is True or v4 is False):
                if v4 is _MISSING:
                    E.append((p + "/knowledge", _R5))
                else:
                    E.append((p + "/knowledge", _R6[type(v4)]))
            v5 = v.get("public_knowledge", _MISSING)
            if not (v5 is True or v5 is False):
                if v5 is _MISSING:
                    E.append((p + "/public_knowledge", _R7))
                else:
                    E.append((p + "/public_knowledge", _R8[type(v5)]))
            v6 = v.get("prompts", _MISSING)
            if not (v6 is True or v6 is False):
                if v6 is _MISSING:
                    E.append((p + "/prompts", _R9))
                else:
                    E.append((p + "/prompts", _R10[type(v6)]))
            v7 = v.get("public_prompts", _MISSING)
            if not (v7 is True or v7 is False):
                if v7 is _MISSING:
                    E.append((p + "/public_prompts", _R11))
                else:
                    E.append((p + "/public_prompts", _R12[type(v7)]))
            v8 = v.get("tools", _MISSING)
            if not (v8 is True or v8 is False):
                if v8 is _MISSING:
                    E.append((p + "/tools", _R13))
                else:
                    E.append((p + "/tools", _R14[type(v8)]))
            v9 = v.get("public_tools", _MISSING)
            if not (v9 is True or v9 is False):
                if v9 is _MISSING:
                    E.append((p + "/public_tools", _R15))
                else:
                    E.append((p + "/public_tools", _R16[type(v9)]))
        try:
            ok10: "bool" = (
                type(v["skills"])
                is type(v["public_skills"])
                is type(v["notes"])
                is type(v["public_notes"])
                is type(v["folders"])
                is type(v["public_chats"])
                is type(v["public_calendars"])
                is bool
            )
        except KeyError:
            ok10 = False
        if not ok10:
            v11 = v.get("skills", _MISSING)
            if not (v11 is True or v11 is False):
                if v11 is _MISSING:
                    E.append((p + "/skills", _R17))
                else:
                    E.append((p + "/skills", _R18[type(v11)]))
            v12 = v.get("public_skills", _MISSING)
            if not (v12 is True or v12 is False):
                if v12 is _MISSING:
                    E.append((p + "/public_skills", _R19))
                else:
                    E.append((p + "/public_skills", _R20[type(v12)]))
            v13 = v.get("notes", _MISSING)
            if not (v13 is True or v13 is False):
                if v13 is _MISSING:
                    E.append((p + "/notes", _R21))
                else:
                    E.append((p + "/notes", _R22[type(v13)]))
            v14 = v.get("public_notes", _MISSING)
            if not (v14 is True or v14 is False):
                if v14 is _MISSING:
                    E.append((p + "/public_notes", _R23))
                else:
                    E.append((p + "/public_notes", _R24[type(v14)]))
            v15 = v.get("folders", _MISSING)
            if v15 is not _MISSING:
                if not (v15 is True or v15 is False):
                    E.append((p + "/folders", _R25[type(v15)]))
            v16 = v.get("public_chats", _MISSING)
            if not (v16 is True or v16 is False):
                if v16 is _MISSING:
                    E.append((p + "/public_chats", _R26))
                else:
                    E.append((p + "/public_chats", _R27[type(v16)]))
            v17 = v.get("public_calendars", _MISSING)
            if not (v17 is True or v17 is False):
                if v17 is _MISSING:
                    E.append((p + "/public_calendars", _R28))
                else:
                    E.append((p + "/public_calendars", _R29[type(v17)]))


_R0 = _Got("type", "#/components/schemas/SharingPermissions/type", "an object")
_R1 = Rule("required", "required", "#/components/schemas/SharingPermissions/required/0", {"name": "models"})
_R2 = _Got("type", "#/components/schemas/SharingPermissions/properties/models/type", "a boolean")
_R3 = Rule(
    "required", "required", "#/components/schemas/SharingPermissions/required/1", {"name": "public_models"}
)
_R4 = _Got("type", "#/components/schemas/SharingPermissions/properties/public_models/type", "a boolean")
_R5 = Rule(
    "required", "required", "#/components/schemas/SharingPermissions/required/2", {"name": "knowledge"}
)
_R6 = _Got("type", "#/components/schemas/SharingPermissions/properties/knowledge/type", "a boolean")
_R7 = Rule(
    "required", "required", "#/components/schemas/SharingPermissions/required/3", {"name": "public_knowledge"}
)
_R8 = _Got("type", "#/components/schemas/SharingPermissions/properties/public_knowledge/type", "a boolean")
_R9 = Rule("required", "required", "#/components/schemas/SharingPermissions/required/4", {"name": "prompts"})
_R10 = _Got("type", "#/components/schemas/SharingPermissions/properties/prompts/type", "a boolean")
_R11 = Rule(
    "required", "required", "#/components/schemas/SharingPermissions/required/5", {"name": "public_prompts"}
)
_R12 = _Got("type", "#/components/schemas/SharingPermissions/properties/public_prompts/type", "a boolean")
_R13 = Rule("required", "required", "#/components/schemas/SharingPermissions/required/6", {"name": "tools"})
_R14 = _Got("type", "#/components/schemas/SharingPermissions/properties/tools/type", "a boolean")
_R15 = Rule(
    "required", "required", "#/components/schemas/SharingPermissions/required/7", {"name": "public_tools"}
)
_R16 = _Got("type", "#/components/schemas/SharingPermissions/properties/public_tools/type", "a boolean")
_R17 = Rule("required", "required", "#/components/schemas/SharingPermissions/required/8", {"name": "skills"})
_R18 = _Got("type", "#/components/schemas/SharingPermissions/properties/skills/type", "a boolean")
_R19 = Rule(
    "required", "required", "#/components/schemas/SharingPermissions/required/9", {"name": "public_skills"}
)
_R20 = _Got("type", "#/components/schemas/SharingPermissions/properties/public_skills/type", "a boolean")
_R21 = Rule("required", "required", "#/components/schemas/SharingPermissions/required/10", {"name": "notes"})
_R22 = _Got("type", "#/components/schemas/SharingPermissions/properties/notes/type", "a boolean")
_R23 = Rule(
    "required", "required", "#/components/schemas/SharingPermissions/required/11", {"name": "public_notes"}
)
_R24 = _Got("type", "#/components/schemas/SharingPermissions/properties/public_notes/type", "a boolean")
_R25 = _Got("type", "#/components/schemas/SharingPermissions/properties/folders/type", "a boolean")
_R26 = Rule(
    "required", "required", "#/components/schemas/SharingPermissions/required/12", {"name": "public_chats"}
)
_R27 = _Got("type", "#/components/schemas/SharingPermissions/properties/public_chats/type", "a boolean")
_R28 = Rule(
    "required",
    "required",
    "#/components/schemas/SharingPermissions/required/13",
    {"name": "public_calendars"},
)
_R29 = _Got("type", "#/components/schemas/SharingPermissions/properties/public_calendars/type", "a boolean")

# What other models call.
sharing_permissions_problems_into = _why_sharing_permissions_v0_10

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
