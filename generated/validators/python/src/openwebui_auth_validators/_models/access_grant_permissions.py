# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `AccessGrantPermissions`."""

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
    from ..types import AccessGrantPermissions


def is_access_grant_permissions(value: "object") -> "TypeGuard[AccessGrantPermissions]":
    """Whether `value` is a valid `AccessGrantPermissions`."""
    try:
        return type(value) is dict and (
            type(value["allow_users"]) is bool
            and ("allow_groups" not in value or ((m1 := value["allow_groups"]) is True or m1 is False))
        )
    except KeyError:
        return False


def access_grant_permissions_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `AccessGrantPermissions`, nothing when it is valid."""
    E: "Problems" = []
    _why_access_grant_permissions(value, "", E)
    return E


def check_access_grant_permissions(value: "object") -> "AccessGrantPermissions":
    """Return `value` if it is a valid `AccessGrantPermissions`. Raises InvalidPayload with all problems."""
    if is_access_grant_permissions(value):
        return value
    raise InvalidPayload(access_grant_permissions_problems(value))


def is_access_grant_permissions_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `AccessGrantPermissions`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_access_grant_permissions(value)


def access_grant_permissions_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `AccessGrantPermissions`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return access_grant_permissions_problems(value)


def load_access_grant_permissions(
    data: "str | bytes", loads: "Loads | None" = None
) -> "AccessGrantPermissions":
    """Return the valid `AccessGrantPermissions` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_access_grant_permissions(value)


def _why_access_grant_permissions(v: "Any", p: "str", E: "Problems") -> "None":
    if type(v) is not dict:
        E.append((p, _R0[type(v)]))
    else:
        v1 = v.get("allow_users", _MISSING)
        if not (v1 is True or v1 is False):
            if v1 is _MISSING:
                E.append((p + "/allow_users", _R1))
            else:
                E.append((p + "/allow_users", _R2[type(v1)]))
        v2 = v.get("allow_groups", _MISSING)
        if v2 is not _MISSING:
            if not (v2 is True or v2 is False):
                E.append((p + "/allow_groups", _R3[type(v2)]))


_R0 = _Got("type", "#/components/schemas/AccessGrantPermissions/type", "an object")
_R1 = Rule(
    "required", "required", "#/components/schemas/AccessGrantPermissions/required/0", {"name": "allow_users"}
)
_R2 = _Got("type", "#/components/schemas/AccessGrantPermissions/properties/allow_users/type", "a boolean")
_R3 = _Got("type", "#/components/schemas/AccessGrantPermissions/properties/allow_groups/type", "a boolean")

# What other models call.
access_grant_permissions_problems_into = _why_access_grant_permissions

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
