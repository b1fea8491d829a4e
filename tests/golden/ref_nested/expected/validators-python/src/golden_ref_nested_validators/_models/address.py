# Made by Authwright from the spec of Ref nested API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `Address`."""

from .._runtime import GOT as _Got
from .._runtime import INVALID_JSON as _INVALID_JSON
from .._runtime import MISSING as _MISSING
from .._runtime import InvalidPayload, Rule
from .._runtime import loads as _loads
from .position import is_position as _is_position
from .position import position_problems_into as _why_position

TYPE_CHECKING = MYPY = False
if TYPE_CHECKING:
    import builtins
    from typing import Any, TypeAlias, TypeGuard

    from .._typing import Loads, Problems
    from ..types import Address


def is_address(value: "object") -> "TypeGuard[Address]":
    """Whether `value` is a valid `Address`."""
    try:
        return type(value) is dict and (
            type(value["street"]) is str
            and ((m2 := value["position"]) is None or (type(m2) is dict and _is_position(m2)))
        )
    except KeyError:
        return False


def address_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `Address`, nothing when it is valid."""
    E: "Problems" = []
    _why_address(value, "", E)
    return E


def check_address(value: "object") -> "Address":
    """Return `value` if it is a valid `Address`. Raises InvalidPayload with all problems."""
    if is_address(value):
        return value
    raise InvalidPayload(address_problems(value))


def is_address_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `Address`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_address(value)


def address_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `Address`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return address_problems(value)


def load_address(data: "str | bytes", loads: "Loads | None" = None) -> "Address":
    """Return the valid `Address` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_address(value)


def _why_address(v: "Any", p: "str", E: "Problems") -> "None":
    if type(v) is not dict:
        E.append((p, _R0[type(v)]))
    else:
        v1 = v.get("street", _MISSING)
        if type(v1) is not str:
            if v1 is _MISSING:
                E.append((p + "/street", _R1))
            else:
                E.append((p + "/street", _R2[type(v1)]))
        v2 = v.get("position", _MISSING)
        if not (v2 is None or type(v2) is dict):
            if v2 is _MISSING:
                E.append((p + "/position", _R3))
            else:
                E.append((p + "/position", _R4[type(v2)]))
        else:
            if type(v2) is dict:
                if not _is_position(v2):
                    _why_position(v2, p + "/position", E)


_R0 = _Got("type", "#/components/schemas/Address/type", "an object")
_R1 = Rule("required", "required", "#/components/schemas/Address/required/0", {"name": "street"})
_R2 = _Got("type", "#/components/schemas/Address/properties/street/type", "a string")
_R3 = Rule("required", "required", "#/components/schemas/Address/required/1", {"name": "position"})
_R4 = _Got("anyOf", "#/components/schemas/Address/properties/position/anyOf", "an object or null")

# What other models call.
address_problems_into = _why_address

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
