# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `LdapServerConfigInput`."""

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
    from ..types import LdapServerConfigInputV011


def is_ldap_server_config_input(value: "object") -> "TypeGuard[LdapServerConfigInputV011]":
    """Whether `value` is a valid `LdapServerConfigInput`."""
    try:
        return type(value) is dict and (
            type(m1 := value["label"]) is str
            and len(m1) >= 1
            and type(m2 := value["host"]) is str
            and len(m2) >= 1
            and (
                "port" not in value
                or (
                    (m3 := value["port"]) is None
                    or type(m3) is int
                    or (type(m3) is float and m3.is_integer())
                )
            )
            and (
                "attribute_for_mail" not in value
                or type(m4 := value["attribute_for_mail"]) is str
                and len(m4) >= 1
            )
            and (
                "attribute_for_username" not in value
                or type(m5 := value["attribute_for_username"]) is str
                and len(m5) >= 1
            )
            and type(value["app_dn"]) is str
            and type(value["app_dn_password"]) is str
            and type(m8 := value["search_base"]) is str
            and len(m8) >= 1
            and ("search_filters" not in value or type(value["search_filters"]) is str)
            and ("use_tls" not in value or ((m10 := value["use_tls"]) is True or m10 is False))
            and (
                "certificate_path" not in value
                or ((m11 := value["certificate_path"]) is None or type(m11) is str)
            )
            and ("validate_cert" not in value or ((m12 := value["validate_cert"]) is True or m12 is False))
            and ("ciphers" not in value or ((m13 := value["ciphers"]) is None or type(m13) is str))
            and (
                "enable_group_management" not in value
                or ((m14 := value["enable_group_management"]) is True or m14 is False)
            )
            and (
                "enable_group_creation" not in value
                or ((m15 := value["enable_group_creation"]) is True or m15 is False)
            )
            and ("attribute_for_groups" not in value or type(value["attribute_for_groups"]) is str)
        )
    except KeyError:
        return False


