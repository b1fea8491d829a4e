# Made by Authwright from the spec of Scalars API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `Reading`."""

from .._runtime import GOT as _Got
from .._runtime import INVALID_JSON as _INVALID_JSON
from .._runtime import MISSING as _MISSING
from .._runtime import InvalidPayload, Rule
from .._runtime import is_multiple as _is_multiple
from .._runtime import loads as _loads

TYPE_CHECKING = MYPY = False
if TYPE_CHECKING:
    import builtins
    from typing import Any, TypeAlias, TypeGuard

    from .._typing import Loads, Problems
    from ..types import Reading


def is_reading(value: "object") -> "TypeGuard[Reading]":
    """Whether `value` is a valid `Reading`."""
    try:
        return type(value) is dict and (
            (
                type(m1 := value["sensor"]) is str
                and len(m1) <= 12
                and len(m1) >= 2
                and ((_re0 or _re0_made())(m1) is not None)
            )
            and type(value["note"]) is str
            and (
                (type(m3 := value["count"]) is int or (type(m3) is float and m3.is_integer()))
                and m3 < 1000
                and m3 >= 0
            )
            and (
                (type(m4 := value["ratio"]) is int or type(m4) is float)
                and m4 > 0
                and m4 <= 1
                and _is_multiple(m4, 25, -2)
            )
            and type(value["calibrated"]) is bool
            and type(value["id"]) is str
            and type(value["day"]) is str
            and type(value["taken"]) is str
            and type(value["labels"]) is str
        )
    except KeyError:
        return False


def reading_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `Reading`, nothing when it is valid."""
    E: "Problems" = []
    if type(value) is not dict:
        E.append(_P0[type(value)])
    else:
        try:
            ok1: "bool" = (
                (
                    type(m9 := value["sensor"]) is str
                    and len(m9) <= 12
                    and len(m9) >= 2
                    and ((_re0 or _re0_made())(m9) is not None)
                )
                and type(value["note"]) is str
                and (
                    (type(m11 := value["count"]) is int or (type(m11) is float and m11.is_integer()))
                    and m11 < 1000
                    and m11 >= 0
                )
                and (
                    (type(m12 := value["ratio"]) is int or type(m12) is float)
                    and m12 > 0
                    and m12 <= 1
                    and _is_multiple(m12, 25, -2)
                )
                and type(value["calibrated"]) is bool
                and type(value["id"]) is str
                and type(value["day"]) is str
                and type(value["taken"]) is str
            )
        except KeyError:
            ok1 = False
        if not ok1:
            v2 = value.get("sensor", _MISSING)
            if type(v2) is not str:
                if v2 is _MISSING:
                    E.append(_P1)
                else:
                    E.append(_P2[type(v2)])
            else:
                if not (len(v2) <= 12):
                    E.append(_P3)
                if not (len(v2) >= 2):
                    E.append(_P4)
                if not ((_re0 or _re0_made())(v2) is not None):
                    E.append(_P5)
            v3 = value.get("note", _MISSING)
            if type(v3) is not str:
                if v3 is _MISSING:
                    E.append(_P6)
                else:
                    E.append(_P7[type(v3)])
            v4 = value.get("count", _MISSING)
            if not (type(v4) is int or (type(v4) is float and v4.is_integer())):
                if v4 is _MISSING:
                    E.append(_P8)
                else:
                    E.append(_P9[type(v4)])
            else:
                if not (v4 < 1000):
                    E.append(_P10)
                if not (v4 >= 0):
                    E.append(_P11)
            v5 = value.get("ratio", _MISSING)
            if not (type(v5) is int or type(v5) is float):
                if v5 is _MISSING:
                    E.append(_P12)
                else:
                    E.append(_P13[type(v5)])
            else:
                if not (v5 > 0):
                    E.append(_P14)
                if not (v5 <= 1):
                    E.append(_P15)
                if not (_is_multiple(v5, 25, -2)):
                    E.append(_P16)
            v6 = value.get("calibrated", _MISSING)
            if not (v6 is True or v6 is False):
                if v6 is _MISSING:
                    E.append(_P17)
                else:
                    E.append(_P18[type(v6)])
            v7 = value.get("id", _MISSING)
            if type(v7) is not str:
                if v7 is _MISSING:
                    E.append(_P19)
                else:
                    E.append(_P20[type(v7)])
            v8 = value.get("day", _MISSING)
            if type(v8) is not str:
                if v8 is _MISSING:
                    E.append(_P21)
                else:
                    E.append(_P22[type(v8)])
            v9 = value.get("taken", _MISSING)
            if type(v9) is not str:
                if v9 is _MISSING:
                    E.append(_P23)
                else:
                    E.append(_P24[type(v9)])
        v10 = value.get("labels", _MISSING)
        if type(v10) is not str:
            if v10 is _MISSING:
                E.append(_P25)
            else:
                E.append(_P26[type(v10)])
    return E


def check_reading(value: "object") -> "Reading":
    """Return `value` if it is a valid `Reading`. Raises InvalidPayload with all problems."""
    if is_reading(value):
        return value
    raise InvalidPayload(reading_problems(value))


def is_reading_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `Reading`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_reading(value)


def reading_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `Reading`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return reading_problems(value)


def load_reading(data: "str | bytes", loads: "Loads | None" = None) -> "Reading":
    """Return the valid `Reading` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_reading(value)


