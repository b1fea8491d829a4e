# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `OAuthConfigValues`."""

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
    from ..types import OAuthConfigValues


def is_oauth_config_values(value: "object") -> "TypeGuard[OAuthConfigValues]":
    """Whether `value` is a valid `OAuthConfigValues`."""
    try:
        return type(value) is dict and (
            ("ENABLE_OAUTH" not in value or ((m1 := value["ENABLE_OAUTH"]) is True or m1 is False))
            and type(value["ENABLE_OAUTH_SIGNUP"])
            is type(value["OAUTH_MERGE_ACCOUNTS_BY_EMAIL"])
            is type(value["OAUTH_AUTO_REDIRECT"])
            is bool
            and type(value["OAUTH_ALLOWED_DOMAINS"]) is str
            and type(value["OAUTH_BLOCKED_GROUPS"]) is str
            and type(value["ENABLE_OAUTH_ROLE_MANAGEMENT"]) is bool
            and type(value["OAUTH_ROLES_CLAIM"]) is str
            and type(value["OAUTH_ADMIN_ROLES"]) is str
            and type(value["OAUTH_ALLOWED_ROLES"]) is str
            and type(value["ENABLE_OAUTH_GROUP_MANAGEMENT"])
            is type(value["ENABLE_OAUTH_GROUP_CREATION"])
            is bool
            and type(value["OAUTH_GROUP_CLAIM"]) is str
            and ((m8 := value["OAUTH_GROUP_DEFAULT_SHARE"]) is True or m8 is False or type(m8) is str)
            and type(value["OAUTH_PROVIDER_NAME"]) is str
            and type(value["OPENID_PROVIDER_URL"]) is str
            and type(value["OAUTH_CLIENT_ID"]) is str
            and type(value["OAUTH_CLIENT_SECRET"]) is str
            and type(value["OPENID_REDIRECT_URI"]) is str
            and type(value["OAUTH_SCOPES"]) is str
            and ((m15 := value["OAUTH_CODE_CHALLENGE_METHOD"]) is None or type(m15) is str)
            and ((m16 := value["OAUTH_TOKEN_ENDPOINT_AUTH_METHOD"]) is None or type(m16) is str)
            and type(value["OPENID_END_SESSION_ENDPOINT"]) is str
            and (
                type(m18 := value["OAUTH_TIMEOUT"]) is int
                or (type(m18) is float and m18.is_integer())
                or type(m18) is str
            )
            and (
                type(m19 := value["OAUTH_CLIENT_TIMEOUT"]) is int
                or (type(m19) is float and m19.is_integer())
                or type(m19) is str
            )
            and type(value["OAUTH_EMAIL_CLAIM"]) is str
            and type(value["OAUTH_USERNAME_CLAIM"]) is str
            and type(value["OAUTH_PICTURE_CLAIM"]) is str
            and ((m23 := value["OAUTH_SUB_CLAIM"]) is None or type(m23) is str)
            and type(value["OAUTH_AUDIENCE"]) is str
            and type(value["OAUTH_UPDATE_EMAIL_ON_LOGIN"])
            is type(value["OAUTH_UPDATE_NAME_ON_LOGIN"])
            is type(value["OAUTH_UPDATE_PICTURE_ON_LOGIN"])
            is type(value["OAUTH_REFRESH_TOKEN_INCLUDE_SCOPE"])
            is bool
        )
    except KeyError:
        return False


