# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `ServerRealtime`."""

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
    from ..types import ServerRealtime


def is_server_realtime(value: "object") -> "TypeGuard[ServerRealtime]":
    """Whether `value` is a valid `ServerRealtime`."""
    try:
        return (
            type(value) is dict
            and type(value["enabled"]) is bool
            and type(value["model"]) is str
            and type(value["voice"]) is str
        )
    except KeyError:
        return False


def server_realtime_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `ServerRealtime`, nothing when it is valid."""
    E: "Problems" = []
    _why_server_realtime(value, "", E)
    return E


def check_server_realtime(value: "object") -> "ServerRealtime":
    """Return `value` if it is a valid `ServerRealtime`. Raises InvalidPayload with all problems."""
    if is_server_realtime(value):
        return value
    raise InvalidPayload(server_realtime_problems(value))


def is_server_realtime_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `ServerRealtime`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_server_realtime(value)


def server_realtime_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `ServerRealtime`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return server_realtime_problems(value)


def load_server_realtime(data: "str | bytes", loads: "Loads | None" = None) -> "ServerRealtime":
    """Return the valid `ServerRealtime` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_server_realtime(value)


def _why_server_realtime(v: "Any", p: "str", E: "Problems") -> "None":
    if type(v) is not dict:
        E.append((p, _R0[type(v)]))
    else:
        v1 = v.get("enabled", _MISSING)
        if not (v1 is True or v1 is False):
            if v1 is _MISSING:
                E.append((p + "/enabled", _R1))
            else:
                E.append((p + "/enabled", _R2[type(v1)]))
        v2 = v.get("model", _MISSING)
        if type(v2) is not str:
            if v2 is _MISSING:
                E.append((p + "/model", _R3))
            else:
                E.append((p + "/model", _R4[type(v2)]))
        v3 = v.get("voice", _MISSING)
        if type(v3) is not str:
            if v3 is _MISSING:
                E.append((p + "/voice", _R5))
            else:
                E.append((p + "/voice", _R6[type(v3)]))


_R0 = _Got("type", "#/components/schemas/ServerRealtime/type", "an object")
_R1 = Rule("required", "required", "#/components/schemas/ServerRealtime/required/0", {"name": "enabled"})
_R2 = _Got("type", "#/components/schemas/ServerRealtime/properties/enabled/type", "a boolean")
_R3 = Rule("required", "required", "#/components/schemas/ServerRealtime/required/1", {"name": "model"})
_R4 = _Got("type", "#/components/schemas/ServerRealtime/properties/model/type", "a string")
_R5 = Rule("required", "required", "#/components/schemas/ServerRealtime/required/2", {"name": "voice"})
_R6 = _Got("type", "#/components/schemas/ServerRealtime/properties/voice/type", "a string")

# What other models call.
server_realtime_problems_into = _why_server_realtime

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
