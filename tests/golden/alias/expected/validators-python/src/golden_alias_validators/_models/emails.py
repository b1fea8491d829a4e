# Made by Authwright from the spec of Alias API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `Emails`."""

from .._runtime import GOT as _Got
from .._runtime import INVALID_JSON as _INVALID_JSON
from .._runtime import InvalidPayload, Rule
from .._runtime import loads as _loads

TYPE_CHECKING = MYPY = False
if TYPE_CHECKING:
    import builtins
    from typing import Any, TypeAlias, TypeGuard

    from .._typing import Loads, Problems
    from ..types import Emails


def is_emails(value: "object") -> "TypeGuard[Emails]":
    """Whether `value` is a valid `Emails`."""
    if type(value) is not list:
        return False
    for v1 in value:
        if not (type(v1) is str and len(v1) >= 3):
            return False
    return True


def emails_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `Emails`, nothing when it is valid."""
    E: "Problems" = []
    if type(value) is not list:
        E.append(_P0[type(value)])
    else:
        for i1, v2 in enumerate(value):
            if type(v2) is not str:
                E.append((f"/{i1}", _R0[type(v2)]))
            else:
                if not (len(v2) >= 3):
                    E.append((f"/{i1}", _R1))
    return E


def check_emails(value: "object") -> "Emails":
    """Return `value` if it is a valid `Emails`. Raises InvalidPayload with all problems."""
    if is_emails(value):
        return value
    raise InvalidPayload(emails_problems(value))


def is_emails_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `Emails`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_emails(value)


def emails_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `Emails`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return emails_problems(value)


def load_emails(data: "str | bytes", loads: "Loads | None" = None) -> "Emails":
    """Return the valid `Emails` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_emails(value)


_R0 = _Got("type", "#/components/schemas/Email/type", "a string")
_R1 = Rule("min_length", "minLength", "#/components/schemas/Email/minLength", {"limit": 3})
_P0 = _Got("type", "#/components/schemas/Emails/type", "an array", "")

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
