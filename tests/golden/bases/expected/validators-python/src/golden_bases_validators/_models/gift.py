# Made by Authwright from the spec of Bases API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `Gift`."""

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
    from ..types import Gift


def is_gift(value: "object") -> "TypeGuard[Gift]":
    """Whether `value` is a valid `Gift`."""
    try:
        return type(value) is dict and value["price"] is None
    except KeyError:
        return False


def gift_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `Gift`, nothing when it is valid."""
    E: "Problems" = []
    if type(value) is not dict:
        E.append(_P0[type(value)])
    else:
        v1 = value.get("price", _MISSING)
        if v1 is not None:
            if v1 is _MISSING:
                E.append(_P1)
            else:
                E.append(_P2[type(v1)])
    return E


def check_gift(value: "object") -> "Gift":
    """Return `value` if it is a valid `Gift`. Raises InvalidPayload with all problems."""
    if is_gift(value):
        return value
    raise InvalidPayload(gift_problems(value))


def is_gift_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `Gift`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_gift(value)


def gift_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `Gift`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return gift_problems(value)


def load_gift(data: "str | bytes", loads: "Loads | None" = None) -> "Gift":
    """Return the valid `Gift` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_gift(value)


_P0 = _Got("type", "#/components/schemas/Gift/type", "an object", "")
_P1 = ("/price", Rule("required", "required", "#/components/schemas/Gift/required/0", {"name": "price"}))
_P2 = _Got("type", "#/components/schemas/Gift/properties/price/type", "null", "/price")

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
