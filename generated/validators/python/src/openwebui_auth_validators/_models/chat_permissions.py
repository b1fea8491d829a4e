# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `ChatPermissions`."""

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
    from ..types import ChatPermissions


def is_chat_permissions(value: "object") -> "TypeGuard[ChatPermissions]":
    """Whether `value` is a valid `ChatPermissions`."""
    try:
        return (
            type(value) is dict
            and type(value["controls"])
            is type(value["valves"])
            is type(value["system_prompt"])
            is type(value["params"])
            is type(value["file_upload"])
            is type(value["web_upload"])
            is type(value["delete"])
            is type(value["delete_message"])
            is type(value["continue_response"])
            is type(value["regenerate_response"])
            is type(value["rate_response"])
            is type(value["edit"])
            is type(value["share"])
            is type(value["export"])
            is type(value["import"])
            is type(value["stt"])
            is type(value["tts"])
            is type(value["call"])
            is type(value["multiple_models"])
            is type(value["temporary"])
            is type(value["temporary_enforced"])
            is bool
        )
    except KeyError:
        return False


def chat_permissions_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `ChatPermissions`, nothing when it is valid."""
    E: "Problems" = []
    _why_chat_permissions(value, "", E)
    return E


def check_chat_permissions(value: "object") -> "ChatPermissions":
    """Return `value` if it is a valid `ChatPermissions`. Raises InvalidPayload with all problems."""
    if is_chat_permissions(value):
        return value
    raise InvalidPayload(chat_permissions_problems(value))


def is_chat_permissions_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `ChatPermissions`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_chat_permissions(value)


def chat_permissions_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `ChatPermissions`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return chat_permissions_problems(value)


def load_chat_permissions(data: "str | bytes", loads: "Loads | None" = None) -> "ChatPermissions":
    """Return the valid `ChatPermissions` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_chat_permissions(value)


