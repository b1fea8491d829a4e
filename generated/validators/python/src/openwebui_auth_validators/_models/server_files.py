# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `ServerFiles`."""

from .._runtime import GOT as _Got
from .._runtime import INVALID_JSON as _INVALID_JSON
from .._runtime import MISSING as _MISSING
from .._runtime import InvalidPayload, Rule
from .._runtime import loads as _loads
from .server_image_compression import is_server_image_compression as _is_server_image_compression
from .server_image_compression import server_image_compression_problems_into as _why_server_image_compression

TYPE_CHECKING = MYPY = False
if TYPE_CHECKING:
    import builtins
    from typing import Any, TypeAlias, TypeGuard

    from .._typing import Loads, Problems
    from ..types import ServerFiles


def is_server_files(value: "object") -> "TypeGuard[ServerFiles]":
    """Whether `value` is a valid `ServerFiles`."""
    try:
        return type(value) is dict and (
            ((m1 := value["max_size"]) is None or type(m1) is int or (type(m1) is float and m1.is_integer()))
            and (
                (m2 := value["max_count"]) is None
                or type(m2) is int
                or (type(m2) is float and m2.is_integer())
            )
            and _is_server_image_compression(value["image_compression"])
        )
    except KeyError:
        return False


def server_files_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `ServerFiles`, nothing when it is valid."""
    E: "Problems" = []
    _why_server_files(value, "", E)
    return E


def check_server_files(value: "object") -> "ServerFiles":
    """Return `value` if it is a valid `ServerFiles`. Raises InvalidPayload with all problems."""
    if is_server_files(value):
        return value
    raise InvalidPayload(server_files_problems(value))


def is_server_files_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `ServerFiles`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_server_files(value)


def server_files_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `ServerFiles`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return server_files_problems(value)


def load_server_files(data: "str | bytes", loads: "Loads | None" = None) -> "ServerFiles":
    """Return the valid `ServerFiles` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_server_files(value)


def _why_server_files(v: "Any", p: "str", E: "Problems") -> "None":
    if type(v) is not dict:
        E.append((p, _R0[type(v)]))
    else:
        v1 = v.get("max_size", _MISSING)
        if not (v1 is None or type(v1) is int or (type(v1) is float and v1.is_integer())):
            if v1 is _MISSING:
                E.append((p + "/max_size", _R1))
            else:
                E.append((p + "/max_size", _R2[type(v1)]))
        v2 = v.get("max_count", _MISSING)
        if not (v2 is None or type(v2) is int or (type(v2) is float and v2.is_integer())):
            if v2 is _MISSING:
                E.append((p + "/max_count", _R3))
            else:
                E.append((p + "/max_count", _R4[type(v2)]))
        v3 = v.get("image_compression", _MISSING)
        if v3 is _MISSING:
            E.append((p + "/image_compression", _R5))
        else:
            if not _is_server_image_compression(v3):
                _why_server_image_compression(v3, p + "/image_compression", E)


_R0 = _Got("type", "#/components/schemas/ServerFiles/type", "an object")
_R1 = Rule("required", "required", "#/components/schemas/ServerFiles/required/0", {"name": "max_size"})
_R2 = _Got("anyOf", "#/components/schemas/ServerFiles/properties/max_size/anyOf", "an integer or null")
_R3 = Rule("required", "required", "#/components/schemas/ServerFiles/required/1", {"name": "max_count"})
_R4 = _Got("anyOf", "#/components/schemas/ServerFiles/properties/max_count/anyOf", "an integer or null")
_R5 = Rule(
    "required", "required", "#/components/schemas/ServerFiles/required/2", {"name": "image_compression"}
)

# What other models call.
server_files_problems_into = _why_server_files

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
