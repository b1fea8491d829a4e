# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `ServerInterface`."""

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
    from ..types import ServerInterfaceV010


def is_server_interface(value: "object") -> "TypeGuard[ServerInterfaceV010]":
    """Whether `value` is a valid `ServerInterface`."""
    try:
        return type(value) is dict and (
            ((m1 := value["pending_user_overlay_title"]) is None or type(m1) is str)
            and ((m2 := value["pending_user_overlay_content"]) is None or type(m2) is str)
            and (
                "response_watermark" not in value
                or ((m3 := value["response_watermark"]) is None or type(m3) is str)
            )
            and ("iframe_csp" not in value or type(value["iframe_csp"]) is str)
        )
    except KeyError:
        return False


def server_interface_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `ServerInterface`, nothing when it is valid."""
    E: "Problems" = []
    _why_server_interface_v0_10(value, "", E)
    return E


def check_server_interface(value: "object") -> "ServerInterfaceV010":
    """Return `value` if it is a valid `ServerInterface`. Raises InvalidPayload with all problems."""
    if is_server_interface(value):
        return value
    raise InvalidPayload(server_interface_problems(value))


def is_server_interface_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `ServerInterface`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_server_interface(value)


def server_interface_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `ServerInterface`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return server_interface_problems(value)


def load_server_interface(data: "str | bytes", loads: "Loads | None" = None) -> "ServerInterfaceV010":
    """Return the valid `ServerInterface` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_server_interface(value)


def _why_server_interface_v0_10(v: "Any", p: "str", E: "Problems") -> "None":
    if type(v) is not dict:
        E.append((p, _R0[type(v)]))
    else:
        v1 = v.get("pending_user_overlay_title", _MISSING)
        if not (v1 is None or type(v1) is str):
            if v1 is _MISSING:
                E.append((p + "/pending_user_overlay_title", _R1))
            else:
                E.append((p + "/pending_user_overlay_title", _R2[type(v1)]))
        v2 = v.get("pending_user_overlay_content", _MISSING)
        if not (v2 is None or type(v2) is str):
            if v2 is _MISSING:
                E.append((p + "/pending_user_overlay_content", _R3))
            else:
                E.append((p + "/pending_user_overlay_content", _R4[type(v2)]))
        v3 = v.get("response_watermark", _MISSING)
        if v3 is not _MISSING:
            if not (v3 is None or type(v3) is str):
                E.append((p + "/response_watermark", _R5[type(v3)]))
        v4 = v.get("iframe_csp", _MISSING)
        if v4 is not _MISSING:
            if type(v4) is not str:
                E.append((p + "/iframe_csp", _R6[type(v4)]))


_R0 = _Got("type", "#/components/schemas/ServerInterface/type", "an object")
_R1 = Rule(
    "required",
    "required",
    "#/components/schemas/ServerInterface/required/0",
    {"name": "pending_user_overlay_title"},
)
_R2 = _Got(
    "anyOf",
    "#/components/schemas/ServerInterface/properties/pending_user_overlay_title/anyOf",
    "a string or null",
)
_R3 = Rule(
    "required",
    "required",
    "#/components/schemas/ServerInterface/required/1",
    {"name": "pending_user_overlay_content"},
)
_R4 = _Got(
    "anyOf",
    "#/components/schemas/ServerInterface/properties/pending_user_overlay_content/anyOf",
    "a string or null",
)
_R5 = _Got(
    "anyOf", "#/components/schemas/ServerInterface/properties/response_watermark/anyOf", "a string or null"
)
_R6 = _Got("type", "#/components/schemas/ServerInterface/properties/iframe_csp/type", "a string")

# What other models call.
server_interface_problems_into = _why_server_interface_v0_10

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
