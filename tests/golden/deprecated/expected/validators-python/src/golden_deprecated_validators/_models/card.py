# Made by Authwright from the spec of Deprecated API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `Card`."""

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
    from ..types import Card


def is_card(value: "object") -> "TypeGuard[Card]":
    """Whether `value` is a valid `Card`."""
    try:
        return type(value) is dict and type(value["text"]) is str
    except KeyError:
        return False


def card_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `Card`, nothing when it is valid."""
    E: "Problems" = []
    if type(value) is not dict:
        E.append(_P0[type(value)])
    else:
        v1 = value.get("text", _MISSING)
        if type(v1) is not str:
            if v1 is _MISSING:
                E.append(_P1)
            else:
                E.append(_P2[type(v1)])
    return E


def check_card(value: "object") -> "Card":
    """Return `value` if it is a valid `Card`. Raises InvalidPayload with all problems."""
    if is_card(value):
        return value
    raise InvalidPayload(card_problems(value))


def is_card_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `Card`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_card(value)


def card_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `Card`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return card_problems(value)


def load_card(data: "str | bytes", loads: "Loads | None" = None) -> "Card":
    """Return the valid `Card` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_card(value)


_P0 = _Got("type", "#/components/schemas/Card/type", "an object", "")
_P1 = ("/text", Rule("required", "required", "#/components/schemas/Card/required/0", {"name": "text"}))
_P2 = _Got("type", "#/components/schemas/Card/properties/text/type", "a string", "/text")

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
