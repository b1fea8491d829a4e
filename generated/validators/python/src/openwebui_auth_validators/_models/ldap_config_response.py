# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `LdapConfigResponse`."""

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
    from ..types import LdapConfigResponse


def is_ldap_config_response(value: "object") -> "TypeGuard[LdapConfigResponse]":
    """Whether `value` is a valid `LdapConfigResponse`."""
    try:
        return type(value) is dict and ((m1 := value["ENABLE_LDAP"]) is None or m1 is True or m1 is False)
    except KeyError:
        return False


def ldap_config_response_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `LdapConfigResponse`, nothing when it is valid."""
    E: "Problems" = []
    if type(value) is not dict:
        E.append(_P0[type(value)])
    else:
        v1 = value.get("ENABLE_LDAP", _MISSING)
        if not (v1 is None or v1 is True or v1 is False):
            if v1 is _MISSING:
                E.append(_P1)
            else:
                E.append(_P2[type(v1)])
    return E


def check_ldap_config_response(value: "object") -> "LdapConfigResponse":
    """Return `value` if it is a valid `LdapConfigResponse`. Raises InvalidPayload with all problems."""
    if is_ldap_config_response(value):
        return value
    raise InvalidPayload(ldap_config_response_problems(value))


def is_ldap_config_response_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `LdapConfigResponse`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_ldap_config_response(value)


def ldap_config_response_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `LdapConfigResponse`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return ldap_config_response_problems(value)


def load_ldap_config_response(data: "str | bytes", loads: "Loads | None" = None) -> "LdapConfigResponse":
    """Return the valid `LdapConfigResponse` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_ldap_config_response(value)


_P0 = _Got("type", "#/components/schemas/LdapConfigResponse/type", "an object", "")
_P1 = (
    "/ENABLE_LDAP",
    Rule(
        "required", "required", "#/components/schemas/LdapConfigResponse/required/0", {"name": "ENABLE_LDAP"}
    ),
)
_P2 = _Got(
    "anyOf",
    "#/components/schemas/LdapConfigResponse/properties/ENABLE_LDAP/anyOf",
    "a boolean or null",
    "/ENABLE_LDAP",
)

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
