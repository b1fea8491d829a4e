# Made by Authwright from the spec of Ref nested API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `Position`."""

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
    from ..types import Position


def is_position(value: "object") -> "TypeGuard[Position]":
    """Whether `value` is a valid `Position`."""
    try:
        return type(value) is dict and (
            (type(m1 := value["latitude"]) is int or type(m1) is float)
            and (type(m2 := value["longitude"]) is int or type(m2) is float)
        )
    except KeyError:
        return False


def position_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `Position`, nothing when it is valid."""
    E: "Problems" = []
    _why_position(value, "", E)
    return E


def check_position(value: "object") -> "Position":
    """Return `value` if it is a valid `Position`. Raises InvalidPayload with all problems."""
    if is_position(value):
        return value
    raise InvalidPayload(position_problems(value))


def is_position_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `Position`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_position(value)


def position_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `Position`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return position_problems(value)


def load_position(data: "str | bytes", loads: "Loads | None" = None) -> "Position":
    """Return the valid `Position` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_position(value)


def _why_position(v: "Any", p: "str", E: "Problems") -> "None":
    if type(v) is not dict:
        E.append((p, _R0[type(v)]))
    else:
        v1 = v.get("latitude", _MISSING)
        if not (type(v1) is int or type(v1) is float):
            if v1 is _MISSING:
                E.append((p + "/latitude", _R1))
            else:
                E.append((p + "/latitude", _R2[type(v1)]))
        v2 = v.get("longitude", _MISSING)
        if not (type(v2) is int or type(v2) is float):
            if v2 is _MISSING:
                E.append((p + "/longitude", _R3))
            else:
                E.append((p + "/longitude", _R4[type(v2)]))


_R0 = _Got("type", "#/components/schemas/Position/type", "an object")
_R1 = Rule("required", "required", "#/components/schemas/Position/required/0", {"name": "latitude"})
_R2 = _Got("type", "#/components/schemas/Position/properties/latitude/type", "a number")
_R3 = Rule("required", "required", "#/components/schemas/Position/required/1", {"name": "longitude"})
_R4 = _Got("type", "#/components/schemas/Position/properties/longitude/type", "a number")

# What other models call.
position_problems_into = _why_position

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
