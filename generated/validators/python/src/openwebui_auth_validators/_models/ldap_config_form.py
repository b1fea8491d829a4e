# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `LdapConfigForm`."""

from .._runtime import GOT as _Got
from .._runtime import INVALID_JSON as _INVALID_JSON
from .._runtime import MISSING as _MISSING
from .._runtime import InvalidPayload
from .._runtime import loads as _loads

TYPE_CHECKING = MYPY = False
if TYPE_CHECKING:
    import builtins
    from typing import Any, TypeAlias, TypeGuard

    from .._typing import Loads, Problems
    from ..types import LdapConfigForm


def is_ldap_config_form(value: "object") -> "TypeGuard[LdapConfigForm]":
    """Whether `value` is a valid `LdapConfigForm`."""
    try:
        return type(value) is dict and (
            "enable_ldap" not in value or ((m1 := value["enable_ldap"]) is None or m1 is True or m1 is False)
        )
    except KeyError:
        return False


def ldap_config_form_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `LdapConfigForm`, nothing when it is valid."""
    E: "Problems" = []
    if type(value) is not dict:
        E.append(_P0[type(value)])
    else:
        v1 = value.get("enable_ldap", _MISSING)
        if v1 is not _MISSING:
            if not (v1 is None or v1 is True or v1 is False):
                E.append(_P1[type(v1)])
    return E


def check_ldap_config_form(value: "object") -> "LdapConfigForm":
    """Return `value` if it is a valid `LdapConfigForm`. Raises InvalidPayload with all problems."""
    if is_ldap_config_form(value):
        return value
    raise InvalidPayload(ldap_config_form_problems(value))


def is_ldap_config_form_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `LdapConfigForm`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_ldap_config_form(value)


def ldap_config_form_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `LdapConfigForm`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return ldap_config_form_problems(value)


def load_ldap_config_form(data: "str | bytes", loads: "Loads | None" = None) -> "LdapConfigForm":
    """Return the valid `LdapConfigForm` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_ldap_config_form(value)


_P0 = _Got("type", "#/components/schemas/LdapConfigForm/type", "an object", "")
_P1 = _Got(
    "anyOf",
    "#/components/schemas/LdapConfigForm/properties/enable_ldap/anyOf",
    "a boolean or null",
    "/enable_ldap",
)

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
