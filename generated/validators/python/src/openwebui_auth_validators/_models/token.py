# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `Token`."""

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
    from ..types import Token


def is_token(value: "object") -> "TypeGuard[Token]":
    """Whether `value` is a valid `Token`."""
    try:
        return type(value) is dict and type(value["token"]) is str and type(value["token_type"]) is str
    except KeyError:
        return False


def token_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `Token`, nothing when it is valid."""
    E: "Problems" = []
    if type(value) is not dict:
        E.append(_P0[type(value)])
    else:
        v1 = value.get("token", _MISSING)
        if type(v1) is not str:
            if v1 is _MISSING:
                E.append(_P1)
            else:
                E.append(_P2[type(v1)])
        v2 = value.get("token_type", _MISSING)
        if type(v2) is not str:
            if v2 is _MISSING:
                E.append(_P3)
            else:
                E.append(_P4[type(v2)])
    return E


def check_token(value: "object") -> "Token":
    """Return `value` if it is a valid `Token`. Raises InvalidPayload with all problems."""
    if is_token(value):
        return value
    raise InvalidPayload(token_problems(value))


def is_token_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `Token`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_token(value)


def token_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `Token`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return token_problems(value)


def load_token(data: "str | bytes", loads: "Loads | None" = None) -> "Token":
    """Return the valid `Token` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_token(value)


_P0 = _Got("type", "#/components/schemas/Token/type", "an object", "")
_P1 = ("/token", Rule("required", "required", "#/components/schemas/Token/required/0", {"name": "token"}))
_P2 = _Got("type", "#/components/schemas/Token/properties/token/type", "a string", "/token")
_P3 = (
    "/token_type",
    Rule("required", "required", "#/components/schemas/Token/required/1", {"name": "token_type"}),
)
_P4 = _Got("type", "#/components/schemas/Token/properties/token_type/type", "a string", "/token_type")

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
