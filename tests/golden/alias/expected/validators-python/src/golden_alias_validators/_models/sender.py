# Made by Authwright from the spec of Alias API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `Sender`."""

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
    from ..types import Sender


def is_sender(value: "object") -> "TypeGuard[Sender]":
    """Whether `value` is a valid `Sender`."""
    try:
        if type(value) is not dict:
            return False
        if not (type(m7 := value["first"]) is str and len(m7) >= 3):
            return False
        v1 = value["others"]
        if type(v1) is not list:
            return False
        for v2 in v1:
            if not (type(v2) is str and len(v2) >= 3):
                return False
        if not ((m9 := value["settings"]) is None or (type(m9) is dict and True)):
            return False
        return True
    except KeyError:
        return False


def sender_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `Sender`, nothing when it is valid."""
    E: "Problems" = []
    if type(value) is not dict:
        E.append(_P0[type(value)])
    else:
        v1 = value.get("first", _MISSING)
        if type(v1) is not str:
            if v1 is _MISSING:
                E.append(_P1)
            else:
                E.append(_P2[type(v1)])
        else:
            if not (len(v1) >= 3):
                E.append(_P3)
        v2 = value.get("others", _MISSING)
        if type(v2) is not list:
            if v2 is _MISSING:
                E.append(_P4)
            else:
                E.append(_P5[type(v2)])
        else:
            for i3, v4 in enumerate(v2):
                if type(v4) is not str:
                    E.append(("/others" + f"/{i3}", _R0[type(v4)]))
                else:
                    if not (len(v4) >= 3):
                        E.append(("/others" + f"/{i3}", _R1))
        v5 = value.get("settings", _MISSING)
        if not (v5 is None or type(v5) is dict):
            if v5 is _MISSING:
                E.append(_P6)
            else:
                E.append(_P7[type(v5)])
        else:
            if type(v5) is dict:
                pass
    return E


def check_sender(value: "object") -> "Sender":
    """Return `value` if it is a valid `Sender`. Raises InvalidPayload with all problems."""
    if is_sender(value):
        return value
    raise InvalidPayload(sender_problems(value))


def is_sender_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `Sender`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_sender(value)


def sender_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `Sender`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return sender_problems(value)


def load_sender(data: "str | bytes", loads: "Loads | None" = None) -> "Sender":
    """Return the valid `Sender` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_sender(value)


_R0 = _Got("type", "#/components/schemas/Email/type", "a string")
_R1 = Rule("min_length", "minLength", "#/components/schemas/Email/minLength", {"limit": 3})
_P0 = _Got("type", "#/components/schemas/Contact/type", "an object", "")
_P1 = ("/first", Rule("required", "required", "#/components/schemas/Contact/required/0", {"name": "first"}))
_P2 = _Got("type", "#/components/schemas/Email/type", "a string", "/first")
_P3 = ("/first", Rule("min_length", "minLength", "#/components/schemas/Email/minLength", {"limit": 3}))
_P4 = ("/others", Rule("required", "required", "#/components/schemas/Contact/required/1", {"name": "others"}))
_P5 = _Got("type", "#/components/schemas/Emails/type", "an array", "/others")
_P6 = (
    "/settings",
    Rule("required", "required", "#/components/schemas/Contact/required/2", {"name": "settings"}),
)
_P7 = _Got(
    "anyOf", "#/components/schemas/Contact/properties/settings/anyOf", "an object or null", "/settings"
)

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
