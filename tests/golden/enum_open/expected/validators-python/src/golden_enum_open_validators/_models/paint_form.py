# Made by Authwright from the spec of Enum open API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `PaintForm`."""

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
    from ..types import PaintForm


def is_paint_form(value: "object") -> "TypeGuard[PaintForm]":
    """Whether `value` is a valid `PaintForm`."""
    try:
        return type(value) is dict and (type(m1 := value["colour"]) is str and m1 in ("red", "blue"))
    except KeyError:
        return False


def paint_form_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `PaintForm`, nothing when it is valid."""
    E: "Problems" = []
    if type(value) is not dict:
        E.append(_P0[type(value)])
    else:
        v1 = value.get("colour", _MISSING)
        if type(v1) is not str:
            if v1 is _MISSING:
                E.append(_P1)
            else:
                E.append(_P2[type(v1)])
        else:
            if not (v1 in ("red", "blue")):
                E.append(_P3)
    return E


def check_paint_form(value: "object") -> "PaintForm":
    """Return `value` if it is a valid `PaintForm`. Raises InvalidPayload with all problems."""
    if is_paint_form(value):
        return value
    raise InvalidPayload(paint_form_problems(value))


def is_paint_form_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `PaintForm`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_paint_form(value)


def paint_form_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `PaintForm`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return paint_form_problems(value)


def load_paint_form(data: "str | bytes", loads: "Loads | None" = None) -> "PaintForm":
    """Return the valid `PaintForm` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_paint_form(value)


_P0 = _Got("type", "#/components/schemas/PaintForm/type", "an object", "")
_P1 = (
    "/colour",
    Rule("required", "required", "#/components/schemas/PaintForm/required/0", {"name": "colour"}),
)
_P2 = _Got("type", "#/components/schemas/PaintForm/properties/colour/type", "a string", "/colour")
_P3 = (
    "/colour",
    Rule(
        "enum", "enum", "#/components/schemas/PaintForm/properties/colour/enum", {"expected": ["red", "blue"]}
    ),
)

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
