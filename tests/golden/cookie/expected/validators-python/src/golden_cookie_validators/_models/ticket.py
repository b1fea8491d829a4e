# Made by Authwright from the spec of Cookie API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `Ticket`."""

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
    from ..types import Ticket


def is_ticket(value: "object") -> "TypeGuard[Ticket]":
    """Whether `value` is a valid `Ticket`."""
    try:
        return type(value) is dict and type(value["sid"]) is str
    except KeyError:
        return False


def ticket_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `Ticket`, nothing when it is valid."""
    E: "Problems" = []
    if type(value) is not dict:
        E.append(_P0[type(value)])
    else:
        v1 = value.get("sid", _MISSING)
        if type(v1) is not str:
            if v1 is _MISSING:
                E.append(_P1)
            else:
                E.append(_P2[type(v1)])
    return E


def check_ticket(value: "object") -> "Ticket":
    """Return `value` if it is a valid `Ticket`. Raises InvalidPayload with all problems."""
    if is_ticket(value):
        return value
    raise InvalidPayload(ticket_problems(value))


def is_ticket_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `Ticket`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_ticket(value)


def ticket_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `Ticket`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return ticket_problems(value)


def load_ticket(data: "str | bytes", loads: "Loads | None" = None) -> "Ticket":
    """Return the valid `Ticket` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_ticket(value)


_P0 = _Got("type", "#/components/schemas/Ticket/type", "an object", "")
_P1 = ("/sid", Rule("required", "required", "#/components/schemas/Ticket/required/0", {"name": "sid"}))
_P2 = _Got("type", "#/components/schemas/Ticket/properties/sid/type", "a string", "/sid")

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
