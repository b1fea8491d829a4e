# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `ApiKey`."""

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
    from ..types import ApiKey


def is_api_key(value: "object") -> "TypeGuard[ApiKey]":
    """Whether `value` is a valid `ApiKey`."""
    try:
        return type(value) is dict and type(value["api_key"]) is str
    except KeyError:
        return False


def api_key_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `ApiKey`, nothing when it is valid."""
    E: "Problems" = []
    if type(value) is not dict:
        E.append(_P0[type(value)])
    else:
        v1 = value.get("api_key", _MISSING)
        if type(v1) is not str:
            if v1 is _MISSING:
                E.append(_P1)
            else:
                E.append(_P2[type(v1)])
    return E


def check_api_key(value: "object") -> "ApiKey":
    """Return `value` if it is a valid `ApiKey`. Raises InvalidPayload with all problems."""
    if is_api_key(value):
        return value
    raise InvalidPayload(api_key_problems(value))


def is_api_key_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `ApiKey`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_api_key(value)


def api_key_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `ApiKey`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return api_key_problems(value)


def load_api_key(data: "str | bytes", loads: "Loads | None" = None) -> "ApiKey":
    """Return the valid `ApiKey` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_api_key(value)


_P0 = _Got("type", "#/components/schemas/ApiKey/type", "an object", "")
_P1 = (
    "/api_key",
    Rule("required", "required", "#/components/schemas/ApiKey/required/0", {"name": "api_key"}),
)
_P2 = _Got("type", "#/components/schemas/ApiKey/properties/api_key/type", "a string", "/api_key")

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
