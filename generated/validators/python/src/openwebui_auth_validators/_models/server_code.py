# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `ServerCode`."""

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
    from ..types import ServerCode


def is_server_code(value: "object") -> "TypeGuard[ServerCode]":
    """Whether `value` is a valid `ServerCode`."""
    try:
        return (
            type(value) is dict and type(value["engine"]) is str and type(value["interpreter_engine"]) is str
        )
    except KeyError:
        return False


def server_code_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `ServerCode`, nothing when it is valid."""
    E: "Problems" = []
    _why_server_code(value, "", E)
    return E


def check_server_code(value: "object") -> "ServerCode":
    """Return `value` if it is a valid `ServerCode`. Raises InvalidPayload with all problems."""
    if is_server_code(value):
        return value
    raise InvalidPayload(server_code_problems(value))


def is_server_code_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `ServerCode`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_server_code(value)


def server_code_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `ServerCode`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return server_code_problems(value)


def load_server_code(data: "str | bytes", loads: "Loads | None" = None) -> "ServerCode":
    """Return the valid `ServerCode` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_server_code(value)


def _why_server_code(v: "Any", p: "str", E: "Problems") -> "None":
    if type(v) is not dict:
        E.append((p, _R0[type(v)]))
    else:
        v1 = v.get("engine", _MISSING)
        if type(v1) is not str:
            if v1 is _MISSING:
                E.append((p + "/engine", _R1))
            else:
                E.append((p + "/engine", _R2[type(v1)]))
        v2 = v.get("interpreter_engine", _MISSING)
        if type(v2) is not str:
            if v2 is _MISSING:
                E.append((p + "/interpreter_engine", _R3))
            else:
                E.append((p + "/interpreter_engine", _R4[type(v2)]))


_R0 = _Got("type", "#/components/schemas/ServerCode/type", "an object")
_R1 = Rule("required", "required", "#/components/schemas/ServerCode/required/0", {"name": "engine"})
_R2 = _Got("type", "#/components/schemas/ServerCode/properties/engine/type", "a string")
_R3 = Rule(
    "required", "required", "#/components/schemas/ServerCode/required/1", {"name": "interpreter_engine"}
)
_R4 = _Got("type", "#/components/schemas/ServerCode/properties/interpreter_engine/type", "a string")

# What other models call.
server_code_problems_into = _why_server_code

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
