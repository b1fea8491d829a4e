# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `ServerOneDrive`."""

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
    from ..types import ServerOneDrive


def is_server_one_drive(value: "object") -> "TypeGuard[ServerOneDrive]":
    """Whether `value` is a valid `ServerOneDrive`."""
    try:
        return (
            type(value) is dict
            and type(value["client_id_personal"]) is str
            and type(value["client_id_business"]) is str
            and type(value["sharepoint_url"]) is str
            and type(value["sharepoint_tenant_id"]) is str
        )
    except KeyError:
        return False


def server_one_drive_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `ServerOneDrive`, nothing when it is valid."""
    E: "Problems" = []
    _why_server_one_drive(value, "", E)
    return E


def check_server_one_drive(value: "object") -> "ServerOneDrive":
    """Return `value` if it is a valid `ServerOneDrive`. Raises InvalidPayload with all problems."""
    if is_server_one_drive(value):
        return value
    raise InvalidPayload(server_one_drive_problems(value))


def is_server_one_drive_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `ServerOneDrive`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_server_one_drive(value)


def server_one_drive_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `ServerOneDrive`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return server_one_drive_problems(value)


def load_server_one_drive(data: "str | bytes", loads: "Loads | None" = None) -> "ServerOneDrive":
    """Return the valid `ServerOneDrive` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_server_one_drive(value)


def _why_server_one_drive(v: "Any", p: "str", E: "Problems") -> "None":
    if type(v) is not dict:
        E.append((p, _R0[type(v)]))
    else:
        v1 = v.get("client_id_personal", _MISSING)
        if type(v1) is not str:
            if v1 is _MISSING:
                E.append((p + "/client_id_personal", _R1))
            else:
                E.append((p + "/client_id_personal", _R2[type(v1)]))
        v2 = v.get("client_id_business", _MISSING)
        if type(v2) is not str:
            if v2 is _MISSING:
                E.append((p + "/client_id_business", _R3))
            else:
                E.append((p + "/client_id_business", _R4[type(v2)]))
        v3 = v.get("sharepoint_url", _MISSING)
        if type(v3) is not str:
            if v3 is _MISSING:
                E.append((p + "/sharepoint_url", _R5))
            else:
                E.append((p + "/sharepoint_url", _R6[type(v3)]))
        v4 = v.get("sharepoint_tenant_id", _MISSING)
        if type(v4) is not str:
            if v4 is _MISSING:
                E.append((p + "/sharepoint_tenant_id", _R7))
            else:
                E.append((p + "/sharepoint_tenant_id", _R8[type(v4)]))


_R0 = _Got("type", "#/components/schemas/ServerOneDrive/type", "an object")
_R1 = Rule(
    "required", "required", "#/components/schemas/ServerOneDrive/required/0", {"name": "client_id_personal"}
)
_R2 = _Got("type", "#/components/schemas/ServerOneDrive/properties/client_id_personal/type", "a string")
_R3 = Rule(
    "required", "required", "#/components/schemas/ServerOneDrive/required/1", {"name": "client_id_business"}
)
_R4 = _Got("type", "#/components/schemas/ServerOneDrive/properties/client_id_business/type", "a string")
_R5 = Rule(
    "required", "required", "#/components/schemas/ServerOneDrive/required/2", {"name": "sharepoint_url"}
)
_R6 = _Got("type", "#/components/schemas/ServerOneDrive/properties/sharepoint_url/type", "a string")
_R7 = Rule(
    "required", "required", "#/components/schemas/ServerOneDrive/required/3", {"name": "sharepoint_tenant_id"}
)
_R8 = _Got("type", "#/components/schemas/ServerOneDrive/properties/sharepoint_tenant_id/type", "a string")

# What other models call.
server_one_drive_problems_into = _why_server_one_drive

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
