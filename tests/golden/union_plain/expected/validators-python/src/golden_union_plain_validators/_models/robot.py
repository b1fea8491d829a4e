# Made by Authwright from the spec of Union plain API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `Robot`."""

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
    from ..types import Robot


def is_robot(value: "object") -> "TypeGuard[Robot]":
    """Whether `value` is a valid `Robot`."""
    try:
        return type(value) is dict and type(value["serial"]) is str
    except KeyError:
        return False


def robot_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `Robot`, nothing when it is valid."""
    E: "Problems" = []
    if type(value) is not dict:
        E.append(_P0[type(value)])
    else:
        v1 = value.get("serial", _MISSING)
        if type(v1) is not str:
            if v1 is _MISSING:
                E.append(_P1)
            else:
                E.append(_P2[type(v1)])
    return E


def check_robot(value: "object") -> "Robot":
    """Return `value` if it is a valid `Robot`. Raises InvalidPayload with all problems."""
    if is_robot(value):
        return value
    raise InvalidPayload(robot_problems(value))


def is_robot_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `Robot`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_robot(value)


def robot_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `Robot`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return robot_problems(value)


def load_robot(data: "str | bytes", loads: "Loads | None" = None) -> "Robot":
    """Return the valid `Robot` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_robot(value)


_P0 = _Got("type", "#/components/schemas/Robot/type", "an object", "")
_P1 = ("/serial", Rule("required", "required", "#/components/schemas/Robot/required/0", {"name": "serial"}))
_P2 = _Got("type", "#/components/schemas/Robot/properties/serial/type", "a string", "/serial")

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
