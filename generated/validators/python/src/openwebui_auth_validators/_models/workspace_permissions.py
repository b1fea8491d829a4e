# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `WorkspacePermissions`."""

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
    from ..types import WorkspacePermissions


def is_workspace_permissions(value: "object") -> "TypeGuard[WorkspacePermissions]":
    """Whether `value` is a valid `WorkspacePermissions`."""
    try:
        return type(value) is dict and (
            type(value["models"])
            is type(value["knowledge"])
            is type(value["prompts"])
            is type(value["tools"])
            is type(value["skills"])
            is type(value["models_import"])
            is type(value["models_export"])
            is bool
            and ("models_hidden" not in value or ((m1 := value["models_hidden"]) is True or m1 is False))
            and type(value["prompts_import"])
            is type(value["prompts_export"])
            is type(value["tools_import"])
            is type(value["tools_export"])
            is type(value["skills_import"])
            is type(value["skills_export"])
            is bool
        )
    except KeyError:
        return False


def workspace_permissions_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `WorkspacePermissions`, nothing when it is valid."""
    E: "Problems" = []
    _why_workspace_permissions(value, "", E)
    return E


def check_workspace_permissions(value: "object") -> "WorkspacePermissions":
    """Return `value` if it is a valid `WorkspacePermissions`. Raises InvalidPayload with all problems."""
    if is_workspace_permissions(value):
        return value
    raise InvalidPayload(workspace_permissions_problems(value))


def is_workspace_permissions_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `WorkspacePermissions`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_workspace_permissions(value)


def workspace_permissions_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `WorkspacePermissions`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return workspace_permissions_problems(value)


def load_workspace_permissions(data: "str | bytes", loads: "Loads | None" = None) -> "WorkspacePermissions":
    """Return the valid `WorkspacePermissions` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_workspace_permissions(value)