_re0: "Any" = None


def _re0_made() -> "Any":
    global _re0
    import re

    _re0 = re.compile("^[a-z]+\\Z").search
    return _re0


_P0 = _Got("type", "#/components/schemas/Reading/type", "an object", "")
_P1 = ("/sensor", Rule("required", "required", "#/components/schemas/Reading/required/0", {"name": "sensor"}))
_P2 = _Got("type", "#/components/schemas/Reading/properties/sensor/type", "a string", "/sensor")
_P3 = (
    "/sensor",
    Rule(
        "max_length", "maxLength", "#/components/schemas/Reading/properties/sensor/maxLength", {"limit": 12}
    ),
)
_P4 = (
    "/sensor",
    Rule("min_length", "minLength", "#/components/schemas/Reading/properties/sensor/minLength", {"limit": 2}),
)
_P5 = (
    "/sensor",
    Rule(
        "pattern",
        "pattern",
        "#/components/schemas/Reading/properties/sensor/pattern",
        {"pattern": "^[a-z]+$"},
    ),
)
_P6 = ("/note", Rule("required", "required", "#/components/schemas/Reading/required/1", {"name": "note"}))
_P7 = _Got("type", "#/components/schemas/Reading/properties/note/type", "a string", "/note")
_P8 = ("/count", Rule("required", "required", "#/components/schemas/Reading/required/2", {"name": "count"}))
_P9 = _Got("type", "#/components/schemas/Reading/properties/count/type", "an integer", "/count")
_P10 = (
    "/count",
    Rule(
        "exclusive_maximum",
        "exclusiveMaximum",
        "#/components/schemas/Reading/properties/count/exclusiveMaximum",
        {"limit": 1000},
    ),
)
_P11 = (
    "/count",
    Rule("minimum", "minimum", "#/components/schemas/Reading/properties/count/minimum", {"limit": 0}),
)
_P12 = ("/ratio", Rule("required", "required", "#/components/schemas/Reading/required/3", {"name": "ratio"}))
_P13 = _Got("type", "#/components/schemas/Reading/properties/ratio/type", "a number", "/ratio")
_P14 = (
    "/ratio",
    Rule(
        "exclusive_minimum",
        "exclusiveMinimum",
        "#/components/schemas/Reading/properties/ratio/exclusiveMinimum",
        {"limit": 0},
    ),
)
_P15 = (
    "/ratio",
    Rule("maximum", "maximum", "#/components/schemas/Reading/properties/ratio/maximum", {"limit": 1}),
)
_P16 = (
    "/ratio",
    Rule(
        "multiple_of",
        "multipleOf",
        "#/components/schemas/Reading/properties/ratio/multipleOf",
        {"divisor": 0.25},
    ),
)
_P17 = (
    "/calibrated",
    Rule("required", "required", "#/components/schemas/Reading/required/4", {"name": "calibrated"}),
)
_P18 = _Got("type", "#/components/schemas/Reading/properties/calibrated/type", "a boolean", "/calibrated")
_P19 = ("/id", Rule("required", "required", "#/components/schemas/Reading/required/5", {"name": "id"}))
_P20 = _Got("type", "#/components/schemas/Reading/properties/id/type", "a string", "/id")
_P21 = ("/day", Rule("required", "required", "#/components/schemas/Reading/required/6", {"name": "day"}))
_P22 = _Got("type", "#/components/schemas/Reading/properties/day/type", "a string", "/day")
_P23 = ("/taken", Rule("required", "required", "#/components/schemas/Reading/required/7", {"name": "taken"}))
_P24 = _Got("type", "#/components/schemas/Reading/properties/taken/type", "a string", "/taken")
_P25 = (
    "/labels",
    Rule("required", "required", "#/components/schemas/Reading/required/8", {"name": "labels"}),
)
_P26 = _Got("type", "#/components/schemas/Reading/properties/labels/type", "a string", "/labels")

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