def oauth_config_values_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `OAuthConfigValues`, nothing when it is valid."""
    E: "Problems" = []
    if type(value) is not dict:
        E.append(_P0[type(value)])
    else:
        try:
            ok1: "bool" = (
                type(value["ENABLE_OAUTH"])
                is type(value["ENABLE_OAUTH_SIGNUP"])
                is type(value["OAUTH_MERGE_ACCOUNTS_BY_EMAIL"])
                is type(value["OAUTH_AUTO_REDIRECT"])
                is bool
                and type(value["OAUTH_ALLOWED_DOMAINS"]) is str
                and type(value["OAUTH_BLOCKED_GROUPS"]) is str
                and type(value["ENABLE_OAUTH_ROLE_MANAGEMENT"]) is bool
                and type(value["OAUTH_ROLES_CLAIM"]) is str
            )
        except KeyError:
            ok1 = False
        if not ok1:
            v2 = value.get("ENABLE_OAUTH", _MISSING)
            if v2 is not _MISSING:
                if not (v2 is True or v2 is False):
                    E.append(_P1[type(v2)])
            v3 = value.get("ENABLE_OAUTH_SIGNUP", _MISSING)
            if not (v3 is True or v3 is False):
                if v3 is _MISSING:
                    E.append(_P2)
                else:
                    E.append(_P3[type(v3)])
            v4 = value.get("OAUTH_MERGE_ACCOUNTS_BY_EMAIL", _MISSING)
            if not (v4 is True or v4 is False):
                if v4 is _MISSING:
                    E.append(_P4)
                else:
                    E.append(_P5[type(v4)])
            v5 = value.get("OAUTH_AUTO_REDIRECT", _MISSING)
            if not (v5 is True or v5 is False):
                if v5 is _MISSING:
                    E.append(_P6)
                else:
                    E.append(_P7[type(v5)])
            v6 = value.get("OAUTH_ALLOWED_DOMAINS", _MISSING)
            if type(v6) is not str:
                if v6 is _MISSING:
                    E.append(_P8)
                else:
                    E.append(_P9[type(v6)])
            v7 = value.get("OAUTH_BLOCKED_GROUPS", _MISSING)
            if type(v7) is not str:
                if v7 is _MISSING:
                    E.append(_P10)
                else:
                    E.append(_P11[type(v7)])
            v8 = value.get("ENABLE_OAUTH_ROLE_MANAGEMENT", _MISSING)
            if not (v8 is True or v8 is False):
                if v8 is _MISSING:
                    E.append(_P12)
                else:
                    E.append(_P13[type(v8)])
            v9 = value.get("OAUTH_ROLES_CLAIM", _MISSING)
            if type(v9) is not str:
                if v9 is _MISSING:
                    E.append(_P14)
                else:
                    E.append(_P15[type(v9)])
        try:
            ok10: "bool" = (
                type(value["OAUTH_ADMIN_ROLES"]) is str
                and type(value["OAUTH_ALLOWED_ROLES"]) is str
                and type(value["ENABLE_OAUTH_GROUP_MANAGEMENT"])
                is type(value["ENABLE_OAUTH_GROUP_CREATION"])
                is bool
                and type(value["OAUTH_GROUP_CLAIM"]) is str
                and ((m31 := value["OAUTH_GROUP_DEFAULT_SHARE"]) is True or m31 is False or type(m31) is str)
                and type(value["OAUTH_PROVIDER_NAME"]) is str
                and type(value["OPENID_PROVIDER_URL"]) is str
            )
        except KeyError:
            ok10 = False
        if not ok10:
            v11 = value.get("OAUTH_ADMIN_ROLES", _MISSING)
            if type(v11) is not str:
                if v11 is _MISSING:
                    E.append(_P16)
                else:
                    E.append(_P17[type(v11)])
            v12 = value.get("OAUTH_ALLOWED_ROLES", _MISSING)
            if type(v12) is not str:
                if v12 is _MISSING:
                    E.append(_P18)
                else:
                    E.append(_P19[type(v12)])
            v13 = value.get("ENABLE_OAUTH_GROUP_MANAGEMENT", _MISSING)
            if not (v13 is True or v13 is False):
                if v13 is _MISSING:
                    E.append(_P20)
                else:
                    E.append(_P21[type(v13)])
            v14 = value.get("ENABLE_OAUTH_GROUP_CREATION", _MISSING)
            if not (v14 is True or v14 is False):
                if v14 is _MISSING:
                    E.append(_P22)
                else:
                    E.append(_P23[type(v14)])
            v15 = value.get("OAUTH_GROUP_CLAIM", _MISSING)
            if type(v15) is not str:
                if v15 is _MISSING:
                    E.append(_P24)
                else:
                    E.append(_P25[type(v15)])
            v16 = value.get("OAUTH_GROUP_DEFAULT_SHARE", _MISSING)
            if not (v16 is True or v16 is False or type(v16) is str):
                if v16 is _MISSING:
                    E.append(_P26)
                else:
                    E.append(_P27[type(v16)])
            v17 = value.get("OAUTH_PROVIDER_NAME", _MISSING)
            if type(v17) is not str:
                if v17 is _MISSING:
                    E.append(_P28)
                else:
                    E.append(_P29[type(v17)])
            v18 = value.get("OPENID_PROVIDER_URL", _MISSING)
            if type(v18) is not str:
                if v18 is _MISSING:
                    E.append(_P30)
                else:
                    E.append(_P31[type(v18)])
        try:
            ok19: "bool" = (
                type(value["OAUTH_CLIENT_ID"]) is str
                and type(value["OAUTH_CLIENT_SECRET"]) is str
                and type(value["OPENID_REDIRECT_URI"]) is str
                and type(value["OAUTH_SCOPES"]) is str
                and ((m38 := value["OAUTH_CODE_CHALLENGE_METHOD"]) is None or type(m38) is str)
                and ((m39 := value["OAUTH_TOKEN_ENDPOINT_AUTH_METHOD"]) is None or type(m39) is str)
                and type(value["OPENID_END_SESSION_ENDPOINT"]) is str
                and (
                    type(m41 := value["OAUTH_TIMEOUT"]) is int
                    or (type(m41) is float and m41.is_integer())
                    or type(m41) is str
                )
            )
        except KeyError:
            ok19 = False
        if not ok19:
            v20 = value.get("OAUTH_CLIENT_ID", _MISSING)
            if type(v20) is not str:
                if v20 is _MISSING:
                    E.append(_P32)
                else:
                    E.append(_P33[type(v20)])
            v21 = value.get("OAUTH_CLIENT_SECRET", _MISSING)
            if type(v21) is not str:
                if v21 is _MISSING:
                    E.append(_P34)
                else:
                    E.append(_P35[type(v21)])
            v22 = value.get("OPENID_REDIRECT_URI", _MISSING)
            if type(v22) is not str:
                if v22 is _MISSING:
                    E.append(_P36)
                else:
                    E.append(_P37[type(v22)])
            v23 = value.get("OAUTH_SCOPES", _MISSING)
            if type(v23) is not str:
                if v23 is _MISSING:
                    E.append(_P38)
                else:
                    E.append(_P39[type(v23)])
            v24 = value.get("OAUTH_CODE_CHALLENGE_METHOD", _MISSING)
            if not (v24 is None or type(v24) is str):
                if v24 is _MISSING:
                    E.append(_P40)
                else:
                    E.append(_P41[type(v24)])
            v25 = value.get("OAUTH_TOKEN_ENDPOINT_AUTH_METHOD", _MISSING)
            if not (v25 is None or type(v25) is str):
                if v25 is _MISSING:
                    E.append(_P42)
                else:
                    E.append(_P43[type(v25)])
            v26 = value.get("OPENID_END_SESSION_ENDPOINT", _MISSING)
            if type(v26) is not str:
                if v26 is _MISSING:
                    E.append(_P44)
                else:
                    E.append(_P45[type(v26)])
            v27 = value.get("OAUTH_TIMEOUT", _MISSING)
            if not (type(v27) is int or (type(v27) is float and v27.is_integer()) or type(v27) is str):
                if v27 is _MISSING:
                    E.append(_P46)
                else:
                    E.append(_P47[type(v27)])
        try:
            ok28: "bool" = (
                (
                    type(m42 := value["OAUTH_CLIENT_TIMEOUT"]) is int
                    or (type(m42) is float and m42.is_integer())
                    or type(m42) is str
                )
                and type(value["OAUTH_EMAIL_CLAIM"]) is str
                and type(value["OAUTH_USERNAME_CLAIM"]) is str
                and type(value["OAUTH_PICTURE_CLAIM"]) is str
                and ((m46 := value["OAUTH_SUB_CLAIM"]) is None or type(m46) is str)
                and type(value["OAUTH_AUDIENCE"]) is str
                and type(value["OAUTH_UPDATE_EMAIL_ON_LOGIN"])
                is type(value["OAUTH_UPDATE_NAME_ON_LOGIN"])
                is bool
            )
        except KeyError:
            ok28 = False
        if not ok28:
            v29 = value.get("OAUTH_CLIENT_TIMEOUT", _MISSING)
            if not (type(v29) is int or (type(v29) is float and v29.is_integer()) or type(v29) is str):
                if v29 is _MISSING:
                    E.append(_P48)
                else:
                    E.append(_P49[type(v29)])
            v30 = value.get("OAUTH_EMAIL_CLAIM", _MISSING)
            if type(v30) is not str:
                if v30 is _MISSING:
                    E.append(_P50)
                else:
                    E.append(_P51[type(v30)])
            v31 = value.get("OAUTH_USERNAME_CLAIM", _MISSING)
            if type(v31) is not str:
                if v31 is _MISSING:
                    E.append(_P52)
                else:
                    E.append(_P53[type(v31)])
            v32 = value.get("OAUTH_PICTURE_CLAIM", _MISSING)
            if type(v32) is not str:
                if v32 is _MISSING:
                    E.append(_P54)
                else:
                    E.append(_P55[type(v32)])
            v33 = value.get("OAUTH_SUB_CLAIM", _MISSING)
            if not (v33 is None or type(v33) is str):
                if v33 is _MISSING:
                    E.append(_P56)
                else:
                    E.append(_P57[type(v33)])
            v34 = value.get("OAUTH_AUDIENCE", _MISSING)
            if type(v34) is not str:
                if v34 is _MISSING:
                    E.append(_P58)
                else:
                    E.append(_P59[type(v34)])
            v35 = value.get("OAUTH_UPDATE_EMAIL_ON_LOGIN", _MISSING)
            if not (v35 is True or v35 is False):
                if v35 is _MISSING:
                    E.append(_P60)
                else:
                    E.append(_P61[type(v35)])
            v36 = value.get("OAUTH_UPDATE_NAME_ON_LOGIN", _MISSING)
            if not (v36 is True or v36 is False):
                if v36 is _MISSING:
                    E.append(_P62)
                else:
                    E.append(_P63[type(v36)])
        v37 = value.get("OAUTH_UPDATE_PICTURE_ON_LOGIN", _MISSING)
        if not (v37 is True or v37 is False):
            if v37 is _MISSING:
                E.append(_P64)
            else:
                E.append(_P65[type(v37)])
        v38 = value.get("OAUTH_REFRESH_TOKEN_INCLUDE_SCOPE", _MISSING)
        if not (v38 is True or v38 is False):
            if v38 is _MISSING:
                E.append(_P66)
            else:
                E.append(_P67[type(v38)])
    return E


def check_oauth_config_values(value: "object") -> "OAuthConfigValues":
    """Return `value` if it is a valid `OAuthConfigValues`. Raises InvalidPayload with all problems."""
    if is_oauth_config_values(value):
        return value
    raise InvalidPayload(oauth_config_values_problems(value))


def is_oauth_config_values_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `OAuthConfigValues`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_oauth_config_values(value)


def oauth_config_values_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `OAuthConfigValues`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return oauth_config_values_problems(value)


def load_oauth_config_values(data: "str | bytes", loads: "Loads | None" = None) -> "OAuthConfigValues":
    """Return the valid `OAuthConfigValues` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_oauth_config_values(value)