def _why_chat_permissions(v: "Any", p: "str", E: "Problems") -> "None":
    if type(v) is not dict:
        E.append((p, _R0[type(v)]))
    else:
        try:
            ok1: "bool" = (
                type(v["controls"])
                is type(v["valves"])
                is type(v["system_prompt"])
                is type(v["params"])
                is type(v["file_upload"])
                is type(v["web_upload"])
                is type(v["delete"])
                is type(v["delete_message"])
                is bool
            )
        except KeyError:
            ok1 = False
        if not ok1:
            v2 = v.get("controls", _MISSING)
            if not (v2 is True or v2 is False):
                if v2 is _MISSING:
                    E.append((p + "/controls", _R1))
                else:
                    E.append((p + "/controls", _R2[type(v2)]))
            v3 = v.get("valves", _MISSING)
            if not (v3 is True or v3 is False):
                if v3 is _MISSING:
                    E.append((p + "/valves", _R3))
                else:
                    E.append((p + "/valves", _R4[type(v3)]))
            v4 = v.get("system_prompt", _MISSING)
            if not (v4 is True or v4 is False):
                if v4 is _MISSING:
                    E.append((p + "/system_prompt", _R5))
                else:
                    E.append((p + "/system_prompt", _R6[type(v4)]))
            v5 = v.get("params", _MISSING)
            if not (v5 is True or v5 is False):
                if v5 is _MISSING:
                    E.append((p + "/params", _R7))
                else:
                    E.append((p + "/params", _R8[type(v5)]))
            v6 = v.get("file_upload", _MISSING)
            if not (v6 is True or v6 is False):
                if v6 is _MISSING:
                    E.append((p + "/file_upload", _R9))
                else:
                    E.append((p + "/file_upload", _R10[type(v6)]))
            v7 = v.get("web_upload", _MISSING)
            if not (v7 is True or v7 is False):
                if v7 is _MISSING:
                    E.append((p + "/web_upload", _R11))
                else:
                    E.append((p + "/web_upload", _R12[type(v7)]))
            v8 = v.get("delete", _MISSING)
            if not (v8 is True or v8 is False):
                if v8 is _MISSING:
                    E.append((p + "/delete", _R13))
                else:
                    E.append((p + "/delete", _R14[type(v8)]))
            v9 = v.get("delete_message", _MISSING)
            if not (v9 is True or v9 is False):
                if v9 is _MISSING:
                    E.append((p + "/delete_message", _R15))
                else:
                    E.append((p + "/delete_message", _R16[type(v9)]))
        try:
            ok10: "bool" = (
                type(v["continue_response"])
                is type(v["regenerate_response"])
                is type(v["rate_response"])
                is type(v["edit"])
                is type(v["share"])
                is type(v["export"])
                is type(v["import"])
                is type(v["stt"])
                is bool
            )
        except KeyError:
            ok10 = False
        if not ok10:
            v11 = v.get("continue_response", _MISSING)
            if not (v11 is True or v11 is False):
                if v11 is _MISSING:
                    E.append((p + "/continue_response", _R17))
                else:
                    E.append((p + "/continue_response", _R18[type(v11)]))
            v12 = v.get("regenerate_response", _MISSING)
            if not (v12 is True or v12 is False):
                if v12 is _MISSING:
                    E.append((p + "/regenerate_response", _R19))
                else:
                    E.append((p + "/regenerate_response", _R20[type(v12)]))
            v13 = v.get("rate_response", _MISSING)
            if not (v13 is True or v13 is False):
                if v13 is _MISSING:
                    E.append((p + "/rate_response", _R21))
                else:
                    E.append((p + "/rate_response", _R22[type(v13)]))
            v14 = v.get("edit", _MISSING)
            if not (v14 is True or v14 is False):
                if v14 is _MISSING:
                    E.append((p + "/edit", _R23))
                else:
                    E.append((p + "/edit", _R24[type(v14)]))
            v15 = v.get("share", _MISSING)
            if not (v15 is True or v15 is False):
                if v15 is _MISSING:
                    E.append((p + "/share", _R25))
                else:
                    E.append((p + "/share", _R26[type(v15)]))
            v16 = v.get("export", _MISSING)
            if not (v16 is True or v16 is False):
                if v16 is _MISSING:
                    E.append((p + "/export", _R27))
                else:
                    E.append((p + "/export", _R28[type(v16)]))
            v17 = v.get("import", _MISSING)
            if not (v17 is True or v17 is False):
                if v17 is _MISSING:
                    E.append((p + "/import", _R29))
                else:
                    E.append((p + "/import", _R30[type(v17)]))
            v18 = v.get("stt", _MISSING)
            if not (v18 is True or v18 is False):
                if v18 is _MISSING:
                    E.append((p + "/stt", _R31))
                else:
                    E.append((p + "/stt", _R32[type(v18)]))
        try:
            ok19: "bool" = (
                type(v["tts"])
                is type(v["call"])
                is type(v["multiple_models"])
                is type(v["temporary"])
                is type(v["temporary_enforced"])
                is bool
            )
        except KeyError:
            ok19 = False
        if not ok19:
            v20 = v.get("tts", _MISSING)
            if not (v20 is True or v20 is False):
                if v20 is _MISSING:
                    E.append((p + "/tts", _R33))
                else:
                    E.append((p + "/tts", _R34[type(v20)]))
            v21 = v.get("call", _MISSING)
            if not (v21 is True or v21 is False):
                if v21 is _MISSING:
                    E.append((p + "/call", _R35))
                else:
                    E.append((p + "/call", _R36[type(v21)]))
            v22 = v.get("multiple_models", _MISSING)
            if not (v22 is True or v22 is False):
                if v22 is _MISSING:
                    E.append((p + "/multiple_models", _R37))
                else:
                    E.append((p + "/multiple_models", _R38[type(v22)]))
            v23 = v.get("temporary", _MISSING)
            if not (v23 is True or v23 is False):
                if v23 is _MISSING:
                    E.append((p + "/temporary", _R39))
                else:
                    E.append((p + "/temporary", _R40[type(v23)]))
            v24 = v.get("temporary_enforced", _MISSING)
            if not (v24 is True or v24 is False):
                if v24 is _MISSING:
                    E.append((p + "/temporary_enforced", _R41))
                else:
                    E.append((p + "/temporary_enforced", _R42[type(v24)]))


