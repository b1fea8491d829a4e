# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `SettingsPermissions`."""

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
    from ..types import SettingsPermissions


def is_settings_permissions(value: "object") -> "TypeGuard[SettingsPermissions]":
    """Whether `value` is a valid `SettingsPermissions`."""
    try:
        return type(value) is dict and type(value["interface"]) is bool
    except KeyError:
        return False


def settings_permissions_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `SettingsPermissions`, nothing when it is valid."""
    E: "Problems" = []
    if type(value) is not dict:
        E.append(_P0[type(value)])
    else:
        v1 = value.get("interface", _MISSING)
        if not (v1 is True or v1 is False):
            if v1 is _MISSING:
                E.append(_P1)
            else:
                E.append(_P2[type(v1)])
    return E


def check_settings_permissions(value: "object") -> "SettingsPermissions":
    """Return `value` if it is a valid `SettingsPermissions`. Raises InvalidPayload with all problems."""
    if is_settings_permissions(value):
        return value
    raise InvalidPayload(settings_permissions_problems(value))


def is_settings_permissions_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `SettingsPermissions`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_settings_permissions(value)


def settings_permissions_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `SettingsPermissions`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return settings_permissions_problems(value)


def load_settings_permissions(data: "str | bytes", loads: "Loads | None" = None) -> "SettingsPermissions":
    """Return the valid `SettingsPermissions` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_settings_permissions(value)


_P0 = _Got("type", "#/components/schemas/SettingsPermissions/type", "an object", "")
_P1 = (
    "/interface",
    Rule(
        "required", "required", "#/components/schemas/SettingsPermissions/required/0", {"name": "interface"}
    ),
)
_P2 = _Got(
    "type", "#/components/schemas/SettingsPermissions/properties/interface/type", "a boolean", "/interface"
)

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
