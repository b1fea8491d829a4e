# Made by Authwright from the spec of Roles API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `Settings`."""

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
    from ..types import Settings


def is_settings(value: "object") -> "TypeGuard[Settings]":
    """Whether `value` is a valid `Settings`."""
    try:
        return type(value) is dict and (
            type(value["title"]) is str
            and type(value["motto"]) is str
            and (
                type(m3 := value["limits"]) is dict
                and (
                    "count" not in m3
                    or (
                        type(m4 := m3["count"]) is int
                        or (type(m4) is float and m4.is_integer())
                        or type(m4) is str
                    )
                )
            )
            and (type(m5 := value["revision"]) is int or (type(m5) is float and m5.is_integer()))
        )
    except KeyError:
        return False


def settings_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `Settings`, nothing when it is valid."""
    E: "Problems" = []
    if type(value) is not dict:
        E.append(_P0[type(value)])
    else:
        v1 = value.get("title", _MISSING)
        if type(v1) is not str:
            if v1 is _MISSING:
                E.append(_P1)
            else:
                E.append(_P2[type(v1)])
        v2 = value.get("motto", _MISSING)
        if type(v2) is not str:
            if v2 is _MISSING:
                E.append(_P3)
            else:
                E.append(_P4[type(v2)])
        v3 = value.get("limits", _MISSING)
        if type(v3) is not dict:
            if v3 is _MISSING:
                E.append(_P5)
            else:
                E.append(_P6[type(v3)])
        else:
            v4 = v3.get("count", _MISSING)
            if v4 is not _MISSING:
                if not (type(v4) is int or (type(v4) is float and v4.is_integer()) or type(v4) is str):
                    E.append(_P7[type(v4)])
        v5 = value.get("revision", _MISSING)
        if not (type(v5) is int or (type(v5) is float and v5.is_integer())):
            if v5 is _MISSING:
                E.append(_P8)
            else:
                E.append(_P9[type(v5)])
    return E


def check_settings(value: "object") -> "Settings":
    """Return `value` if it is a valid `Settings`. Raises InvalidPayload with all problems."""
    if is_settings(value):
        return value
    raise InvalidPayload(settings_problems(value))


def is_settings_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `Settings`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_settings(value)


def settings_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `Settings`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return settings_problems(value)


def load_settings(data: "str | bytes", loads: "Loads | None" = None) -> "Settings":
    """Return the valid `Settings` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_settings(value)


_P0 = _Got("type", "#/components/schemas/Settings/type", "an object", "")
_P1 = ("/title", Rule("required", "required", "#/components/schemas/Settings/required/0", {"name": "title"}))
_P2 = _Got("type", "#/components/schemas/Settings/properties/title/type", "a string", "/title")
_P3 = ("/motto", Rule("required", "required", "#/components/schemas/Settings/required/1", {"name": "motto"}))
_P4 = _Got("type", "#/components/schemas/Settings/properties/motto/type", "a string", "/motto")
_P5 = (
    "/limits",
    Rule("required", "required", "#/components/schemas/Settings/required/2", {"name": "limits"}),
)
_P6 = _Got("type", "#/components/schemas/Limits/type", "an object", "/limits")
_P7 = _Got(
    "anyOf", "#/components/schemas/Limits/properties/count/anyOf", "a string or an integer", "/limits/count"
)
_P8 = (
    "/revision",
    Rule("required", "required", "#/components/schemas/Settings/required/3", {"name": "revision"}),
)
_P9 = _Got("type", "#/components/schemas/Settings/properties/revision/type", "an integer", "/revision")

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
