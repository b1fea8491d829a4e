# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `TokenExchangeForm`."""

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
    from ..types import TokenExchangeForm


def is_token_exchange_form(value: "object") -> "TypeGuard[TokenExchangeForm]":
    """Whether `value` is a valid `TokenExchangeForm`."""
    try:
        return type(value) is dict and type(value["token"]) is str
    except KeyError:
        return False


def token_exchange_form_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `TokenExchangeForm`, nothing when it is valid."""
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
    return E


def check_token_exchange_form(value: "object") -> "TokenExchangeForm":
    """Return `value` if it is a valid `TokenExchangeForm`. Raises InvalidPayload with all problems."""
    if is_token_exchange_form(value):
        return value
    raise InvalidPayload(token_exchange_form_problems(value))


def is_token_exchange_form_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `TokenExchangeForm`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_token_exchange_form(value)


def token_exchange_form_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `TokenExchangeForm`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return token_exchange_form_problems(value)


def load_token_exchange_form(data: "str | bytes", loads: "Loads | None" = None) -> "TokenExchangeForm":
    """Return the valid `TokenExchangeForm` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_token_exchange_form(value)


_P0 = _Got("type", "#/components/schemas/TokenExchangeForm/type", "an object", "")
_P1 = (
    "/token",
    Rule("required", "required", "#/components/schemas/TokenExchangeForm/required/0", {"name": "token"}),
)
_P2 = _Got("type", "#/components/schemas/TokenExchangeForm/properties/token/type", "a string", "/token")

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
