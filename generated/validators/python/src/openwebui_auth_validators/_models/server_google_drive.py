# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `ServerGoogleDrive`."""

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
    from ..types import ServerGoogleDrive


def is_server_google_drive(value: "object") -> "TypeGuard[ServerGoogleDrive]":
    """Whether `value` is a valid `ServerGoogleDrive`."""
    try:
        return type(value) is dict and type(value["client_id"]) is str and type(value["api_key"]) is str
    except KeyError:
        return False


def server_google_drive_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `ServerGoogleDrive`, nothing when it is valid."""
    E: "Problems" = []
    _why_server_google_drive(value, "", E)
    return E


def check_server_google_drive(value: "object") -> "ServerGoogleDrive":
    """Return `value` if it is a valid `ServerGoogleDrive`. Raises InvalidPayload with all problems."""
    if is_server_google_drive(value):
        return value
    raise InvalidPayload(server_google_drive_problems(value))


def is_server_google_drive_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `ServerGoogleDrive`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_server_google_drive(value)


def server_google_drive_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `ServerGoogleDrive`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return server_google_drive_problems(value)


def load_server_google_drive(data: "str | bytes", loads: "Loads | None" = None) -> "ServerGoogleDrive":
    """Return the valid `ServerGoogleDrive` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_server_google_drive(value)


def _why_server_google_drive(v: "Any", p: "str", E: "Problems") -> "None":
    if type(v) is not dict:
        E.append((p, _R0[type(v)]))
    else:
        v1 = v.get("client_id", _MISSING)
        if type(v1) is not str:
            if v1 is _MISSING:
                E.append((p + "/client_id", _R1))
            else:
                E.append((p + "/client_id", _R2[type(v1)]))
        v2 = v.get("api_key", _MISSING)
        if type(v2) is not str:
            if v2 is _MISSING:
                E.append((p + "/api_key", _R3))
            else:
                E.append((p + "/api_key", _R4[type(v2)]))


_R0 = _Got("type", "#/components/schemas/ServerGoogleDrive/type", "an object")
_R1 = Rule("required", "required", "#/components/schemas/ServerGoogleDrive/required/0", {"name": "client_id"})
_R2 = _Got("type", "#/components/schemas/ServerGoogleDrive/properties/client_id/type", "a string")
_R3 = Rule("required", "required", "#/components/schemas/ServerGoogleDrive/required/1", {"name": "api_key"})
_R4 = _Got("type", "#/components/schemas/ServerGoogleDrive/properties/api_key/type", "a string")

# What other models call.
server_google_drive_problems_into = _why_server_google_drive

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
