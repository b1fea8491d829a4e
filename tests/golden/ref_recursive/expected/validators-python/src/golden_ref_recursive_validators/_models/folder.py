# Made by Authwright from the spec of Ref recursive API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `Folder`."""

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
    from ..types import Folder


def is_folder(value: "object") -> "TypeGuard[Folder]":
    """Whether `value` is a valid `Folder`."""
    try:
        return _is_folder(value, 0)
    except RecursionError:
        return False


def folder_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `Folder`, nothing when it is valid."""
    E: "Problems" = []
    try:
        _why_folder(value, "", E, 0)
    except RecursionError:
        return [("", _TOO_DEEP)]
    return E


def check_folder(value: "object") -> "Folder":
    """Return `value` if it is a valid `Folder`. Raises InvalidPayload with all problems."""
    if is_folder(value):
        return value
    raise InvalidPayload(folder_problems(value))


def is_folder_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `Folder`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_folder(value)


def folder_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `Folder`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return folder_problems(value)


def load_folder(data: "str | bytes", loads: "Loads | None" = None) -> "Folder":
    """Return the valid `Folder` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_folder(value)


def _is_folder(v: "Any", depth: "int") -> "bool":
    if depth >= _DEPTH:
        raise RecursionError
    try:
        if type(v) is not dict:
            return False
        if type(v["name"]) is not str:
            return False
        v1 = v["folders"]
        if type(v1) is not list:
            return False
        for v2 in v1:
            if not (_is_folder(v2, depth + 1)):
                return False
        if "parent" in v:
            v3 = v["parent"]
            if not (v3 is None or (type(v3) is dict and _is_folder(v3, depth + 1))):
                return False
        return True
    except KeyError:
        return False


def _why_folder(v: "Any", p: "str", E: "Problems", depth: "int") -> "None":
    if depth >= _DEPTH:
        raise RecursionError
    if type(v) is not dict:
        E.append((p, _R0[type(v)]))
    else:
        v1 = v.get("name", _MISSING)
        if type(v1) is not str:
            if v1 is _MISSING:
                E.append((p + "/name", _R1))
            else:
                E.append((p + "/name", _R2[type(v1)]))
        v2 = v.get("folders", _MISSING)
        if type(v2) is not list:
            if v2 is _MISSING:
                E.append((p + "/folders", _R3))
            else:
                E.append((p + "/folders", _R4[type(v2)]))
        else:
            for i3, v4 in enumerate(v2):
                if not _is_folder(v4, depth + 1):
                    _why_folder(v4, p + "/folders" + f"/{i3}", E, depth + 1)
        v5 = v.get("parent", _MISSING)
        if v5 is not _MISSING:
            if not (v5 is None or type(v5) is dict):
                E.append((p + "/parent", _R5[type(v5)]))
            else:
                if type(v5) is dict:
                    if not _is_folder(v5, depth + 1):
                        _why_folder(v5, p + "/parent", E, depth + 1)


_R0 = _Got("type", "#/components/schemas/Folder/type", "an object")
_R1 = Rule("required", "required", "#/components/schemas/Folder/required/0", {"name": "name"})
_R2 = _Got("type", "#/components/schemas/Folder/properties/name/type", "a string")
_R3 = Rule("required", "required", "#/components/schemas/Folder/required/1", {"name": "folders"})
_R4 = _Got("type", "#/components/schemas/Folder/properties/folders/type", "an array")
_R5 = _Got("anyOf", "#/components/schemas/Folder/properties/parent/anyOf", "an object or null")
_TOO_DEEP = Rule("too_deep", "", "#", {"limit": 200})
_DEPTH = 200

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