def ldap_server_config_input_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `LdapServerConfigInput`, nothing when it is valid."""
    E: "Problems" = []
    if type(value) is not dict:
        E.append(_P0[type(value)])
    else:
        try:
            ok1: "bool" = (
                type(m17 := value["label"]) is str
                and len(m17) >= 1
                and type(m18 := value["host"]) is str
                and len(m18) >= 1
                and (
                    (m19 := value["port"]) is None
                    or type(m19) is int
                    or (type(m19) is float and m19.is_integer())
                )
                and type(m20 := value["attribute_for_mail"]) is str
                and len(m20) >= 1
                and type(m21 := value["attribute_for_username"]) is str
                and len(m21) >= 1
                and type(value["app_dn"]) is str
                and type(value["app_dn_password"]) is str
                and type(m24 := value["search_base"]) is str
                and len(m24) >= 1
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
            else:
                if not (len(v2) >= 1):
                    E.append(_P3)
            v3 = value.get("host", _MISSING)
            if type(v3) is not str:
                if v3 is _MISSING:
                    E.append(_P4)
                else:
                    E.append(_P5[type(v3)])
            else:
                if not (len(v3) >= 1):
                    E.append(_P6)
            v4 = value.get("port", _MISSING)
            if v4 is not _MISSING:
                if not (v4 is None or type(v4) is int or (type(v4) is float and v4.is_integer())):
                    E.append(_P7[type(v4)])
            v5 = value.get("attribute_for_mail", _MISSING)
            if v5 is not _MISSING:
                if type(v5) is not str:
                    E.append(_P8[type(v5)])
                else:
                    if not (len(v5) >= 1):
                        E.append(_P9)
            v6 = value.get("attribute_for_username", _MISSING)
            if v6 is not _MISSING:
                if type(v6) is not str:
                    E.append(_P10[type(v6)])
                else:
                    if not (len(v6) >= 1):
                        E.append(_P11)
            v7 = value.get("app_dn", _MISSING)
            if type(v7) is not str:
                if v7 is _MISSING:
                    E.append(_P12)
                else:
                    E.append(_P13[type(v7)])
            v8 = value.get("app_dn_password", _MISSING)
            if type(v8) is not str:
                if v8 is _MISSING:
                    E.append(_P14)
                else:
                    E.append(_P15[type(v8)])
            v9 = value.get("search_base", _MISSING)
            if type(v9) is not str:
                if v9 is _MISSING:
                    E.append(_P16)
                else:
                    E.append(_P17[type(v9)])
            else:
                if not (len(v9) >= 1):
                    E.append(_P18)
        try:
            ok10: "bool" = (
                type(value["search_filters"]) is str
                and type(value["use_tls"]) is bool
                and ((m26 := value["certificate_path"]) is None or type(m26) is str)
                and type(value["validate_cert"]) is bool
                and ((m27 := value["ciphers"]) is None or type(m27) is str)
                and type(value["enable_group_management"]) is type(value["enable_group_creation"]) is bool
                and type(value["attribute_for_groups"]) is str
            )
        except KeyError:
            ok10 = False
        if not ok10:
            v11 = value.get("search_filters", _MISSING)
            if v11 is not _MISSING:
                if type(v11) is not str:
                    E.append(_P19[type(v11)])
            v12 = value.get("use_tls", _MISSING)
            if v12 is not _MISSING:
                if not (v12 is True or v12 is False):
                    E.append(_P20[type(v12)])
            v13 = value.get("certificate_path", _MISSING)
            if v13 is not _MISSING:
                if not (v13 is None or type(v13) is str):
                    E.append(_P21[type(v13)])
            v14 = value.get("validate_cert", _MISSING)
            if v14 is not _MISSING:
                if not (v14 is True or v14 is False):
                    E.append(_P22[type(v14)])
            v15 = value.get("ciphers", _MISSING)
            if v15 is not _MISSING:
                if not (v15 is None or type(v15) is str):
                    E.append(_P23[type(v15)])
            v16 = value.get("enable_group_management", _MISSING)
            if v16 is not _MISSING:
                if not (v16 is True or v16 is False):
                    E.append(_P24[type(v16)])
            v17 = value.get("enable_group_creation", _MISSING)
            if v17 is not _MISSING:
                if not (v17 is True or v17 is False):
                    E.append(_P25[type(v17)])
            v18 = value.get("attribute_for_groups", _MISSING)
            if v18 is not _MISSING:
                if type(v18) is not str:
                    E.append(_P26[type(v18)])
    return E


def check_ldap_server_config_input(value: "object") -> "LdapServerConfigInputV011":
    """Return `value` if it is a valid `LdapServerConfigInput`. Raises InvalidPayload with all problems."""
    if is_ldap_server_config_input(value):
        return value
    raise InvalidPayload(ldap_server_config_input_problems(value))


def is_ldap_server_config_input_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `LdapServerConfigInput`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_ldap_server_config_input(value)


def ldap_server_config_input_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `LdapServerConfigInput`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return ldap_server_config_input_problems(value)


def load_ldap_server_config_input(
    data: "str | bytes", loads: "Loads | None" = None
) -> "LdapServerConfigInputV011":
    """Return the valid `LdapServerConfigInput` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_ldap_server_config_input(value)


