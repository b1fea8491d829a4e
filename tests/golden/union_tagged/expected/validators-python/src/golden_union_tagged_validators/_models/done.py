# Made by Authwright from the spec of Union tagged API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `Done`."""

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
    from ..types import Done


def is_done(value: "object") -> "TypeGuard[Done]":
    """Whether `value` is a valid `Done`."""
    try:
        return type(value) is dict and type(value["result"]) is str
    except KeyError:
        return False


def done_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `Done`, nothing when it is valid."""
    E: "Problems" = []
    if type(value) is not dict:
        E.append(_P0[type(value)])
    else:
        v1 = value.get("result", _MISSING)
        if type(v1) is not str:
            if v1 is _MISSING:
                E.append(_P1)
            else:
                E.append(_P2[type(v1)])
    return E


def check_done(value: "object") -> "Done":
    """Return `value` if it is a valid `Done`. Raises InvalidPayload with all problems."""
    if is_done(value):
        return value
    raise InvalidPayload(done_problems(value))


def is_done_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `Done`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_done(value)


def done_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `Done`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return done_problems(value)


def load_done(data: "str | bytes", loads: "Loads | None" = None) -> "Done":
    """Return the valid `Done` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_done(value)


_P0 = _Got("type", "#/components/schemas/Done/type", "an object", "")
_P1 = ("/result", Rule("required", "required", "#/components/schemas/Done/required/0", {"name": "result"}))
_P2 = _Got("type", "#/components/schemas/Done/properties/result/type", "a string", "/result")

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