_R0 = _Got("type", "#/components/schemas/ChatPermissions/type", "an object")
_R1 = Rule("required", "required", "#/components/schemas/ChatPermissions/required/0", {"name": "controls"})
_R2 = _Got("type", "#/components/schemas/ChatPermissions/properties/controls/type", "a boolean")
_R3 = Rule("required", "required", "#/components/schemas/ChatPermissions/required/1", {"name": "valves"})
_R4 = _Got("type", "#/components/schemas/ChatPermissions/properties/valves/type", "a boolean")
_R5 = Rule(
    "required", "required", "#/components/schemas/ChatPermissions/required/2", {"name": "system_prompt"}
)
_R6 = _Got("type", "#/components/schemas/ChatPermissions/properties/system_prompt/type", "a boolean")
_R7 = Rule("required", "required", "#/components/schemas/ChatPermissions/required/3", {"name": "params"})
_R8 = _Got("type", "#/components/schemas/ChatPermissions/properties/params/type", "a boolean")
_R9 = Rule("required", "required", "#/components/schemas/ChatPermissions/required/4", {"name": "file_upload"})
_R10 = _Got("type", "#/components/schemas/ChatPermissions/properties/file_upload/type", "a boolean")
_R11 = Rule("required", "required", "#/components/schemas/ChatPermissions/required/5", {"name": "web_upload"})
_R12 = _Got("type", "#/components/schemas/ChatPermissions/properties/web_upload/type", "a boolean")
_R13 = Rule("required", "required", "#/components/schemas/ChatPermissions/required/6", {"name": "delete"})
_R14 = _Got("type", "#/components/schemas/ChatPermissions/properties/delete/type", "a boolean")
_R15 = Rule(
    "required", "required", "#/components/schemas/ChatPermissions/required/7", {"name": "delete_message"}
)
_R16 = _Got("type", "#/components/schemas/ChatPermissions/properties/delete_message/type", "a boolean")
_R17 = Rule(
    "required", "required", "#/components/schemas/ChatPermissions/required/8", {"name": "continue_response"}
)
_R18 = _Got("type", "#/components/schemas/ChatPermissions/properties/continue_response/type", "a boolean")
_R19 = Rule(
    "required", "required", "#/components/schemas/ChatPermissions/required/9", {"name": "regenerate_response"}
)
_R20 = _Got("type", "#/components/schemas/ChatPermissions/properties/regenerate_response/type", "a boolean")
_R21 = Rule(
    "required", "required", "#/components/schemas/ChatPermissions/required/10", {"name": "rate_response"}
)
_R22 = _Got("type", "#/components/schemas/ChatPermissions/properties/rate_response/type", "a boolean")
_R23 = Rule("required", "required", "#/components/schemas/ChatPermissions/required/11", {"name": "edit"})
_R24 = _Got("type", "#/components/schemas/ChatPermissions/properties/edit/type", "a boolean")
_R25 = Rule("required", "required", "#/components/schemas/ChatPermissions/required/12", {"name": "share"})
_R26 = _Got("type", "#/components/schemas/ChatPermissions/properties/share/type", "a boolean")
_R27 = Rule("required", "required", "#/components/schemas/ChatPermissions/required/13", {"name": "export"})
_R28 = _Got("type", "#/components/schemas/ChatPermissions/properties/export/type", "a boolean")
_R29 = Rule("required", "required", "#/components/schemas/ChatPermissions/required/14", {"name": "import"})
_R30 = _Got("type", "#/components/schemas/ChatPermissions/properties/import/type", "a boolean")
_R31 = Rule("required", "required", "#/components/schemas/ChatPermissions/required/15", {"name": "stt"})
_R32 = _Got("type", "#/components/schemas/ChatPermissions/properties/stt/type", "a boolean")
_R33 = Rule("required", "required", "#/components/schemas/ChatPermissions/required/16", {"name": "tts"})
_R34 = _Got("type", "#/components/schemas/ChatPermissions/properties/tts/type", "a boolean")
_R35 = Rule("required", "required", "#/components/schemas/ChatPermissions/required/17", {"name": "call"})
_R36 = _Got("type", "#/components/schemas/ChatPermissions/properties/call/type", "a boolean")
_R37 = Rule(
    "required", "required", "#/components/schemas/ChatPermissions/required/18", {"name": "multiple_models"}
)
_R38 = _Got("type", "#/components/schemas/ChatPermissions/properties/multiple_models/type", "a boolean")
_R39 = Rule("required", "required", "#/components/schemas/ChatPermissions/required/19", {"name": "temporary"})
_R40 = _Got("type", "#/components/schemas/ChatPermissions/properties/temporary/type", "a boolean")
_R41 = Rule(
    "required", "required", "#/components/schemas/ChatPermissions/required/20", {"name": "temporary_enforced"}
)
_R42 = _Got("type", "#/components/schemas/ChatPermissions/properties/temporary_enforced/type", "a boolean")

# What other models call.
chat_permissions_problems_into = _why_chat_permissions

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