_P0 = _Got("type", "#/components/schemas/LdapServerConfigInput/type", "an object", "")
_P1 = (
    "/label",
    Rule("required", "required", "#/components/schemas/LdapServerConfigInput/required/0", {"name": "label"}),
)
_P2 = _Got("type", "#/components/schemas/LdapServerConfigInput/properties/label/type", "a string", "/label")
_P3 = (
    "/label",
    Rule(
        "min_length",
        "minLength",
        "#/components/schemas/LdapServerConfigInput/properties/label/minLength",
        {"limit": 1},
    ),
)
_P4 = (
    "/host",
    Rule("required", "required", "#/components/schemas/LdapServerConfigInput/required/1", {"name": "host"}),
)
_P5 = _Got("type", "#/components/schemas/LdapServerConfigInput/properties/host/type", "a string", "/host")
_P6 = (
    "/host",
    Rule(
        "min_length",
        "minLength",
        "#/components/schemas/LdapServerConfigInput/properties/host/minLength",
        {"limit": 1},
    ),
)
_P7 = _Got(
    "anyOf", "#/components/schemas/LdapServerConfigInput/properties/port/anyOf", "an integer or null", "/port"
)
_P8 = _Got(
    "type",
    "#/components/schemas/LdapServerConfigInput/properties/attribute_for_mail/type",
    "a string",
    "/attribute_for_mail",
)
_P9 = (
    "/attribute_for_mail",
    Rule(
        "min_length",
        "minLength",
        "#/components/schemas/LdapServerConfigInput/properties/attribute_for_mail/minLength",
        {"limit": 1},
    ),
)
_P10 = _Got(
    "type",
    "#/components/schemas/LdapServerConfigInput/properties/attribute_for_username/type",
    "a string",
    "/attribute_for_username",
)
_P11 = (
    "/attribute_for_username",
    Rule(
        "min_length",
        "minLength",
        "#/components/schemas/LdapServerConfigInput/properties/attribute_for_username/minLength",
        {"limit": 1},
    ),
)
_P12 = (
    "/app_dn",
    Rule("required", "required", "#/components/schemas/LdapServerConfigInput/required/2", {"name": "app_dn"}),
)
_P13 = _Got(
    "type", "#/components/schemas/LdapServerConfigInput/properties/app_dn/type", "a string", "/app_dn"
)
_P14 = (
    "/app_dn_password",
    Rule(
        "required",
        "required",
        "#/components/schemas/LdapServerConfigInput/required/3",
        {"name": "app_dn_password"},
    ),
)
_P15 = _Got(
    "type",
    "#/components/schemas/LdapServerConfigInput/properties/app_dn_password/type",
    "a string",
    "/app_dn_password",
)
_P16 = (
    "/search_base",
    Rule(
        "required",
        "required",
        "#/components/schemas/LdapServerConfigInput/required/4",
        {"name": "search_base"},
    ),
)
_P17 = _Got(
    "type",
    "#/components/schemas/LdapServerConfigInput/properties/search_base/type",
    "a string",
    "/search_base",
)
_P18 = (
    "/search_base",
    Rule(
        "min_length",
        "minLength",
        "#/components/schemas/LdapServerConfigInput/properties/search_base/minLength",
        {"limit": 1},
    ),
)
_P19 = _Got(
    "type",
    "#/components/schemas/LdapServerConfigInput/properties/search_filters/type",
    "a string",
    "/search_filters",
)
_P20 = _Got(
    "type", "#/components/schemas/LdapServerConfigInput/properties/use_tls/type", "a boolean", "/use_tls"
)
_P21 = _Got(
    "anyOf",
    "#/components/schemas/LdapServerConfigInput/properties/certificate_path/anyOf",
    "a string or null",
    "/certificate_path",
)
_P22 = _Got(
    "type",
    "#/components/schemas/LdapServerConfigInput/properties/validate_cert/type",
    "a boolean",
    "/validate_cert",
)
_P23 = _Got(
    "anyOf",
    "#/components/schemas/LdapServerConfigInput/properties/ciphers/anyOf",
    "a string or null",
    "/ciphers",
)
_P24 = _Got(
    "type",
    "#/components/schemas/LdapServerConfigInput/properties/enable_group_management/type",
    "a boolean",
    "/enable_group_management",
)
_P25 = _Got(
    "type",
    "#/components/schemas/LdapServerConfigInput/properties/enable_group_creation/type",
    "a boolean",
    "/enable_group_creation",
)
_P26 = _Got(
    "type",
    "#/components/schemas/LdapServerConfigInput/properties/attribute_for_groups/type",
    "a string",
    "/attribute_for_groups",
)

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
