# Made by Authwright from the spec of Variants API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `BoxForm`."""

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
    from ..types import BoxForm


def is_box_form(value: "object") -> "TypeGuard[BoxForm]":
    """Whether `value` is a valid `BoxForm`."""
    try:
        return type(value) is dict and (
            type(m1 := value["label"]) is str
            and len(m1) <= 10
            and ("colour" not in value or type(value["colour"]) is str)
            and (type(m3 := value["weight"]) is int or type(m3) is float)
        )
    except KeyError:
        return False


def box_form_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `BoxForm`, nothing when it is valid."""
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
        else:
            if not (len(v1) <= 10):
                E.append(_P3)
        v2 = value.get("colour", _MISSING)
        if v2 is not _MISSING:
            if type(v2) is not str:
                E.append(_P4[type(v2)])
        v3 = value.get("weight", _MISSING)
        if not (type(v3) is int or type(v3) is float):
            if v3 is _MISSING:
                E.append(_P5)
            else:
                E.append(_P6[type(v3)])
    return E


def check_box_form(value: "object") -> "BoxForm":
    """Return `value` if it is a valid `BoxForm`. Raises InvalidPayload with all problems."""
    if is_box_form(value):
        return value
    raise InvalidPayload(box_form_problems(value))


def is_box_form_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `BoxForm`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_box_form(value)


def box_form_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `BoxForm`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return box_form_problems(value)


def load_box_form(data: "str | bytes", loads: "Loads | None" = None) -> "BoxForm":
    """Return the valid `BoxForm` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_box_form(value)


_P0 = _Got("type", "#/components/schemas/BoxForm/type", "an object", "")
_P1 = ("/label", Rule("required", "required", "#/components/schemas/BoxForm/required/0", {"name": "label"}))
_P2 = _Got("type", "#/components/schemas/BoxForm/properties/label/type", "a string", "/label")
_P3 = (
    "/label",
    Rule("max_length", "maxLength", "#/components/schemas/BoxForm/properties/label/maxLength", {"limit": 10}),
)
_P4 = _Got("type", "#/components/schemas/BoxForm/properties/colour/type", "a string", "/colour")
_P5 = ("/weight", Rule("required", "required", "#/components/schemas/BoxForm/required/1", {"name": "weight"}))
_P6 = _Got("type", "#/components/schemas/BoxForm/properties/weight/type", "a number", "/weight")

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
