# Made by Authwright from the spec of Bases API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `Ware`."""

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
    from ..types import Ware


def is_ware(value: "object") -> "TypeGuard[Ware]":
    """Whether `value` is a valid `Ware`."""
    try:
        return type(value) is dict and (
            type(value["name"]) is str
            and ((m2 := value["price"]) is None or type(m2) is int or (type(m2) is float and m2.is_integer()))
            and (type(m3 := value["stock"]) is int or (type(m3) is float and m3.is_integer()))
        )
    except KeyError:
        return False


def ware_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `Ware`, nothing when it is valid."""
    E: "Problems" = []
    if type(value) is not dict:
        E.append(_P0[type(value)])
    else:
        v1 = value.get("name", _MISSING)
        if type(v1) is not str:
            if v1 is _MISSING:
                E.append(_P1)
            else:
                E.append(_P2[type(v1)])
        v2 = value.get("price", _MISSING)
        if not (v2 is None or type(v2) is int or (type(v2) is float and v2.is_integer())):
            if v2 is _MISSING:
                E.append(_P3)
            else:
                E.append(_P4[type(v2)])
        v3 = value.get("stock", _MISSING)
        if not (type(v3) is int or (type(v3) is float and v3.is_integer())):
            if v3 is _MISSING:
                E.append(_P5)
            else:
                E.append(_P6[type(v3)])
    return E


def check_ware(value: "object") -> "Ware":
    """Return `value` if it is a valid `Ware`. Raises InvalidPayload with all problems."""
    if is_ware(value):
        return value
    raise InvalidPayload(ware_problems(value))


def is_ware_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `Ware`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_ware(value)


def ware_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `Ware`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return ware_problems(value)


def load_ware(data: "str | bytes", loads: "Loads | None" = None) -> "Ware":
    """Return the valid `Ware` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_ware(value)


_P0 = _Got("type", "#/components/schemas/Ware/type", "an object", "")
_P1 = ("/name", Rule("required", "required", "#/components/schemas/Named/required/0", {"name": "name"}))
_P2 = _Got("type", "#/components/schemas/Named/properties/name/type", "a string", "/name")
_P3 = ("/price", Rule("required", "required", "#/components/schemas/Priced/required/0", {"name": "price"}))
_P4 = _Got("anyOf", "#/components/schemas/Priced/properties/price/anyOf", "an integer or null", "/price")
_P5 = ("/stock", Rule("required", "required", "#/components/schemas/Ware/required/0", {"name": "stock"}))
_P6 = _Got("type", "#/components/schemas/Ware/properties/stock/type", "an integer", "/stock")

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
