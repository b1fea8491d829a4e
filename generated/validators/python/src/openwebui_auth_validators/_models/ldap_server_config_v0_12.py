# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `LdapServerConfig`."""

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
    from ..types import LdapServerConfigV012


def is_ldap_server_config(value: "object") -> "TypeGuard[LdapServerConfigV012]":
    """Whether `value` is a valid `LdapServerConfig`."""
    try:
        return type(value) is dict and (
            type(value["label"]) is str
            and type(value["host"]) is str
            and ((m3 := value["port"]) is None or type(m3) is int or (type(m3) is float and m3.is_integer()))
            and type(value["attribute_for_mail"]) is str
            and type(value["default_email_domain"]) is str
            and type(value["attribute_for_username"]) is str
            and type(value["app_dn"]) is str
            and type(value["app_dn_password"]) is str
            and type(value["search_base"]) is str
            and type(value["search_filters"]) is str
            and type(value["use_tls"]) is bool
            and ((m11 := value["certificate_path"]) is None or type(m11) is str)
            and type(value["validate_cert"]) is bool
            and ((m12 := value["ciphers"]) is None or type(m12) is str)
            and type(value["enable_group_management"]) is type(value["enable_group_creation"]) is bool
            and type(value["attribute_for_groups"]) is str
        )
    except KeyError:
        return False


def ldap_server_config_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `LdapServerConfig`, nothing when it is valid."""
    E: "Problems" = []
    if type(value) is not dict:
        E.append(_P0[type(value)])
    else:
        try:
            ok1: "bool" = (
                type(value["label"]) is str
                and type(value["host"]) is str
                and (
                    (m16 := value["port"]) is None
                    or type(m16) is int
                    or (type(m16) is float and m16.is_integer())
                )
                and type(value["attribute_for_mail"]) is str
                and type(value["default_email_domain"]) is str
                and type(value["attribute_for_username"]) is str
                and type(value["app_dn"]) is str
                and type(value["app_dn_password"]) is str
            )
        except KeyError:
            ok1 = False
        if not ok1:
            v2 = value.get("label", _MISSING)
            if type(v2) is not str:
                if v2 is _MISSING:
                    E.append(_P1)
                else:
                    E.append(_P2[type(v2)])
            v3 = value.get("host", _MISSING)
            if type(v3) is not str:
                if v3 is _MISSING:
                    E.append(_P3)
                else:
                    E.append(_P4[type(v3)])
            v4 = value.get("port", _MISSING)
            if not (v4 is None or type(v4) is int or (type(v4) is float and v4.is_integer())):
                if v4 is _MISSING:
                    E.append(_P5)
                else:
                    E.append(_P6[type(v4)])
            v5 = value.get("attribute_for_mail", _MISSING)
            if type(v5) is not str:
                if v5 is _MISSING:
                    E.append(_P7)
                else:
                    E.append(_P8[type(v5)])
            v6 = value.get("default_email_domain", _MISSING)
            if type(v6) is not str:
                if v6 is _MISSING:
                    E.append(_P9)
                else:
                    E.append(_P10[type(v6)])
            v7 = value.get("attribute_for_username", _MISSING)
            if type(v7) is not str:
                if v7 is _MISSING:
                    E.append(_P11)
                else:
                    E.append(_P12[type(v7)])
            v8 = value.get("app_dn", _MISSING)
            if type(v8) is not str:
                if v8 is _MISSING:
                    E.append(_P13)
                else:
                    E.append(_P14[type(v8)])
            v9 = value.get("app_dn_password", _MISSING)
            if type(v9) is not str:
                if v9 is _MISSING:
                    E.append(_P15)
                else:
                    E.append(_P16[type(v9)])
        try:
            ok10: "bool" = (
                type(value["search_base"]) is str
                and type(value["search_filters"]) is str
                and type(value["use_tls"]) is bool
                and ((m24 := value["certificate_path"]) is None or type(m24) is str)
                and type(value["validate_cert"]) is bool
                and ((m25 := value["ciphers"]) is None or type(m25) is str)
                and type(value["enable_group_management"]) is type(value["enable_group_creation"]) is bool
            )
        except KeyError:
            ok10 = False
        if not ok10:
            v11 = value.get("search_base", _MISSING)
            if type(v11) is not str:
                if v11 is _MISSING:
                    E.append(_P17)
                else:
                    E.append(_P18[type(v11)])
            v12 = value.get("search_filters", _MISSING)
            if type(v12) is not str:
                if v12 is _MISSING:
                    E.append(_P19)
                else:
                    E.append(_P20[type(v12)])
            v13 = value.get("use_tls", _MISSING)
            if not (v13 is True or v13 is False):
                if v13 is _MISSING:
                    E.append(_P21)
                else:
                    E.append(_P22[type(v13)])
            v14 = value.get("certificate_path", _MISSING)
            if not (v14 is None or type(v14) is str):
                if v14 is _MISSING:
                    E.append(_P23)
                else:
                    E.append(_P24[type(v14)])
            v15 = value.get("validate_cert", _MISSING)
            if not (v15 is True or v15 is False):
                if v15 is _MISSING:
                    E.append(_P25)
                else:
                    E.append(_P26[type(v15)])
            v16 = value.get("ciphers", _MISSING)
            if not (v16 is None or type(v16) is str):
                if v16 is _MISSING:
                    E.append(_P27)
                else:
                    E.append(_P28[type(v16)])
            v17 = value.get("enable_group_management", _MISSING)
            if not (v17 is True or v17 is False):
                if v17 is _MISSING:
                    E.append(_P29)
                else:
                    E.append(_P30[type(v17)])
            v18 = value.get("enable_group_creation", _MISSING)
            if not (v18 is True or v18 is False):
                if v18 is _MISSING:
                    E.append(_P31)
                else:
                    E.append(_P32[type(v18)])
        v19 = value.get("attribute_for_groups", _MISSING)
        if type(v19) is not str:
            if v19 is _MISSING:
                E.append(_P33)
            else:
                E.append(_P34[type(v19)])
    return E


def check_ldap_server_config(value: "object") -> "LdapServerConfigV012":
    """Return `value` if it is a valid `LdapServerConfig`. Raises InvalidPayload with all problems."""
    if is_ldap_server_config(value):
        return value
    raise InvalidPayload(ldap_server_config_problems(value))


def is_ldap_server_config_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `LdapServerConfig`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_ldap_server_config(value)


def ldap_server_config_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `LdapServerConfig`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return ldap_server_config_problems(value)


def load_ldap_server_config(data: "str | bytes", loads: "Loads | None" = None) -> "LdapServerConfigV012":
    """Return the valid `LdapServerConfig` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_ldap_server_config(value)


