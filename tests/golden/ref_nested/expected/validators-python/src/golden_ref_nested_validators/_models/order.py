# Made by Authwright from the spec of Ref nested API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `Order`."""

from .._runtime import GOT as _Got
from .._runtime import INVALID_JSON as _INVALID_JSON
from .._runtime import MISSING as _MISSING
from .._runtime import InvalidPayload, Rule
from .._runtime import loads as _loads
from .address import address_problems_into as _why_address
from .address import is_address as _is_address
from .position import is_position as _is_position
from .position import position_problems_into as _why_position

TYPE_CHECKING = MYPY = False
if TYPE_CHECKING:
    import builtins
    from typing import Any, TypeAlias, TypeGuard

    from .._typing import Loads, Problems
    from ..types import Order


def is_order(value: "object") -> "TypeGuard[Order]":
    """Whether `value` is a valid `Order`."""
    try:
        if type(value) is not dict:
            return False
        if not (_is_address(value["delivery"])):
            return False
        v1 = value["stops"]
        if type(v1) is not list:
            return False
        for v2 in v1:
            if not (_is_position(v2)):
                return False
        if "billing" in value:
            v3 = value["billing"]
            if not (_is_address(v3)):
                return False
        return True
    except KeyError:
        return False


def order_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `Order`, nothing when it is valid."""
    E: "Problems" = []
    if type(value) is not dict:
        E.append(_P0[type(value)])
    else:
        v1 = value.get("delivery", _MISSING)
        if v1 is _MISSING:
            E.append(_P1)
        else:
            if not _is_address(v1):
                _why_address(v1, "/delivery", E)
        v2 = value.get("billing", _MISSING)
        if v2 is not _MISSING:
            if not _is_address(v2):
                _why_address(v2, "/billing", E)
        v3 = value.get("stops", _MISSING)
        if type(v3) is not list:
            if v3 is _MISSING:
                E.append(_P2)
            else:
                E.append(_P3[type(v3)])
        else:
            for i4, v5 in enumerate(v3):
                if not _is_position(v5):
                    _why_position(v5, "/stops" + f"/{i4}", E)
    return E


def check_order(value: "object") -> "Order":
    """Return `value` if it is a valid `Order`. Raises InvalidPayload with all problems."""
    if is_order(value):
        return value
    raise InvalidPayload(order_problems(value))


def is_order_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `Order`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_order(value)


def order_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `Order`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return order_problems(value)


def load_order(data: "str | bytes", loads: "Loads | None" = None) -> "Order":
    """Return the valid `Order` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_order(value)


_P0 = _Got("type", "#/components/schemas/Order/type", "an object", "")
_P1 = (
    "/delivery",
    Rule("required", "required", "#/components/schemas/Order/required/0", {"name": "delivery"}),
)
_P2 = ("/stops", Rule("required", "required", "#/components/schemas/Order/required/1", {"name": "stops"}))
_P3 = _Got("type", "#/components/schemas/Order/properties/stops/type", "an array", "/stops")

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
