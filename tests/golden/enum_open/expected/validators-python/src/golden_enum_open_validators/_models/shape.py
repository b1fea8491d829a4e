# Made by Authwright from the spec of Enum open API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `Shape`."""

from .._runtime import GOT as _Got
from .._runtime import INVALID_JSON as _INVALID_JSON
from .._runtime import InvalidPayload
from .._runtime import loads as _loads

TYPE_CHECKING = MYPY = False
if TYPE_CHECKING:
    import builtins
    from typing import Any, TypeAlias, TypeGuard

    from .._typing import Loads, Problems
    from ..types import Shape


def is_shape(value: "object") -> "TypeGuard[Shape]":
    """Whether `value` is a valid `Shape`."""
    return type(value) is str


def shape_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `Shape`, nothing when it is valid."""
    E: "Problems" = []
    if type(value) is not str:
        E.append(_P0[type(value)])
    return E


def check_shape(value: "object") -> "Shape":
    """Return `value` if it is a valid `Shape`. Raises InvalidPayload with all problems."""
    if is_shape(value):
        return value
    raise InvalidPayload(shape_problems(value))


def is_shape_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `Shape`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_shape(value)


def shape_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `Shape`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return shape_problems(value)


def load_shape(data: "str | bytes", loads: "Loads | None" = None) -> "Shape":
    """Return the valid `Shape` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_shape(value)


_P0 = _Got("anyOf", "#/components/schemas/Shape/anyOf", "a string", "")

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