_P0 = _Got("type", "#/components/schemas/LdapServerConfig/type", "an object", "")
_P1 = (
    "/label",
    Rule("required", "required", "#/components/schemas/LdapServerConfig/required/0", {"name": "label"}),
)
_P2 = _Got("type", "#/components/schemas/LdapServerConfig/properties/label/type", "a string", "/label")
_P3 = (
    "/host",
    Rule("required", "required", "#/components/schemas/LdapServerConfig/required/1", {"name": "host"}),
)
_P4 = _Got("type", "#/components/schemas/LdapServerConfig/properties/host/type", "a string", "/host")
_P5 = (
    "/port",
    Rule("required", "required", "#/components/schemas/LdapServerConfig/required/2", {"name": "port"}),
)
_P6 = _Got(
    "anyOf", "#/components/schemas/LdapServerConfig/properties/port/anyOf", "an integer or null", "/port"
)
_P7 = (
    "/attribute_for_mail",
    Rule(
        "required",
        "required",
        "#/components/schemas/LdapServerConfig/required/3",
        {"name": "attribute_for_mail"},
    ),
)
_P8 = _Got(
    "type",
    "#/components/schemas/LdapServerConfig/properties/attribute_for_mail/type",
    "a string",
    "/attribute_for_mail",
)
_P9 = (
    "/default_email_domain",
    Rule(
        "required",
        "required",
        "#/components/schemas/LdapServerConfig/required/4",
        {"name": "default_email_domain"},
    ),
)
_P10 = _Got(
    "type",
    "#/components/schemas/LdapServerConfig/properties/default_email_domain/type",
    "a string",
    "/default_email_domain",
)
_P11 = (
    "/attribute_for_username",
    Rule(
        "required",
        "required",
        "#/components/schemas/LdapServerConfig/required/5",
        {"name": "attribute_for_username"},
    ),
)
_P12 = _Got(
    "type",
    "#/components/schemas/LdapServerConfig/properties/attribute_for_username/type",
    "a string",
    "/attribute_for_username",
)
_P13 = (
    "/app_dn",
    Rule("required", "required", "#/components/schemas/LdapServerConfig/required/6", {"name": "app_dn"}),
)
_P14 = _Got("type", "#/components/schemas/LdapServerConfig/properties/app_dn/type", "a string", "/app_dn")
_P15 = (
    "/app_dn_password",
    Rule(
        "required",
        "required",
        "#/components/schemas/LdapServerConfig/required/7",
        {"name": "app_dn_password"},
    ),
)
_P16 = _Got(
    "type",
    "#/components/schemas/LdapServerConfig/properties/app_dn_password/type",
    "a string",
    "/app_dn_password",
)
_P17 = (
    "/search_base",
    Rule("required", "required", "#/components/schemas/LdapServerConfig/required/8", {"name": "search_base"}),
)
_P18 = _Got(
    "type", "#/components/schemas/LdapServerConfig/properties/search_base/type", "a string", "/search_base"
)
_P19 = (
    "/search_filters",
    Rule(
        "required", "required", "#/components/schemas/LdapServerConfig/required/9", {"name": "search_filters"}
    ),
)
_P20 = _Got(
    "type",
    "#/components/schemas/LdapServerConfig/properties/search_filters/type",
    "a string",
    "/search_filters",
)
_P21 = (
    "/use_tls",
    Rule("required", "required", "#/components/schemas/LdapServerConfig/required/10", {"name": "use_tls"}),
)
_P22 = _Got("type", "#/components/schemas/LdapServerConfig/properties/use_tls/type", "a boolean", "/use_tls")
_P23 = (
    "/certificate_path",
    Rule(
        "required",
        "required",
        "#/components/schemas/LdapServerConfig/required/11",
        {"name": "certificate_path"},
    ),
)
_P24 = _Got(
    "anyOf",
    "#/components/schemas/LdapServerConfig/properties/certificate_path/anyOf",
    "a string or null",
    "/certificate_path",
)
_P25 = (
    "/validate_cert",
    Rule(
        "required", "required", "#/components/schemas/LdapServerConfig/required/12", {"name": "validate_cert"}
    ),
)
_P26 = _Got(
    "type",
    "#/components/schemas/LdapServerConfig/properties/validate_cert/type",
    "a boolean",
    "/validate_cert",
)
_P27 = (
    "/ciphers",
    Rule("required", "required", "#/components/schemas/LdapServerConfig/required/13", {"name": "ciphers"}),
)
_P28 = _Got(
    "anyOf", "#/components/schemas/LdapServerConfig/properties/ciphers/anyOf", "a string or null", "/ciphers"
)
_P29 = (
    "/enable_group_management",
    Rule(
        "required",
        "required",
        "#/components/schemas/LdapServerConfig/required/14",
        {"name": "enable_group_management"},
    ),
)
_P30 = _Got(
    "type",
    "#/components/schemas/LdapServerConfig/properties/enable_group_management/type",
    "a boolean",
    "/enable_group_management",
)
_P31 = (
    "/enable_group_creation",
    Rule(
        "required",
        "required",
        "#/components/schemas/LdapServerConfig/required/15",
        {"name": "enable_group_creation"},
    ),
)
_P32 = _Got(
    "type",
    "#/components/schemas/LdapServerConfig/properties/enable_group_creation/type",
    "a boolean",
    "/enable_group_creation",
)
_P33 = (
    "/attribute_for_groups",
    Rule(
        "required",
        "required",
        "#/components/schemas/LdapServerConfig/required/16",
        {"name": "attribute_for_groups"},
    ),
)
_P34 = _Got(
    "type",
    "#/components/schemas/LdapServerConfig/properties/attribute_for_groups/type",
    "a string",
    "/attribute_for_groups",
)

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
