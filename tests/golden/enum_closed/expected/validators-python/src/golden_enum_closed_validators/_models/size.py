# Made by Authwright from the spec of Enum closed API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `Size`."""

from .._runtime import GOT as _Got
from .._runtime import INVALID_JSON as _INVALID_JSON
from .._runtime import InvalidPayload, Rule
from .._runtime import loads as _loads

TYPE_CHECKING = MYPY = False
if TYPE_CHECKING:
    import builtins
    from typing import Any, TypeAlias, TypeGuard

    from .._typing import Loads, Problems
    from ..types import Size


def is_size(value: "object") -> "TypeGuard[Size]":
    """Whether `value` is a valid `Size`."""
    return type(value) is str and value in ("s", "m", "l")


def size_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `Size`, nothing when it is valid."""
    E: "Problems" = []
    if type(value) is not str:
        E.append(_P0[type(value)])
    else:
        if not (value in ("s", "m", "l")):
            E.append(_P1)
    return E


def check_size(value: "object") -> "Size":
    """Return `value` if it is a valid `Size`. Raises InvalidPayload with all problems."""
    if is_size(value):
        return value
    raise InvalidPayload(size_problems(value))


def is_size_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `Size`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_size(value)


def size_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `Size`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return size_problems(value)


def load_size(data: "str | bytes", loads: "Loads | None" = None) -> "Size":
    """Return the valid `Size` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_size(value)


_P0 = _Got("type", "#/components/schemas/Size/type", "a string", "")
_P1 = ("", Rule("enum", "enum", "#/components/schemas/Size/enum", {"expected": ["s", "m", "l"]}))

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
