# Made by Authwright from the spec of Gates API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `Health`."""

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
    from ..types import Health


def is_health(value: "object") -> "TypeGuard[Health]":
    """Whether `value` is a valid `Health`."""
    try:
        return type(value) is dict and type(value["version"]) is str
    except KeyError:
        return False


def health_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `Health`, nothing when it is valid."""
    E: "Problems" = []
    if type(value) is not dict:
        E.append(_P0[type(value)])
    else:
        v1 = value.get("version", _MISSING)
        if type(v1) is not str:
            if v1 is _MISSING:
                E.append(_P1)
            else:
                E.append(_P2[type(v1)])
    return E


def check_health(value: "object") -> "Health":
    """Return `value` if it is a valid `Health`. Raises InvalidPayload with all problems."""
    if is_health(value):
        return value
    raise InvalidPayload(health_problems(value))


def is_health_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `Health`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_health(value)


def health_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `Health`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return health_problems(value)


def load_health(data: "str | bytes", loads: "Loads | None" = None) -> "Health":
    """Return the valid `Health` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_health(value)


_P0 = _Got("type", "#/components/schemas/Health/type", "an object", "")
_P1 = (
    "/version",
    Rule("required", "required", "#/components/schemas/Health/required/0", {"name": "version"}),
)
_P2 = _Got("type", "#/components/schemas/Health/properties/version/type", "a string", "/version")

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