_P0 = _Got("type", "#/components/schemas/OAuthConfigValues/type", "an object", "")
_P1 = _Got(
    "type",
    "#/components/schemas/OAuthConfigValues/properties/ENABLE_OAUTH/type",
    "a boolean",
    "/ENABLE_OAUTH",
)
_P2 = (
    "/ENABLE_OAUTH_SIGNUP",
    Rule(
        "required",
        "required",
        "#/components/schemas/OAuthConfigValues/required/0",
        {"name": "ENABLE_OAUTH_SIGNUP"},
    ),
)
_P3 = _Got(
    "type",
    "#/components/schemas/OAuthConfigValues/properties/ENABLE_OAUTH_SIGNUP/type",
    "a boolean",
    "/ENABLE_OAUTH_SIGNUP",
)
_P4 = (
    "/OAUTH_MERGE_ACCOUNTS_BY_EMAIL",
    Rule(
        "required",
        "required",
        "#/components/schemas/OAuthConfigValues/required/1",
        {"name": "OAUTH_MERGE_ACCOUNTS_BY_EMAIL"},
    ),
)
_P5 = _Got(
    "type",
    "#/components/schemas/OAuthConfigValues/properties/OAUTH_MERGE_ACCOUNTS_BY_EMAIL/type",
    "a boolean",
    "/OAUTH_MERGE_ACCOUNTS_BY_EMAIL",
)
_P6 = (
    "/OAUTH_AUTO_REDIRECT",
    Rule(
        "required",
        "required",
        "#/components/schemas/OAuthConfigValues/required/2",
        {"name": "OAUTH_AUTO_REDIRECT"},
    ),
)
_P7 = _Got(
    "type",
    "#/components/schemas/OAuthConfigValues/properties/OAUTH_AUTO_REDIRECT/type",
    "a boolean",
    "/OAUTH_AUTO_REDIRECT",
)
_P8 = (
    "/OAUTH_ALLOWED_DOMAINS",
    Rule(
        "required",
        "required",
        "#/components/schemas/OAuthConfigValues/required/3",
        {"name": "OAUTH_ALLOWED_DOMAINS"},
    ),
)
_P9 = _Got(
    "type",
    "#/components/schemas/OAuthConfigValues/properties/OAUTH_ALLOWED_DOMAINS/type",
    "a string",
    "/OAUTH_ALLOWED_DOMAINS",
)
_P10 = (
    "/OAUTH_BLOCKED_GROUPS",
    Rule(
        "required",
        "required",
        "#/components/schemas/OAuthConfigValues/required/4",
        {"name": "OAUTH_BLOCKED_GROUPS"},
    ),
)
_P11 = _Got(
    "type",
    "#/components/schemas/OAuthConfigValues/properties/OAUTH_BLOCKED_GROUPS/type",
    "a string",
    "/OAUTH_BLOCKED_GROUPS",
)
_P12 = (
    "/ENABLE_OAUTH_ROLE_MANAGEMENT",
    Rule(
        "required",
        "required",
        "#/components/schemas/OAuthConfigValues/required/5",
        {"name": "ENABLE_OAUTH_ROLE_MANAGEMENT"},
    ),
)
_P13 = _Got(
    "type",
    "#/components/schemas/OAuthConfigValues/properties/ENABLE_OAUTH_ROLE_MANAGEMENT/type",
    "a boolean",
    "/ENABLE_OAUTH_ROLE_MANAGEMENT",
)
_P14 = (
    "/OAUTH_ROLES_CLAIM",
    Rule(
        "required",
        "required",
        "#/components/schemas/OAuthConfigValues/required/6",
        {"name": "OAUTH_ROLES_CLAIM"},
    ),
)
_P15 = _Got(
    "type",
    "#/components/schemas/OAuthConfigValues/properties/OAUTH_ROLES_CLAIM/type",
    "a string",
    "/OAUTH_ROLES_CLAIM",
)
_P16 = (
    "/OAUTH_ADMIN_ROLES",
    Rule(
        "required",
        "required",
        "#/components/schemas/OAuthConfigValues/required/7",
        {"name": "OAUTH_ADMIN_ROLES"},
    ),
)
_P17 = _Got(
    "type",
    "#/components/schemas/OAuthConfigValues/properties/OAUTH_ADMIN_ROLES/type",
    "a string",
    "/OAUTH_ADMIN_ROLES",
)
_P18 = (
    "/OAUTH_ALLOWED_ROLES",
    Rule(
        "required",
        "required",
        "#/components/schemas/OAuthConfigValues/required/8",
        {"name": "OAUTH_ALLOWED_ROLES"},
    ),
)
_P19 = _Got(
    "type",
    "#/components/schemas/OAuthConfigValues/properties/OAUTH_ALLOWED_ROLES/type",
    "a string",
    "/OAUTH_ALLOWED_ROLES",
)
_P20 = (
    "/ENABLE_OAUTH_GROUP_MANAGEMENT",
    Rule(
        "required",
        "required",
        "#/components/schemas/OAuthConfigValues/required/9",
        {"name": "ENABLE_OAUTH_GROUP_MANAGEMENT"},
    ),
)
_P21 = _Got(
    "type",
    "#/components/schemas/OAuthConfigValues/properties/ENABLE_OAUTH_GROUP_MANAGEMENT/type",
    "a boolean",
    "/ENABLE_OAUTH_GROUP_MANAGEMENT",
)
_P22 = (
    "/ENABLE_OAUTH_GROUP_CREATION",
    Rule(
        "required",
        "required",
        "#/components/schemas/OAuthConfigValues/required/10",
        {"name": "ENABLE_OAUTH_GROUP_CREATION"},
    ),
)
_P23 = _Got(
    "type",
    "#/components/schemas/OAuthConfigValues/properties/ENABLE_OAUTH_GROUP_CREATION/type",
    "a boolean",
    "/ENABLE_OAUTH_GROUP_CREATION",
)
_P24 = (
    "/OAUTH_GROUP_CLAIM",
    Rule(
        "required",
        "required",
        "#/components/schemas/OAuthConfigValues/required/11",
        {"name": "OAUTH_GROUP_CLAIM"},
    ),
)
_P25 = _Got(
    "type",
    "#/components/schemas/OAuthConfigValues/properties/OAUTH_GROUP_CLAIM/type",
    "a string",
    "/OAUTH_GROUP_CLAIM",
)
_P26 = (
    "/OAUTH_GROUP_DEFAULT_SHARE",
    Rule(
        "required",
        "required",
        "#/components/schemas/OAuthConfigValues/required/12",
        {"name": "OAUTH_GROUP_DEFAULT_SHARE"},
    ),
)
_P27 = _Got(
    "anyOf",
    "#/components/schemas/OAuthConfigValues/properties/OAUTH_GROUP_DEFAULT_SHARE/anyOf",
    "a string or a boolean",
    "/OAUTH_GROUP_DEFAULT_SHARE",
)
_P28 = (
    "/OAUTH_PROVIDER_NAME",
    Rule(
        "required",
        "required",
        "#/components/schemas/OAuthConfigValues/required/13",
        {"name": "OAUTH_PROVIDER_NAME"},
    ),
)
_P29 = _Got(
    "type",
    "#/components/schemas/OAuthConfigValues/properties/OAUTH_PROVIDER_NAME/type",
    "a string",
    "/OAUTH_PROVIDER_NAME",
)
_P30 = (
    "/OPENID_PROVIDER_URL",
    Rule(
        "required",
        "required",
        "#/components/schemas/OAuthConfigValues/required/14",
        {"name": "OPENID_PROVIDER_URL"},
    ),
)
_P31 = _Got(
    "type",
    "#/components/schemas/OAuthConfigValues/properties/OPENID_PROVIDER_URL/type",
    "a string",
    "/OPENID_PROVIDER_URL",
)
_P32 = (
    "/OAUTH_CLIENT_ID",
    Rule(
        "required",
        "required",
        "#/components/schemas/OAuthConfigValues/required/15",
        {"name": "OAUTH_CLIENT_ID"},
    ),
)
_P33 = _Got(
    "type",
    "#/components/schemas/OAuthConfigValues/properties/OAUTH_CLIENT_ID/type",
    "a string",
    "/OAUTH_CLIENT_ID",
)
_P34 = (
    "/OAUTH_CLIENT_SECRET",
    Rule(
        "required",
        "required",
        "#/components/schemas/OAuthConfigValues/required/16",
        {"name": "OAUTH_CLIENT_SECRET"},
    ),
)
_P35 = _Got(
    "type",
    "#/components/schemas/OAuthConfigValues/properties/OAUTH_CLIENT_SECRET/type",
    "a string",
    "/OAUTH_CLIENT_SECRET",
)
_P36 = (
    "/OPENID_REDIRECT_URI",
    Rule(
        "required",
        "required",
        "#/components/schemas/OAuthConfigValues/required/17",
        {"name": "OPENID_REDIRECT_URI"},
    ),
)
_P37 = _Got(
    "type",
    "#/components/schemas/OAuthConfigValues/properties/OPENID_REDIRECT_URI/type",
    "a string",
    "/OPENID_REDIRECT_URI",
)
_P38 = (
    "/OAUTH_SCOPES",
    Rule(
        "required", "required", "#/components/schemas/OAuthConfigValues/required/18", {"name": "OAUTH_SCOPES"}
    ),
)
_P39 = _Got(
    "type", "#/components/schemas/OAuthConfigValues/properties/OAUTH_SCOPES/type", "a string", "/OAUTH_SCOPES"
)
_P40 = (
    "/OAUTH_CODE_CHALLENGE_METHOD",
    Rule(
        "required",
        "required",
        "#/components/schemas/OAuthConfigValues/required/19",
        {"name": "OAUTH_CODE_CHALLENGE_METHOD"},
    ),
)
_P41 = _Got(
    "anyOf",
    "#/components/schemas/OAuthConfigValues/properties/OAUTH_CODE_CHALLENGE_METHOD/anyOf",
    "a string or null",
    "/OAUTH_CODE_CHALLENGE_METHOD",
)
_P42 = (
    "/OAUTH_TOKEN_ENDPOINT_AUTH_METHOD",
    Rule(
        "required",
        "required",
        "#/components/schemas/OAuthConfigValues/required/20",
        {"name": "OAUTH_TOKEN_ENDPOINT_AUTH_METHOD"},
    ),
)
_P43 = _Got(
    "anyOf",
    "#/components/schemas/OAuthConfigValues/properties/OAUTH_TOKEN_ENDPOINT_AUTH_METHOD/anyOf",
    "a string or null",
    "/OAUTH_TOKEN_ENDPOINT_AUTH_METHOD",
)
_P44 = (
    "/OPENID_END_SESSION_ENDPOINT",
    Rule(
        "required",
        "required",
        "#/components/schemas/OAuthConfigValues/required/21",
        {"name": "OPENID_END_SESSION_ENDPOINT"},
    ),
)
_P45 = _Got(
    "type",
    "#/components/schemas/OAuthConfigValues/properties/OPENID_END_SESSION_ENDPOINT/type",
    "a string",
    "/OPENID_END_SESSION_ENDPOINT",
)
_P46 = (
    "/OAUTH_TIMEOUT",
    Rule(
        "required",
        "required",
        "#/components/schemas/OAuthConfigValues/required/22",
        {"name": "OAUTH_TIMEOUT"},
    ),
)
_P47 = _Got(
    "anyOf",
    "#/components/schemas/OAuthConfigValues/properties/OAUTH_TIMEOUT/anyOf",
    "a string or an integer",
    "/OAUTH_TIMEOUT",
)
_P48 = (
    "/OAUTH_CLIENT_TIMEOUT",
    Rule(
        "required",
        "required",
        "#/components/schemas/OAuthConfigValues/required/23",
        {"name": "OAUTH_CLIENT_TIMEOUT"},
    ),
)
_P49 = _Got(
    "anyOf",
    "#/components/schemas/OAuthConfigValues/properties/OAUTH_CLIENT_TIMEOUT/anyOf",
    "a string or an integer",
    "/OAUTH_CLIENT_TIMEOUT",
)
_P50 = (
    "/OAUTH_EMAIL_CLAIM",
    Rule(
        "required",
        "required",
        "#/components/schemas/OAuthConfigValues/required/24",
        {"name": "OAUTH_EMAIL_CLAIM"},
    ),
)
_P51 = _Got(
    "type",
    "#/components/schemas/OAuthConfigValues/properties/OAUTH_EMAIL_CLAIM/type",
    "a string",
    "/OAUTH_EMAIL_CLAIM",
)
_P52 = (
    "/OAUTH_USERNAME_CLAIM",
    Rule(
        "required",
        "required",
        "#/components/schemas/OAuthConfigValues/required/25",
        {"name": "OAUTH_USERNAME_CLAIM"},
    ),
)
_P53 = _Got(
    "type",
    "#/components/schemas/OAuthConfigValues/properties/OAUTH_USERNAME_CLAIM/type",
    "a string",
    "/OAUTH_USERNAME_CLAIM",
)
_P54 = (
    "/OAUTH_PICTURE_CLAIM",
    Rule(
        "required",
        "required",
        "#/components/schemas/OAuthConfigValues/required/26",
        {"name": "OAUTH_PICTURE_CLAIM"},
    ),
)
_P55 = _Got(
    "type",
    "#/components/schemas/OAuthConfigValues/properties/OAUTH_PICTURE_CLAIM/type",
    "a string",
    "/OAUTH_PICTURE_CLAIM",
)
_P56 = (
    "/OAUTH_SUB_CLAIM",
    Rule(
        "required",
        "required",
        "#/components/schemas/OAuthConfigValues/required/27",
        {"name": "OAUTH_SUB_CLAIM"},
    ),
)
_P57 = _Got(
    "anyOf",
    "#/components/schemas/OAuthConfigValues/properties/OAUTH_SUB_CLAIM/anyOf",
    "a string or null",
    "/OAUTH_SUB_CLAIM",
)
_P58 = (
    "/OAUTH_AUDIENCE",
    Rule(
        "required",
        "required",
        "#/components/schemas/OAuthConfigValues/required/28",
        {"name": "OAUTH_AUDIENCE"},
    ),
)
_P59 = _Got(
    "type",
    "#/components/schemas/OAuthConfigValues/properties/OAUTH_AUDIENCE/type",
    "a string",
    "/OAUTH_AUDIENCE",
)
_P60 = (
    "/OAUTH_UPDATE_EMAIL_ON_LOGIN",
    Rule(
        "required",
        "required",
        "#/components/schemas/OAuthConfigValues/required/29",
        {"name": "OAUTH_UPDATE_EMAIL_ON_LOGIN"},
    ),
)
_P61 = _Got(
    "type",
    "#/components/schemas/OAuthConfigValues/properties/OAUTH_UPDATE_EMAIL_ON_LOGIN/type",
    "a boolean",
    "/OAUTH_UPDATE_EMAIL_ON_LOGIN",
)
_P62 = (
    "/OAUTH_UPDATE_NAME_ON_LOGIN",
    Rule(
        "required",
        "required",
        "#/components/schemas/OAuthConfigValues/required/30",
        {"name": "OAUTH_UPDATE_NAME_ON_LOGIN"},
    ),
)
_P63 = _Got(
    "type",
    "#/components/schemas/OAuthConfigValues/properties/OAUTH_UPDATE_NAME_ON_LOGIN/type",
    "a boolean",
    "/OAUTH_UPDATE_NAME_ON_LOGIN",
)
_P64 = (
    "/OAUTH_UPDATE_PICTURE_ON_LOGIN",
    Rule(
        "required",
        "required",
        "#/components/schemas/OAuthConfigValues/required/31",
        {"name": "OAUTH_UPDATE_PICTURE_ON_LOGIN"},
    ),
)
_P65 = _Got(
    "type",
    "#/components/schemas/OAuthConfigValues/properties/OAUTH_UPDATE_PICTURE_ON_LOGIN/type",
    "a boolean",
    "/OAUTH_UPDATE_PICTURE_ON_LOGIN",
)
_P66 = (
    "/OAUTH_REFRESH_TOKEN_INCLUDE_SCOPE",
    Rule(
        "required",
        "required",
        "#/components/schemas/OAuthConfigValues/required/32",
        {"name": "OAUTH_REFRESH_TOKEN_INCLUDE_SCOPE"},
    ),
)
_P67 = _Got(
    "type",
    "#/components/schemas/OAuthConfigValues/properties/OAUTH_REFRESH_TOKEN_INCLUDE_SCOPE/type",
    "a boolean",
    "/OAUTH_REFRESH_TOKEN_INCLUDE_SCOPE",
)

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
