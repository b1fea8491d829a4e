# Made by Authwright from the spec of Variants API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `Box`."""

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
    from ..types import BoxV1


def is_box(value: "object") -> "TypeGuard[BoxV1]":
    """Whether `value` is a valid `Box`."""
    try:
        return type(value) is dict and (
            type(value["label"]) is str
            and ((m2 := value["weight"]) is None or type(m2) is int or type(m2) is float)
            and (type(m3 := value["size"]) is int or (type(m3) is float and m3.is_integer()))
        )
    except KeyError:
        return False


def box_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `Box`, nothing when it is valid."""
    E: "Problems" = []
    if type(value) is not dict:
        E.append(_P0[type(value)])
    else:
        v1 = value.get("label", _MISSING)
        if type(v1) is not str:
            if v1 is _MISSING:
                E.append(_P1)
            else:
                E.append(_P2[type(v1)])
        v2 = value.get("weight", _MISSING)
        if not (v2 is None or type(v2) is int or type(v2) is float):
            if v2 is _MISSING:
                E.append(_P3)
            else:
                E.append(_P4[type(v2)])
        v3 = value.get("size", _MISSING)
        if not (type(v3) is int or (type(v3) is float and v3.is_integer())):
            if v3 is _MISSING:
                E.append(_P5)
            else:
                E.append(_P6[type(v3)])
    return E


def check_box(value: "object") -> "BoxV1":
    """Return `value` if it is a valid `Box`. Raises InvalidPayload with all problems."""
    if is_box(value):
        return value
    raise InvalidPayload(box_problems(value))


def is_box_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `Box`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_box(value)


def box_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `Box`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return box_problems(value)


def load_box(data: "str | bytes", loads: "Loads | None" = None) -> "BoxV1":
    """Return the valid `Box` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_box(value)


_P0 = _Got("type", "#/components/schemas/Box/type", "an object", "")
_P1 = ("/label", Rule("required", "required", "#/components/schemas/Box/required/0", {"name": "label"}))
_P2 = _Got("type", "#/components/schemas/Box/properties/label/type", "a string", "/label")
_P3 = ("/weight", Rule("required", "required", "#/components/schemas/Box/required/1", {"name": "weight"}))
_P4 = _Got("anyOf", "#/components/schemas/Box/properties/weight/anyOf", "a number or null", "/weight")
_P5 = ("/size", Rule("required", "required", "#/components/schemas/Box/required/2", {"name": "size"}))
_P6 = _Got("type", "#/components/schemas/Box/properties/size/type", "an integer", "/size")

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
