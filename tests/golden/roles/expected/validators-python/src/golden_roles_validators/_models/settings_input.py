# Made by Authwright from the spec of Roles API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `SettingsInput`."""

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
    from ..types import SettingsInput


def is_settings_input(value: "object") -> "TypeGuard[SettingsInput]":
    """Whether `value` is a valid `SettingsInput`."""
    try:
        return type(value) is dict and (
            type(value["title"]) is str
            and ("motto" not in value or ((m2 := value["motto"]) is None or type(m2) is str))
            and (
                "limits" not in value
                or (
                    type(m3 := value["limits"]) is dict
                    and (
                        "count" not in m3
                        or (
                            (m4 := m3["count"]) is None
                            or type(m4) is int
                            or (type(m4) is float and m4.is_integer())
                            or type(m4) is str
                        )
                    )
                )
            )
            and ("reason" not in value or type(value["reason"]) is str)
        )
    except KeyError:
        return False


def settings_input_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `SettingsInput`, nothing when it is valid."""
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
        if v2 is not _MISSING:
            if not (v2 is None or type(v2) is str):
                E.append(_P3[type(v2)])
        v3 = value.get("limits", _MISSING)
        if v3 is not _MISSING:
            if type(v3) is not dict:
                E.append(_P4[type(v3)])
            else:
                v4 = v3.get("count", _MISSING)
                if v4 is not _MISSING:
                    if not (
                        v4 is None
                        or type(v4) is int
                        or (type(v4) is float and v4.is_integer())
                        or type(v4) is str
                    ):
                        E.append(_P5[type(v4)])
        v5 = value.get("reason", _MISSING)
        if v5 is not _MISSING:
            if type(v5) is not str:
                E.append(_P6[type(v5)])
    return E


def check_settings_input(value: "object") -> "SettingsInput":
    """Return `value` if it is a valid `SettingsInput`. Raises InvalidPayload with all problems."""
    if is_settings_input(value):
        return value
    raise InvalidPayload(settings_input_problems(value))


def is_settings_input_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `SettingsInput`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_settings_input(value)


def settings_input_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `SettingsInput`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return settings_input_problems(value)


def load_settings_input(data: "str | bytes", loads: "Loads | None" = None) -> "SettingsInput":
    """Return the valid `SettingsInput` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_settings_input(value)


_P0 = _Got("type", "#/components/schemas/SettingsInput/type", "an object", "")
_P1 = (
    "/title",
    Rule("required", "required", "#/components/schemas/SettingsInput/required/0", {"name": "title"}),
)
_P2 = _Got("type", "#/components/schemas/SettingsInput/properties/title/type", "a string", "/title")
_P3 = _Got("anyOf", "#/components/schemas/SettingsInput/properties/motto/anyOf", "a string or null", "/motto")
_P4 = _Got("type", "#/components/schemas/LimitsInput/type", "an object", "/limits")
_P5 = _Got(
    "anyOf",
    "#/components/schemas/LimitsInput/properties/count/anyOf",
    "a string, an integer or null",
    "/limits/count",
)
_P6 = _Got("type", "#/components/schemas/SettingsInput/properties/reason/type", "a string", "/reason")

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
