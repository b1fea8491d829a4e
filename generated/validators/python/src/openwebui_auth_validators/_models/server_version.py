# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `ServerVersion`."""

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
    from ..types import ServerVersion


def is_server_version(value: "object") -> "TypeGuard[ServerVersion]":
    """Whether `value` is a valid `ServerVersion`."""
    try:
        return type(value) is dict and type(value["version"]) is str and type(value["deployment_id"]) is str
    except KeyError:
        return False


def server_version_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `ServerVersion`, nothing when it is valid."""
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
        v2 = value.get("deployment_id", _MISSING)
        if type(v2) is not str:
            if v2 is _MISSING:
                E.append(_P3)
            else:
                E.append(_P4[type(v2)])
    return E


def check_server_version(value: "object") -> "ServerVersion":
    """Return `value` if it is a valid `ServerVersion`. Raises InvalidPayload with all problems."""
    if is_server_version(value):
        return value
    raise InvalidPayload(server_version_problems(value))


def is_server_version_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `ServerVersion`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_server_version(value)


def server_version_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `ServerVersion`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return server_version_problems(value)


def load_server_version(data: "str | bytes", loads: "Loads | None" = None) -> "ServerVersion":
    """Return the valid `ServerVersion` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_server_version(value)


_P0 = _Got("type", "#/components/schemas/ServerVersion/type", "an object", "")
_P1 = (
    "/version",
    Rule("required", "required", "#/components/schemas/ServerVersion/required/0", {"name": "version"}),
)
_P2 = _Got("type", "#/components/schemas/ServerVersion/properties/version/type", "a string", "/version")
_P3 = (
    "/deployment_id",
    Rule("required", "required", "#/components/schemas/ServerVersion/required/1", {"name": "deployment_id"}),
)
_P4 = _Got(
    "type", "#/components/schemas/ServerVersion/properties/deployment_id/type", "a string", "/deployment_id"
)

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
