# Made by Authwright from the spec of Bases API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `Priced`."""

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
    from ..types import Priced


def is_priced(value: "object") -> "TypeGuard[Priced]":
    """Whether `value` is a valid `Priced`."""
    try:
        return type(value) is dict and (
            (m1 := value["price"]) is None or type(m1) is int or (type(m1) is float and m1.is_integer())
        )
    except KeyError:
        return False


def priced_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `Priced`, nothing when it is valid."""
    E: "Problems" = []
    if type(value) is not dict:
        E.append(_P0[type(value)])
    else:
        v1 = value.get("price", _MISSING)
        if not (v1 is None or type(v1) is int or (type(v1) is float and v1.is_integer())):
            if v1 is _MISSING:
                E.append(_P1)
            else:
                E.append(_P2[type(v1)])
    return E


def check_priced(value: "object") -> "Priced":
    """Return `value` if it is a valid `Priced`. Raises InvalidPayload with all problems."""
    if is_priced(value):
        return value
    raise InvalidPayload(priced_problems(value))


def is_priced_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `Priced`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_priced(value)


def priced_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `Priced`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return priced_problems(value)


def load_priced(data: "str | bytes", loads: "Loads | None" = None) -> "Priced":
    """Return the valid `Priced` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_priced(value)


_P0 = _Got("type", "#/components/schemas/Priced/type", "an object", "")
_P1 = ("/price", Rule("required", "required", "#/components/schemas/Priced/required/0", {"name": "price"}))
_P2 = _Got("anyOf", "#/components/schemas/Priced/properties/price/anyOf", "an integer or null", "/price")

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
