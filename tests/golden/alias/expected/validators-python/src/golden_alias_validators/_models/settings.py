# Made by Authwright from the spec of Alias API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `Settings`."""

from .._runtime import GOT as _Got
from .._runtime import INVALID_JSON as _INVALID_JSON
from .._runtime import InvalidPayload
from .._runtime import loads as _loads

TYPE_CHECKING = MYPY = False
if TYPE_CHECKING:
    import builtins
    from typing import Any, TypeAlias, TypeGuard

    from .._typing import Loads, Problems
    from ..types import Settings


def is_settings(value: "object") -> "TypeGuard[Settings]":
    """Whether `value` is a valid `Settings`."""
    return type(value) is dict


def settings_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `Settings`, nothing when it is valid."""
    E: "Problems" = []
    if type(value) is not dict:
        E.append(_P0[type(value)])
    else:
        pass
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

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
