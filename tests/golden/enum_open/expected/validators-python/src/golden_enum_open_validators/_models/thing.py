# Made by Authwright from the spec of Enum open API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `Thing`."""

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
    from ..types import Thing


def is_thing(value: "object") -> "TypeGuard[Thing]":
    """Whether `value` is a valid `Thing`."""
    try:
        if type(value) is not dict:
            return False
        if type(value["shape"]) is not str:
            return False
        if type(value["colour"]) is not str:
            return False
        v1 = value["former"]
        if type(v1) is not list:
            return False
        for v2 in v1:
            if type(v2) is not str:
                return False
        return True
    except KeyError:
        return False


def thing_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `Thing`, nothing when it is valid."""
    E: "Problems" = []
    if type(value) is not dict:
        E.append(_P0[type(value)])
    else:
        v1 = value.get("shape", _MISSING)
        if type(v1) is not str:
            if v1 is _MISSING:
                E.append(_P1)
            else:
                E.append(_P2[type(v1)])
        v2 = value.get("colour", _MISSING)
        if type(v2) is not str:
            if v2 is _MISSING:
                E.append(_P3)
            else:
                E.append(_P4[type(v2)])
        v3 = value.get("former", _MISSING)
        if type(v3) is not list:
            if v3 is _MISSING:
                E.append(_P5)
            else:
                E.append(_P6[type(v3)])
        else:
            for i4, v5 in enumerate(v3):
                if type(v5) is not str:
                    E.append(("/former" + f"/{i4}", _R0[type(v5)]))
    return E


def check_thing(value: "object") -> "Thing":
    """Return `value` if it is a valid `Thing`. Raises InvalidPayload with all problems."""
    if is_thing(value):
        return value
    raise InvalidPayload(thing_problems(value))


def is_thing_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `Thing`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_thing(value)


def thing_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `Thing`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return thing_problems(value)


def load_thing(data: "str | bytes", loads: "Loads | None" = None) -> "Thing":
    """Return the valid `Thing` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_thing(value)


_R0 = _Got("anyOf", "#/components/schemas/Shape/anyOf", "a string")
_P0 = _Got("type", "#/components/schemas/Thing/type", "an object", "")
_P1 = ("/shape", Rule("required", "required", "#/components/schemas/Thing/required/0", {"name": "shape"}))
_P2 = _Got("anyOf", "#/components/schemas/Shape/anyOf", "a string", "/shape")
_P3 = ("/colour", Rule("required", "required", "#/components/schemas/Thing/required/1", {"name": "colour"}))
_P4 = _Got("anyOf", "#/components/schemas/Thing/properties/colour/anyOf", "a string", "/colour")
_P5 = ("/former", Rule("required", "required", "#/components/schemas/Thing/required/2", {"name": "former"}))
_P6 = _Got("type", "#/components/schemas/Thing/properties/former/type", "an array", "/former")

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
