# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `ServerImageCompression`."""

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
    from ..types import ServerImageCompression


def is_server_image_compression(value: "object") -> "TypeGuard[ServerImageCompression]":
    """Whether `value` is a valid `ServerImageCompression`."""
    try:
        return type(value) is dict and (
            ((m1 := value["width"]) is None or type(m1) is int or (type(m1) is float and m1.is_integer()))
            and (
                (m2 := value["height"]) is None or type(m2) is int or (type(m2) is float and m2.is_integer())
            )
        )
    except KeyError:
        return False


def server_image_compression_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `ServerImageCompression`, nothing when it is valid."""
    E: "Problems" = []
    _why_server_image_compression(value, "", E)
    return E


def check_server_image_compression(value: "object") -> "ServerImageCompression":
    """Return `value` if it is a valid `ServerImageCompression`. Raises InvalidPayload with all problems."""
    if is_server_image_compression(value):
        return value
    raise InvalidPayload(server_image_compression_problems(value))


def is_server_image_compression_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `ServerImageCompression`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_server_image_compression(value)


def server_image_compression_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `ServerImageCompression`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return server_image_compression_problems(value)


def load_server_image_compression(
    data: "str | bytes", loads: "Loads | None" = None
) -> "ServerImageCompression":
    """Return the valid `ServerImageCompression` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_server_image_compression(value)


def _why_server_image_compression(v: "Any", p: "str", E: "Problems") -> "None":
    if type(v) is not dict:
        E.append((p, _R0[type(v)]))
    else:
        v1 = v.get("width", _MISSING)
        if not (v1 is None or type(v1) is int or (type(v1) is float and v1.is_integer())):
            if v1 is _MISSING:
                E.append((p + "/width", _R1))
            else:
                E.append((p + "/width", _R2[type(v1)]))
        v2 = v.get("height", _MISSING)
        if not (v2 is None or type(v2) is int or (type(v2) is float and v2.is_integer())):
            if v2 is _MISSING:
                E.append((p + "/height", _R3))
            else:
                E.append((p + "/height", _R4[type(v2)]))


_R0 = _Got("type", "#/components/schemas/ServerImageCompression/type", "an object")
_R1 = Rule(
    "required", "required", "#/components/schemas/ServerImageCompression/required/0", {"name": "width"}
)
_R2 = _Got(
    "anyOf", "#/components/schemas/ServerImageCompression/properties/width/anyOf", "an integer or null"
)
_R3 = Rule(
    "required", "required", "#/components/schemas/ServerImageCompression/required/1", {"name": "height"}
)
_R4 = _Got(
    "anyOf", "#/components/schemas/ServerImageCompression/properties/height/anyOf", "an integer or null"
)

# What other models call.
server_image_compression_problems_into = _why_server_image_compression

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
