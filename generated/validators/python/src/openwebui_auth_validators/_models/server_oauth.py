# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `ServerOAuth`."""

from .._runtime import GOT as _Got
from .._runtime import INVALID_JSON as _INVALID_JSON
from .._runtime import MISSING as _MISSING
from .._runtime import InvalidPayload, Rule
from .._runtime import loads as _loads
from .._runtime import ordered as _ordered
from .._runtime import step as _step

TYPE_CHECKING = MYPY = False
if TYPE_CHECKING:
    import builtins
    from typing import Any, TypeAlias, TypeGuard

    from .._typing import Loads, Problems
    from ..types import ServerOAuth


def is_server_oauth(value: "object") -> "TypeGuard[ServerOAuth]":
    """Whether `value` is a valid `ServerOAuth`."""
    try:
        if type(value) is not dict:
            return False
        v1 = value["providers"]
        if type(v1) is not dict:
            return False
        for v3 in v1.values():
            if type(v3) is not str:
                return False
        if type(value["auto_redirect"]) is not bool:
            return False
        return True
    except KeyError:
        return False


def server_oauth_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `ServerOAuth`, nothing when it is valid."""
    E: "Problems" = []
    _why_server_oauth(value, "", E)
    return E


def check_server_oauth(value: "object") -> "ServerOAuth":
    """Return `value` if it is a valid `ServerOAuth`. Raises InvalidPayload with all problems."""
    if is_server_oauth(value):
        return value
    raise InvalidPayload(server_oauth_problems(value))


def is_server_oauth_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `ServerOAuth`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_server_oauth(value)


def server_oauth_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `ServerOAuth`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return server_oauth_problems(value)


def load_server_oauth(data: "str | bytes", loads: "Loads | None" = None) -> "ServerOAuth":
    """Return the valid `ServerOAuth` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_server_oauth(value)


def _why_server_oauth(v: "Any", p: "str", E: "Problems") -> "None":
    if type(v) is not dict:
        E.append((p, _R0[type(v)]))
    else:
        v1 = v.get("providers", _MISSING)
        if type(v1) is not dict:
            if v1 is _MISSING:
                E.append((p + "/providers", _R1))
            else:
                E.append((p + "/providers", _R2[type(v1)]))
        else:
            for k2 in _ordered(v1):
                if k2 not in _K0:
                    v3 = v1[k2]
                    if type(v3) is not str:
                        E.append((p + "/providers" + _step(k2), _R3[type(v3)]))
        v4 = v.get("auto_redirect", _MISSING)
        if not (v4 is True or v4 is False):
            if v4 is _MISSING:
                E.append((p + "/auto_redirect", _R4))
            else:
                E.append((p + "/auto_redirect", _R5[type(v4)]))


_K0: "frozenset[Any]" = frozenset()
_R0 = _Got("type", "#/components/schemas/ServerOAuth/type", "an object")
_R1 = Rule("required", "required", "#/components/schemas/ServerOAuth/required/0", {"name": "providers"})
_R2 = _Got("type", "#/components/schemas/ServerOAuth/properties/providers/type", "an object")
_R3 = _Got(
    "type", "#/components/schemas/ServerOAuth/properties/providers/additionalProperties/type", "a string"
)
_R4 = Rule("required", "required", "#/components/schemas/ServerOAuth/required/1", {"name": "auto_redirect"})
_R5 = _Got("type", "#/components/schemas/ServerOAuth/properties/auto_redirect/type", "a boolean")

# What other models call.
server_oauth_problems_into = _why_server_oauth

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
