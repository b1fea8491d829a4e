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
    from ..types import ServerInterface


def is_server_interface(value: "object") -> "TypeGuard[ServerInterface]":
    """Whether `value` is a valid `ServerInterface`."""
    try:
        return type(value) is dict and (
            (
                "default_interface_settings" not in value
                or ((m1 := value["default_interface_settings"]) is None or (type(m1) is dict and True))
            )
            and ("visibility" not in value or type(value["visibility"]) is dict)
            and ((m3 := value["pending_user_overlay_title"]) is None or type(m3) is str)
            and ((m4 := value["pending_user_overlay_content"]) is None or type(m4) is str)
            and (
                "response_watermark" not in value
                or ((m5 := value["response_watermark"]) is None or type(m5) is str)
            )
            and ("iframe_csp" not in value or type(value["iframe_csp"]) is str)
        )
    except KeyError:
        return False


def server_interface_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `ServerInterface`, nothing when it is valid."""
    E: "Problems" = []
    _why_server_interface(value, "", E)
    return E


def check_server_interface(value: "object") -> "ServerInterface":
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


def load_server_interface(data: "str | bytes", loads: "Loads | None" = None) -> "ServerInterface":
    """Return the valid `ServerInterface` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_server_interface(value)


def _why_server_interface(v: "Any", p: "str", E: "Problems") -> "None":
    if type(v) is not dict:
        E.append((p, _R0[type(v)]))
    else:
        v1 = v.get("default_interface_settings", _MISSING)
        if v1 is not _MISSING:
            if not (v1 is None or type(v1) is dict):
                E.append((p + "/default_interface_settings", _R1[type(v1)]))
            else:
                if type(v1) is dict:
                    pass
        v2 = v.get("visibility", _MISSING)
        if v2 is not _MISSING:
            if type(v2) is not dict:
                E.append((p + "/visibility", _R2[type(v2)]))
            else:
                pass
        v3 = v.get("pending_user_overlay_title", _MISSING)
        if not (v3 is None or type(v3) is str):
            if v3 is _MISSING:
                E.append((p + "/pending_user_overlay_title", _R3))
            else:
                E.append((p + "/pending_user_overlay_title", _R4[type(v3)]))
        v4 = v.get("pending_user_overlay_content", _MISSING)
        if not (v4 is None or type(v4) is str):
            if v4 is _MISSING:
                E.append((p + "/pending_user_overlay_content", _R5))
            else:
                E.append((p + "/pending_user_overlay_content", _R6[type(v4)]))
        v5 = v.get("response_watermark", _MISSING)
        if v5 is not _MISSING:
            if not (v5 is None or type(v5) is str):
                E.append((p + "/response_watermark", _R7[type(v5)]))
        v6 = v.get("iframe_csp", _MISSING)
        if v6 is not _MISSING:
            if type(v6) is not str:
                E.append((p + "/iframe_csp", _R8[type(v6)]))


_R0 = _Got("type", "#/components/schemas/ServerInterface/type", "an object")
_R1 = _Got(
    "anyOf",
    "#/components/schemas/ServerInterface/properties/default_interface_settings/anyOf",
    "an object or null",
)
_R2 = _Got("type", "#/components/schemas/ServerInterface/properties/visibility/type", "an object")
_R3 = Rule(
    "required",
    "required",
    "#/components/schemas/ServerInterface/required/0",
    {"name": "pending_user_overlay_title"},
)
_R4 = _Got(
    "anyOf",
    "#/components/schemas/ServerInterface/properties/pending_user_overlay_title/anyOf",
    "a string or null",
)
_R5 = Rule(
    "required",
    "required",
    "#/components/schemas/ServerInterface/required/1",
    {"name": "pending_user_overlay_content"},
)
_R6 = _Got(
    "anyOf",
    "#/components/schemas/ServerInterface/properties/pending_user_overlay_content/anyOf",
    "a string or null",
)
_R7 = _Got(
    "anyOf", "#/components/schemas/ServerInterface/properties/response_watermark/anyOf", "a string or null"
)
_R8 = _Got("type", "#/components/schemas/ServerInterface/properties/iframe_csp/type", "a string")

# What other models call.
server_interface_problems_into = _why_server_interface

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
