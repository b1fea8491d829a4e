# Made by Authwright from the spec of Defaults API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `Defaults`."""

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
    from ..types import Defaults


def is_defaults(value: "object") -> "TypeGuard[Defaults]":
    """Whether `value` is a valid `Defaults`."""
    try:
        return type(value) is dict and (
            "limit" not in value
            or (type(m1 := value["limit"]) is int or (type(m1) is float and m1.is_integer()))
        )
    except KeyError:
        return False


def defaults_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `Defaults`, nothing when it is valid."""
    E: "Problems" = []
    if type(value) is not dict:
        E.append(_P0[type(value)])
    else:
        v1 = value.get("limit", _MISSING)
        if v1 is not _MISSING:
            if not (type(v1) is int or (type(v1) is float and v1.is_integer())):
                E.append(_P1[type(v1)])
    return E


def check_defaults(value: "object") -> "Defaults":
    """Return `value` if it is a valid `Defaults`. Raises InvalidPayload with all problems."""
    if is_defaults(value):
        return value
    raise InvalidPayload(defaults_problems(value))


def is_defaults_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `Defaults`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_defaults(value)


def defaults_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `Defaults`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return defaults_problems(value)


def load_defaults(data: "str | bytes", loads: "Loads | None" = None) -> "Defaults":
    """Return the valid `Defaults` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_defaults(value)


_P0 = _Got("type", "#/components/schemas/Defaults/type", "an object", "")
_P1 = _Got("type", "#/components/schemas/Defaults/properties/limit/type", "an integer", "/limit")

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
