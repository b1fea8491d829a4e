# Made by Authwright from the spec of Alias API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `Email`."""

from .._runtime import GOT as _Got
from .._runtime import INVALID_JSON as _INVALID_JSON
from .._runtime import InvalidPayload, Rule
from .._runtime import loads as _loads

TYPE_CHECKING = MYPY = False
if TYPE_CHECKING:
    import builtins
    from typing import Any, TypeAlias, TypeGuard

    from .._typing import Loads, Problems
    from ..types import Email


def is_email(value: "object") -> "TypeGuard[Email]":
    """Whether `value` is a valid `Email`."""
    return type(value) is str and len(value) >= 3


def email_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `Email`, nothing when it is valid."""
    E: "Problems" = []
    if type(value) is not str:
        E.append(_P0[type(value)])
    else:
        if not (len(value) >= 3):
            E.append(_P1)
    return E


def check_email(value: "object") -> "Email":
    """Return `value` if it is a valid `Email`. Raises InvalidPayload with all problems."""
    if is_email(value):
        return value
    raise InvalidPayload(email_problems(value))


def is_email_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `Email`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_email(value)


def email_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `Email`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return email_problems(value)


def load_email(data: "str | bytes", loads: "Loads | None" = None) -> "Email":
    """Return the valid `Email` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_email(value)


_P0 = _Got("type", "#/components/schemas/Email/type", "a string", "")
_P1 = ("", Rule("min_length", "minLength", "#/components/schemas/Email/minLength", {"limit": 3}))

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
