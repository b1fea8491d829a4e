# Made by Authwright from the spec of Roles API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `Limits`."""

from .._runtime import GOT as _Got
from .._runtime import INVALID_JSON as _INVALID_JSON
from .._runtime import MISSING as _MISSING
from .._runtime import InvalidPayload
from .._runtime import loads as _loads

TYPE_CHECKING = MYPY = False
if TYPE_CHECKING:
    import builtins
    from typing import Any, TypeAlias, TypeGuard

    from .._typing import Loads, Problems
    from ..types import Limits


def is_limits(value: "object") -> "TypeGuard[Limits]":
    """Whether `value` is a valid `Limits`."""
    try:
        return type(value) is dict and (
            "count" not in value
            or (
                type(m1 := value["count"]) is int
                or (type(m1) is float and m1.is_integer())
                or type(m1) is str
            )
        )
    except KeyError:
        return False


def limits_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `Limits`, nothing when it is valid."""
    E: "Problems" = []
    if type(value) is not dict:
        E.append(_P0[type(value)])
    else:
        v1 = value.get("count", _MISSING)
        if v1 is not _MISSING:
            if not (type(v1) is int or (type(v1) is float and v1.is_integer()) or type(v1) is str):
                E.append(_P1[type(v1)])
    return E


def check_limits(value: "object") -> "Limits":
    """Return `value` if it is a valid `Limits`. Raises InvalidPayload with all problems."""
    if is_limits(value):
        return value
    raise InvalidPayload(limits_problems(value))


def is_limits_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `Limits`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_limits(value)


def limits_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `Limits`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return limits_problems(value)


def load_limits(data: "str | bytes", loads: "Loads | None" = None) -> "Limits":
    """Return the valid `Limits` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_limits(value)


_P0 = _Got("type", "#/components/schemas/Limits/type", "an object", "")
_P1 = _Got("anyOf", "#/components/schemas/Limits/properties/count/anyOf", "a string or an integer", "/count")

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