def _why_workspace_permissions(v: "Any", p: "str", E: "Problems") -> "None":
    if type(v) is not dict:
        E.append((p, _R0[type(v)]))
    else:
        try:
            ok1: "bool" = (
                type(v["models"])
                is type(v["knowledge"])
                is type(v["prompts"])
                is type(v["tools"])
                is type(v["skills"])
                is type(v["models_import"])
                is type(v["models_export"])
                is type(v["models_hidden"])
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
            v3 = v.get("knowledge", _MISSING)
            if not (v3 is True or v3 is False):
                if v3 is _MISSING:
                    E.append((p + "/knowledge", _R3))
                else:
                    E.append((p + "/knowledge", _R4[type(v3)]))
            v4 = v.get("prompts", _MISSING)
            if not (v4 is True or v4 is False):
                if v4 is _MISSING:
                    E.append((p + "/prompts", _R5))
                else:
                    E.append((p + "/prompts", _R6[type(v4)]))
            v5 = v.get("tools", _MISSING)
            if not (v5 is True or v5 is False):
                if v5 is _MISSING:
                    E.append((p + "/tools", _R7))
                else:
                    E.append((p + "/tools", _R8[type(v5)]))
            v6 = v.get("skills", _MISSING)
            if not (v6 is True or v6 is False):
                if v6 is _MISSING:
                    E.append((p + "/skills", _R9))
                else:
                    E.append((p + "/skills", _R10[type(v6)]))
            v7 = v.get("models_import", _MISSING)
            if not (v7 is True or v7 is False):
                if v7 is _MISSING:
                    E.append((p + "/models_import", _R11))
                else:
                    E.append((p + "/models_import", _R12[type(v7)]))
            v8 = v.get("models_export", _MISSING)
            if not (v8 is True or v8 is False):
                if v8 is _MISSING:
                    E.append((p + "/models_export", _R13))
                else:
                    E.append((p + "/models_export", _R14[type(v8)]))
            v9 = v.get("models_hidden", _MISSING)
            if v9 is not _MISSING:
                if not (v9 is True or v9 is False):
                    E.append((p + "/models_hidden", _R15[type(v9)]))
        try:
            ok10: "bool" = (
                type(v["prompts_import"])
                is type(v["prompts_export"])
                is type(v["tools_import"])
                is type(v["tools_export"])
                is type(v["skills_import"])
                is type(v["skills_export"])
                is bool
            )
        except KeyError:
            ok10 = False
        if not ok10:
            v11 = v.get("prompts_import", _MISSING)
            if not (v11 is True or v11 is False):
                if v11 is _MISSING:
                    E.append((p + "/prompts_import", _R16))
                else:
                    E.append((p + "/prompts_import", _R17[type(v11)]))
            v12 = v.get("prompts_export", _MISSING)
            if not (v12 is True or v12 is False):
                if v12 is _MISSING:
                    E.append((p + "/prompts_export", _R18))
                else:
                    E.append((p + "/prompts_export", _R19[type(v12)]))
            v13 = v.get("tools_import", _MISSING)
            if not (v13 is True or v13 is False):
                if v13 is _MISSING:
                    E.append((p + "/tools_import", _R20))
                else:
                    E.append((p + "/tools_import", _R21[type(v13)]))
            v14 = v.get("tools_export", _MISSING)
            if not (v14 is True or v14 is False):
                if v14 is _MISSING:
                    E.append((p + "/tools_export", _R22))
                else:
                    E.append((p + "/tools_export", _R23[type(v14)]))
            v15 = v.get("skills_import", _MISSING)
            if not (v15 is True or v15 is False):
                if v15 is _MISSING:
                    E.append((p + "/skills_import", _R24))
                else:
                    E.append((p + "/skills_import", _R25[type(v15)]))
            v16 = v.get("skills_export", _MISSING)
            if not (v16 is True or v16 is False):
                if v16 is _MISSING:
                    E.append((p + "/skills_export", _R26))
                else:
                    E.append((p + "/skills_export", _R27[type(v16)]))


_R0 = _Got("type", "#/components/schemas/WorkspacePermissions/type", "an object")
_R1 = Rule("required", "required", "#/components/schemas/WorkspacePermissions/required/0", {"name": "models"})
_R2 = _Got("type", "#/components/schemas/WorkspacePermissions/properties/models/type", "a boolean")
_R3 = Rule(
    "required", "required", "#/components/schemas/WorkspacePermissions/required/1", {"name": "knowledge"}
)
_R4 = _Got("type", "#/components/schemas/WorkspacePermissions/properties/knowledge/type", "a boolean")
_R5 = Rule(
    "required", "required", "#/components/schemas/WorkspacePermissions/required/2", {"name": "prompts"}
)
_R6 = _Got("type", "#/components/schemas/WorkspacePermissions/properties/prompts/type", "a boolean")
_R7 = Rule("required", "required", "#/components/schemas/WorkspacePermissions/required/3", {"name": "tools"})
_R8 = _Got("type", "#/components/schemas/WorkspacePermissions/properties/tools/type", "a boolean")
_R9 = Rule("required", "required", "#/components/schemas/WorkspacePermissions/required/4", {"name": "skills"})
_R10 = _Got("type", "#/components/schemas/WorkspacePermissions/properties/skills/type", "a boolean")
_R11 = Rule(
    "required", "required", "#/components/schemas/WorkspacePermissions/required/5", {"name": "models_import"}
)
_R12 = _Got("type", "#/components/schemas/WorkspacePermissions/properties/models_import/type", "a boolean")
_R13 = Rule(
    "required", "required", "#/components/schemas/WorkspacePermissions/required/6", {"name": "models_export"}
)
_R14 = _Got("type", "#/components/schemas/WorkspacePermissions/properties/models_export/type", "a boolean")
_R15 = _Got("type", "#/components/schemas/WorkspacePermissions/properties/models_hidden/type", "a boolean")
_R16 = Rule(
    "required", "required", "#/components/schemas/WorkspacePermissions/required/7", {"name": "prompts_import"}
)
_R17 = _Got("type", "#/components/schemas/WorkspacePermissions/properties/prompts_import/type", "a boolean")
_R18 = Rule(
    "required", "required", "#/components/schemas/WorkspacePermissions/required/8", {"name": "prompts_export"}
)
_R19 = _Got("type", "#/components/schemas/WorkspacePermissions/properties/prompts_export/type", "a boolean")
_R20 = Rule(
    "required", "required", "#/components/schemas/WorkspacePermissions/required/9", {"name": "tools_import"}
)
_R21 = _Got("type", "#/components/schemas/WorkspacePermissions/properties/tools_import/type", "a boolean")
_R22 = Rule(
    "required", "required", "#/components/schemas/WorkspacePermissions/required/10", {"name": "tools_export"}
)
_R23 = _Got("type", "#/components/schemas/WorkspacePermissions/properties/tools_export/type", "a boolean")
_R24 = Rule(
    "required", "required", "#/components/schemas/WorkspacePermissions/required/11", {"name": "skills_import"}
)
_R25 = _Got("type", "#/components/schemas/WorkspacePermissions/properties/skills_import/type", "a boolean")
_R26 = Rule(
    "required", "required", "#/components/schemas/WorkspacePermissions/required/12", {"name": "skills_export"}
)
_R27 = _Got("type", "#/components/schemas/WorkspacePermissions/properties/skills_export/type", "a boolean")

# What other models call.
workspace_permissions_problems_into = _why_workspace_permissions

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
