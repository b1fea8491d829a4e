# Made by Authwright from the spec of Enum closed API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `Shirt`."""

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
    from ..types import Shirt


def is_shirt(value: "object") -> "TypeGuard[Shirt]":
    """Whether `value` is a valid `Shirt`."""
    try:
        return type(value) is dict and (
            (type(m1 := value["size"]) is str and m1 in ("s", "m", "l"))
            and (type(m2 := value["fit"]) is str and m2 in ("slim", "wide"))
            and ((type(m3 := value["wash"]) is int or type(m3) is float) and m3 in (30, 40, 60))
            and ((m4 := value["iron"]) is None or (type(m4) is str and m4 in ("cold", "hot")))
            and (
                type(m5 := value["state"]) is str
                and m5 in ("new", "with space", "\u00e9maill\u00e9", "class")
            )
        )
    except KeyError:
        return False


def shirt_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `Shirt`, nothing when it is valid."""
    E: "Problems" = []
    if type(value) is not dict:
        E.append(_P0[type(value)])
    else:
        try:
            ok1: "bool" = (
                type(m6 := value["size"]) is str
                and m6 in ("s", "m", "l")
                and type(m7 := value["fit"]) is str
                and m7 in ("slim", "wide")
                and (
                    (type(m8 := value["wash"]) is int or (type(m8) is float and m8.is_integer()))
                    and m8 in (30, 40, 60)
                )
                and ((m9 := value["iron"]) is None or (type(m9) is str and m9 in ("cold", "hot")))
                and type(m10 := value["state"]) is str
                and m10 in ("new", "with space", "\u00e9maill\u00e9", "class")
            )
        except KeyError:
            ok1 = False
        if not ok1:
            v2 = value.get("size", _MISSING)
            if type(v2) is not str:
                if v2 is _MISSING:
                    E.append(_P1)
                else:
                    E.append(_P2[type(v2)])
            else:
                if not (v2 in ("s", "m", "l")):
                    E.append(_P3)
            v3 = value.get("fit", _MISSING)
            if type(v3) is not str:
                if v3 is _MISSING:
                    E.append(_P4)
                else:
                    E.append(_P5[type(v3)])
            else:
                if not (v3 in ("slim", "wide")):
                    E.append(_P6)
            v4 = value.get("wash", _MISSING)
            if not (type(v4) is int or (type(v4) is float and v4.is_integer())):
                if v4 is _MISSING:
                    E.append(_P7)
                else:
                    E.append(_P8[type(v4)])
            else:
                if not (v4 in (30, 40, 60)):
                    E.append(_P9)
            v5 = value.get("iron", _MISSING)
            if not (v5 is None or type(v5) is str):
                if v5 is _MISSING:
                    E.append(_P10)
                else:
                    E.append(_P11[type(v5)])
            else:
                if type(v5) is str:
                    if not (v5 in ("cold", "hot")):
                        E.append(_P12)
            v6 = value.get("state", _MISSING)
            if type(v6) is not str:
                if v6 is _MISSING:
                    E.append(_P13)
                else:
                    E.append(_P14[type(v6)])
            else:
                if not (v6 in ("new", "with space", "\u00e9maill\u00e9", "class")):
                    E.append(_P15)
    return E


def check_shirt(value: "object") -> "Shirt":
    """Return `value` if it is a valid `Shirt`. Raises InvalidPayload with all problems."""
    if is_shirt(value):
        return value
    raise InvalidPayload(shirt_problems(value))


def is_shirt_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `Shirt`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_shirt(value)


def shirt_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `Shirt`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return shirt_problems(value)


def load_shirt(data: "str | bytes", loads: "Loads | None" = None) -> "Shirt":
    """Return the valid `Shirt` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_shirt(value)


_P0 = _Got("type", "#/components/schemas/Shirt/type", "an object", "")
_P1 = ("/size", Rule("required", "required", "#/components/schemas/Shirt/required/0", {"name": "size"}))
_P2 = _Got("type", "#/components/schemas/Size/type", "a string", "/size")
_P3 = ("/size", Rule("enum", "enum", "#/components/schemas/Size/enum", {"expected": ["s", "m", "l"]}))
_P4 = ("/fit", Rule("required", "required", "#/components/schemas/Shirt/required/1", {"name": "fit"}))
_P5 = _Got("type", "#/components/schemas/Shirt/properties/fit/type", "a string", "/fit")
_P6 = (
    "/fit",
    Rule("enum", "enum", "#/components/schemas/Shirt/properties/fit/enum", {"expected": ["slim", "wide"]}),
)
_P7 = ("/wash", Rule("required", "required", "#/components/schemas/Shirt/required/2", {"name": "wash"}))
_P8 = _Got("type", "#/components/schemas/Shirt/properties/wash/type", "an integer", "/wash")
_P9 = (
    "/wash",
    Rule("enum", "enum", "#/components/schemas/Shirt/properties/wash/enum", {"expected": [30, 40, 60]}),
)
_P10 = ("/iron", Rule("required", "required", "#/components/schemas/Shirt/required/3", {"name": "iron"}))
_P11 = _Got("anyOf", "#/components/schemas/Shirt/properties/iron/anyOf", "a string or null", "/iron")
_P12 = (
    "/iron",
    Rule(
        "enum",
        "enum",
        "#/components/schemas/Shirt/properties/iron/anyOf/0/enum",
        {"expected": ["cold", "hot"]},
    ),
)
_P13 = ("/state", Rule("required", "required", "#/components/schemas/Shirt/required/4", {"name": "state"}))
_P14 = _Got("type", "#/components/schemas/Shirt/properties/state/type", "a string", "/state")
_P15 = (
    "/state",
    Rule(
        "enum",
        "enum",
        "#/components/schemas/Shirt/properties/state/enum",
        {"expected": ["new", "with space", "\u00e9maill\u00e9", "class"]},
    ),
)

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
