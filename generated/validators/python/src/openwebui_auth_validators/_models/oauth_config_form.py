# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `OAuthConfigForm`."""

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
    from ..types import OAuthConfigForm


def is_oauth_config_form(value: "object") -> "TypeGuard[OAuthConfigForm]":
    """Whether `value` is a valid `OAuthConfigForm`."""
    try:
        return type(value) is dict and (
            (
                "ENABLE_OAUTH" not in value
                or ((m1 := value["ENABLE_OAUTH"]) is None or m1 is True or m1 is False)
            )
            and (
                "ENABLE_OAUTH_SIGNUP" not in value
                or ((m2 := value["ENABLE_OAUTH_SIGNUP"]) is None or m2 is True or m2 is False)
            )
            and (
                "OAUTH_MERGE_ACCOUNTS_BY_EMAIL" not in value
                or ((m3 := value["OAUTH_MERGE_ACCOUNTS_BY_EMAIL"]) is None or m3 is True or m3 is False)
            )
            and (
                "OAUTH_AUTO_REDIRECT" not in value
                or ((m4 := value["OAUTH_AUTO_REDIRECT"]) is None or m4 is True or m4 is False)
            )
            and (
                "OAUTH_ALLOWED_DOMAINS" not in value
                or ((m5 := value["OAUTH_ALLOWED_DOMAINS"]) is None or type(m5) is str)
            )
            and (
                "OAUTH_BLOCKED_GROUPS" not in value
                or ((m6 := value["OAUTH_BLOCKED_GROUPS"]) is None or type(m6) is str)
            )
            and (
                "ENABLE_OAUTH_ROLE_MANAGEMENT" not in value
                or ((m7 := value["ENABLE_OAUTH_ROLE_MANAGEMENT"]) is None or m7 is True or m7 is False)
            )
            and (
                "OAUTH_ROLES_CLAIM" not in value
                or ((m8 := value["OAUTH_ROLES_CLAIM"]) is None or type(m8) is str)
            )
            and (
                "OAUTH_ADMIN_ROLES" not in value
                or ((m9 := value["OAUTH_ADMIN_ROLES"]) is None or type(m9) is str)
            )
            and (
                "OAUTH_ALLOWED_ROLES" not in value
                or ((m10 := value["OAUTH_ALLOWED_ROLES"]) is None or type(m10) is str)
            )
            and (
                "ENABLE_OAUTH_GROUP_MANAGEMENT" not in value
                or ((m11 := value["ENABLE_OAUTH_GROUP_MANAGEMENT"]) is None or m11 is True or m11 is False)
            )
            and (
                "ENABLE_OAUTH_GROUP_CREATION" not in value
                or ((m12 := value["ENABLE_OAUTH_GROUP_CREATION"]) is None or m12 is True or m12 is False)
            )
            and (
                "OAUTH_GROUP_CLAIM" not in value
                or ((m13 := value["OAUTH_GROUP_CLAIM"]) is None or type(m13) is str)
            )
            and (
                "OAUTH_GROUP_DEFAULT_SHARE" not in value
                or (
                    (m14 := value["OAUTH_GROUP_DEFAULT_SHARE"]) is None
                    or m14 is True
                    or m14 is False
                    or type(m14) is str
                )
            )
            and (
                "OAUTH_PROVIDER_NAME" not in value
                or ((m15 := value["OAUTH_PROVIDER_NAME"]) is None or type(m15) is str)
            )
            and (
                "OPENID_PROVIDER_URL" not in value
                or ((m16 := value["OPENID_PROVIDER_URL"]) is None or type(m16) is str)
            )
            and (
                "OAUTH_CLIENT_ID" not in value
                or ((m17 := value["OAUTH_CLIENT_ID"]) is None or type(m17) is str)
            )
            and (
                "OAUTH_CLIENT_SECRET" not in value
                or ((m18 := value["OAUTH_CLIENT_SECRET"]) is None or type(m18) is str)
            )
            and (
                "OPENID_REDIRECT_URI" not in value
                or ((m19 := value["OPENID_REDIRECT_URI"]) is None or type(m19) is str)
            )
            and ("OAUTH_SCOPES" not in value or ((m20 := value["OAUTH_SCOPES"]) is None or type(m20) is str))
            and (
                "OAUTH_CODE_CHALLENGE_METHOD" not in value
                or ((m21 := value["OAUTH_CODE_CHALLENGE_METHOD"]) is None or type(m21) is str)
            )
            and (
                "OAUTH_TOKEN_ENDPOINT_AUTH_METHOD" not in value
                or ((m22 := value["OAUTH_TOKEN_ENDPOINT_AUTH_METHOD"]) is None or type(m22) is str)
            )
            and (
                "OPENID_END_SESSION_ENDPOINT" not in value
                or ((m23 := value["OPENID_END_SESSION_ENDPOINT"]) is None or type(m23) is str)
            )
            and (
                "OAUTH_TIMEOUT" not in value
                or (
                    (m24 := value["OAUTH_TIMEOUT"]) is None
                    or type(m24) is int
                    or (type(m24) is float and m24.is_integer())
                    or type(m24) is str
                )
            )
            and (
                "OAUTH_CLIENT_TIMEOUT" not in value
                or (
                    (m25 := value["OAUTH_CLIENT_TIMEOUT"]) is None
                    or type(m25) is int
                    or (type(m25) is float and m25.is_integer())
                    or type(m25) is str
                )
            )
            and (
                "OAUTH_EMAIL_CLAIM" not in value
                or ((m26 := value["OAUTH_EMAIL_CLAIM"]) is None or type(m26) is str)
            )
            and (
                "OAUTH_USERNAME_CLAIM" not in value
                or ((m27 := value["OAUTH_USERNAME_CLAIM"]) is None or type(m27) is str)
            )
            and (
                "OAUTH_PICTURE_CLAIM" not in value
                or ((m28 := value["OAUTH_PICTURE_CLAIM"]) is None or type(m28) is str)
            )
            and (
                "OAUTH_SUB_CLAIM" not in value
                or ((m29 := value["OAUTH_SUB_CLAIM"]) is None or type(m29) is str)
            )
            and (
                "OAUTH_AUDIENCE" not in value
                or ((m30 := value["OAUTH_AUDIENCE"]) is None or type(m30) is str)
            )
            and (
                "OAUTH_UPDATE_EMAIL_ON_LOGIN" not in value
                or ((m31 := value["OAUTH_UPDATE_EMAIL_ON_LOGIN"]) is None or m31 is True or m31 is False)
            )
            and (
                "OAUTH_UPDATE_NAME_ON_LOGIN" not in value
                or ((m32 := value["OAUTH_UPDATE_NAME_ON_LOGIN"]) is None or m32 is True or m32 is False)
            )
            and (
                "OAUTH_UPDATE_PICTURE_ON_LOGIN" not in value
                or ((m33 := value["OAUTH_UPDATE_PICTURE_ON_LOGIN"]) is None or m33 is True or m33 is False)
            )
            and (
                "OAUTH_REFRESH_TOKEN_INCLUDE_SCOPE" not in value
                or (
                    (m34 := value["OAUTH_REFRESH_TOKEN_INCLUDE_SCOPE"]) is None or m34 is True or m34 is False
                )
            )
        )
    except KeyError:
        return False


def oauth_config_form_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `OAuthConfigForm`, nothing when it is valid."""
    E: "Problems" = []
    if type(value) is not dict:
        E.append(_P0[type(value)])
    else:
        try:
            ok1: "bool" = (
                ((m35 := value["ENABLE_OAUTH"]) is None or m35 is True or m35 is False)
                and ((m36 := value["ENABLE_OAUTH_SIGNUP"]) is None or m36 is True or m36 is False)
                and ((m37 := value["OAUTH_MERGE_ACCOUNTS_BY_EMAIL"]) is None or m37 is True or m37 is False)
                and ((m38 := value["OAUTH_AUTO_REDIRECT"]) is None or m38 is True or m38 is False)
                and ((m39 := value["OAUTH_ALLOWED_DOMAINS"]) is None or type(m39) is str)
                and ((m40 := value["OAUTH_BLOCKED_GROUPS"]) is None or type(m40) is str)
                and ((m41 := value["ENABLE_OAUTH_ROLE_MANAGEMENT"]) is None or m41 is True or m41 is False)
                and ((m42 := value["OAUTH_ROLES_CLAIM"]) is None or type(m42) is str)
            )
        except KeyError:
            ok1 = False
        if not ok1:
            v2 = value.get("ENABLE_OAUTH", _MISSING)
            if v2 is not _MISSING:
                if not (v2 is None or v2 is True or v2 is False):
                    E.append(_P1[type(v2)])
            v3 = value.get("ENABLE_OAUTH_SIGNUP", _MISSING)
            if v3 is not _MISSING:
                if not (v3 is None or v3 is True or v3 is False):
                    E.append(_P2[type(v3)])
            v4 = value.get("OAUTH_MERGE_ACCOUNTS_BY_EMAIL", _MISSING)
            if v4 is not _MISSING:
                if not (v4 is None or v4 is True or v4 is False):
                    E.append(_P3[type(v4)])
            v5 = value.get("OAUTH_AUTO_REDIRECT", _MISSING)
            if v5 is not _MISSING:
                if not (v5 is None or v5 is True or v5 is False):
                    E.append(_P4[type(v5)])
            v6 = value.get("OAUTH_ALLOWED_DOMAINS", _MISSING)
            if v6 is not _MISSING:
                if not (v6 is None or type(v6) is str):
                    E.append(_P5[type(v6)])
            v7 = value.get("OAUTH_BLOCKED_GROUPS", _MISSING)
            if v7 is not _MISSING:
                if not (v7 is None or type(v7) is str):
                    E.append(_P6[type(v7)])
            v8 = value.get("ENABLE_OAUTH_ROLE_MANAGEMENT", _MISSING)
            if v8 is not _MISSING:
                if not (v8 is None or v8 is True or v8 is False):
                    E.append(_P7[type(v8)])
            v9 = value.get("OAUTH_ROLES_CLAIM", _MISSING)
            if v9 is not _MISSING:
                if not (v9 is None or type(v9) is str):
                    E.append(_P8[type(v9)])
        try:
            ok10: "bool" = (
                ((m43 := value["OAUTH_ADMIN_ROLES"]) is None or type(m43) is str)
                and ((m44 := value["OAUTH_ALLOWED_ROLES"]) is None or type(m44) is str)
                and ((m45 := value["ENABLE_OAUTH_GROUP_MANAGEMENT"]) is None or m45 is True or m45 is False)
                and ((m46 := value["ENABLE_OAUTH_GROUP_CREATION"]) is None or m46 is True or m46 is False)
                and ((m47 := value["OAUTH_GROUP_CLAIM"]) is None or type(m47) is str)
                and (
                    (m48 := value["OAUTH_GROUP_DEFAULT_SHARE"]) is None
                    or m48 is True
                    or m48 is False
                    or type(m48) is str
                )
                and ((m49 := value["OAUTH_PROVIDER_NAME"]) is None or type(m49) is str)
                and ((m50 := value["OPENID_PROVIDER_URL"]) is None or type(m50) is str)
            )
        except KeyError:
            ok10 = False
        if not ok10:
            v11 = value.get("OAUTH_ADMIN_ROLES", _MISSING)
            if v11 is not _MISSING:
                if not (v11 is None or type(v11) is str):
                    E.append(_P9[type(v11)])
            v12 = value.get("OAUTH_ALLOWED_ROLES", _MISSING)
            if v12 is not _MISSING:
                if not (v12 is None or type(v12) is str):
                    E.append(_P10[type(v12)])
            v13 = value.get("ENABLE_OAUTH_GROUP_MANAGEMENT", _MISSING)
            if v13 is not _MISSING:
                if not (v13 is None or v13 is True or v13 is False):
                    E.append(_P11[type(v13)])
            v14 = value.get("ENABLE_OAUTH_GROUP_CREATION", _MISSING)
            if v14 is not _MISSING:
                if not (v14 is None or v14 is True or v14 is False):
                    E.append(_P12[type(v14)])
            v15 = value.get("OAUTH_GROUP_CLAIM", _MISSING)
            if v15 is not _MISSING:
                if not (v15 is None or type(v15) is str):
                    E.append(_P13[type(v15)])
            v16 = value.get("OAUTH_GROUP_DEFAULT_SHARE", _MISSING)
            if v16 is not _MISSING:
                if not (v16 is None or v16 is True or v16 is False or type(v16) is str):
                    E.append(_P14[type(v16)])
            v17 = value.get("OAUTH_PROVIDER_NAME", _MISSING)
            if v17 is not _MISSING:
                if not (v17 is None or type(v17) is str):
                    E.append(_P15[type(v17)])
            v18 = value.get("OPENID_PROVIDER_URL", _MISSING)
            if v18 is not _MISSING:
                if not (v18 is None or type(v18) is str):
                    E.append(_P16[type(v18)])
        try:
            ok19: "bool" = (
                ((m51 := value["OAUTH_CLIENT_ID"]) is None or type(m51) is str)
                and ((m52 := value["OAUTH_CLIENT_SECRET"]) is None or type(m52) is str)
                and ((m53 := value["OPENID_REDIRECT_URI"]) is None or type(m53) is str)
                and ((m54 := value["OAUTH_SCOPES"]) is None or type(m54) is str)
                and ((m55 := value["OAUTH_CODE_CHALLENGE_METHOD"]) is None or type(m55) is str)
                and ((m56 := value["OAUTH_TOKEN_ENDPOINT_AUTH_METHOD"]) is None or type(m56) is str)
                and ((m57 := value["OPENID_END_SESSION_ENDPOINT"]) is None or type(m57) is str)
                and (
                    (m58 := value["OAUTH_TIMEOUT"]) is None
                    or type(m58) is int
                    or (type(m58) is float and m58.is_integer())
                    or type(m58) is str
                )
            )
        except KeyError:
            ok19 = False
        if not ok19:
            v20 = value.get("OAUTH_CLIENT_ID", _MISSING)
            if v20 is not _MISSING:
                if not (v20 is None or type(v20) is str):
                    E.append(_P17[type(v20)])
            v21 = value.get("OAUTH_CLIENT_SECRET", _MISSING)
            if v21 is not _MISSING:
                if not (v21 is None or type(v21) is str):
                    E.append(_P18[type(v21)])
            v22 = value.get("OPENID_REDIRECT_URI", _MISSING)
            if v22 is not _MISSING:
                if not (v22 is None or type(v22) is str):
                    E.append(_P19[type(v22)])
            v23 = value.get("OAUTH_SCOPES", _MISSING)
            if v23 is not _MISSING:
                if not (v23 is None or type(v23) is str):
                    E.append(_P20[type(v23)])
            v24 = value.get("OAUTH_CODE_CHALLENGE_METHOD", _MISSING)
            if v24 is not _MISSING:
                if not (v24 is None or type(v24) is str):
                    E.append(_P21[type(v24)])
            v25 = value.get("OAUTH_TOKEN_ENDPOINT_AUTH_METHOD", _MISSING)
            if v25 is not _MISSING:
                if not (v25 is None or type(v25) is str):
                    E.append(_P22[type(v25)])
            v26 = value.get("OPENID_END_SESSION_ENDPOINT", _MISSING)
            if v26 is not _MISSING:
                if not (v26 is None or type(v26) is str):
                    E.append(_P23[type(v26)])
            v27 = value.get("OAUTH_TIMEOUT", _MISSING)
            if v27 is not _MISSING:
                if not (
                    v27 is None
                    or type(v27) is int
                    or (type(v27) is float and v27.is_integer())
                    or type(v27) is str
                ):
                    E.append(_P24[type(v27)])
        try:
            ok28: "bool" = (
                (
                    (m59 := value["OAUTH_CLIENT_TIMEOUT"]) is None
                    or type(m59) is int
                    or (type(m59) is float and m59.is_integer())
                    or type(m59) is str
                )
                and ((m60 := value["OAUTH_EMAIL_CLAIM"]) is None or type(m60) is str)
                and ((m61 := value["OAUTH_USERNAME_CLAIM"]) is None or type(m61) is str)
                and ((m62 := value["OAUTH_PICTURE_CLAIM"]) is None or type(m62) is str)
                and ((m63 := value["OAUTH_SUB_CLAIM"]) is None or type(m63) is str)
                and ((m64 := value["OAUTH_AUDIENCE"]) is None or type(m64) is str)
                and ((m65 := value["OAUTH_UPDATE_EMAIL_ON_LOGIN"]) is None or m65 is True or m65 is False)
                and ((m66 := value["OAUTH_UPDATE_NAME_ON_LOGIN"]) is None or m66 is True or m66 is False)
            )
        except KeyError:
            ok28 = False
        if not ok28:
            v29 = value.get("OAUTH_CLIENT_TIMEOUT", _MISSING)
            if v29 is not _MISSING:
                if not (
                    v29 is None
                    or type(v29) is int
                    or (type(v29) is float and v29.is_integer())
                    or type(v29) is str
                ):
                    E.append(_P25[type(v29)])
            v30 = value.get("OAUTH_EMAIL_CLAIM", _MISSING)
            if v30 is not _MISSING:
                if not (v30 is None or type(v30) is str):
                    E.append(_P26[type(v30)])
            v31 = value.get("OAUTH_USERNAME_CLAIM", _MISSING)
            if v31 is not _MISSING:
                if not (v31 is None or type(v31) is str):
                    E.append(_P27[type(v31)])
            v32 = value.get("OAUTH_PICTURE_CLAIM", _MISSING)
            if v32 is not _MISSING:
                if not (v32 is None or type(v32) is str):
                    E.append(_P28[type(v32)])
            v33 = value.get("OAUTH_SUB_CLAIM", _MISSING)
            if v33 is not _MISSING:
                if not (v33 is None or type(v33) is str):
                    E.append(_P29[type(v33)])
            v34 = value.get("OAUTH_AUDIENCE", _MISSING)
            if v34 is not _MISSING:
                if not (v34 is None or type(v34) is str):
                    E.append(_P30[type(v34)])
            v35 = value.get("OAUTH_UPDATE_EMAIL_ON_LOGIN", _MISSING)
            if v35 is not _MISSING:
                if not (v35 is None or v35 is True or v35 is False):
                    E.append(_P31[type(v35)])
            v36 = value.get("OAUTH_UPDATE_NAME_ON_LOGIN", _MISSING)
            if v36 is not _MISSING:
                if not (v36 is None or v36 is True or v36 is False):
                    E.append(_P32[type(v36)])
        v37 = value.get("OAUTH_UPDATE_PICTURE_ON_LOGIN", _MISSING)
        if v37 is not _MISSING:
            if not (v37 is None or v37 is True or v37 is False):
                E.append(_P33[type(v37)])
        v38 = value.get("OAUTH_REFRESH_TOKEN_INCLUDE_SCOPE", _MISSING)
        if v38 is not _MISSING:
            if not (v38 is None or v38 is True or v38 is False):
                E.append(_P34[type(v38)])
    return E


def check_oauth_config_form(value: "object") -> "OAuthConfigForm":
    """Return `value` if it is a valid `OAuthConfigForm`. Raises InvalidPayload with all problems."""
    if is_oauth_config_form(value):
        return value
    raise InvalidPayload(oauth_config_form_problems(value))


def is_oauth_config_form_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `OAuthConfigForm`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_oauth_config_form(value)


def oauth_config_form_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `OAuthConfigForm`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return oauth_config_form_problems(value)


def load_oauth_config_form(data: "str | bytes", loads: "Loads | None" = None) -> "OAuthConfigForm":
    """Return the valid `OAuthConfigForm` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_oauth_config_form(value)


_P0 = _Got("type", "#/components/schemas/OAuthConfigForm/type", "an object", "")
_P1 = _Got(
    "anyOf",
    "#/components/schemas/OAuthConfigForm/properties/ENABLE_OAUTH/anyOf",
    "a boolean or null",
    "/ENABLE_OAUTH",
)
_P2 = _Got(
    "anyOf",
    "#/components/schemas/OAuthConfigForm/properties/ENABLE_OAUTH_SIGNUP/anyOf",
    "a boolean or null",
    "/ENABLE_OAUTH_SIGNUP",
)
_P3 = _Got(
    "anyOf",
    "#/components/schemas/OAuthConfigForm/properties/OAUTH_MERGE_ACCOUNTS_BY_EMAIL/anyOf",
    "a boolean or null",
    "/OAUTH_MERGE_ACCOUNTS_BY_EMAIL",
)
_P4 = _Got(
    "anyOf",
    "#/components/schemas/OAuthConfigForm/properties/OAUTH_AUTO_REDIRECT/anyOf",
    "a boolean or null",
    "/OAUTH_AUTO_REDIRECT",
)
_P5 = _Got(
    "anyOf",
    "#/components/schemas/OAuthConfigForm/properties/OAUTH_ALLOWED_DOMAINS/anyOf",
    "a string or null",
    "/OAUTH_ALLOWED_DOMAINS",
)
_P6 = _Got(
    "anyOf",
    "#/components/schemas/OAuthConfigForm/properties/OAUTH_BLOCKED_GROUPS/anyOf",
    "a string or null",
    "/OAUTH_BLOCKED_GROUPS",
)
_P7 = _Got(
    "anyOf",
    "#/components/schemas/OAuthConfigForm/properties/ENABLE_OAUTH_ROLE_MANAGEMENT/anyOf",
    "a boolean or null",
    "/ENABLE_OAUTH_ROLE_MANAGEMENT",
)
_P8 = _Got(
    "anyOf",
    "#/components/schemas/OAuthConfigForm/properties/OAUTH_ROLES_CLAIM/anyOf",
    "a string or null",
    "/OAUTH_ROLES_CLAIM",
)
_P9 = _Got(
    "anyOf",
    "#/components/schemas/OAuthConfigForm/properties/OAUTH_ADMIN_ROLES/anyOf",
    "a string or null",
    "/OAUTH_ADMIN_ROLES",
)
_P10 = _Got(
    "anyOf",
    "#/components/schemas/OAuthConfigForm/properties/OAUTH_ALLOWED_ROLES/anyOf",
    "a string or null",
    "/OAUTH_ALLOWED_ROLES",
)
_P11 = _Got(
    "anyOf",
    "#/components/schemas/OAuthConfigForm/properties/ENABLE_OAUTH_GROUP_MANAGEMENT/anyOf",
    "a boolean or null",
    "/ENABLE_OAUTH_GROUP_MANAGEMENT",
)
_P12 = _Got(
    "anyOf",
    "#/components/schemas/OAuthConfigForm/properties/ENABLE_OAUTH_GROUP_CREATION/anyOf",
    "a boolean or null",
    "/ENABLE_OAUTH_GROUP_CREATION",
)
_P13 = _Got(
    "anyOf",
    "#/components/schemas/OAuthConfigForm/properties/OAUTH_GROUP_CLAIM/anyOf",
    "a string or null",
    "/OAUTH_GROUP_CLAIM",
)
_P14 = _Got(
    "anyOf",
    "#/components/schemas/OAuthConfigForm/properties/OAUTH_GROUP_DEFAULT_SHARE/anyOf",
    "a string, a boolean or null",
    "/OAUTH_GROUP_DEFAULT_SHARE",
)
_P15 = _Got(
    "anyOf",
    "#/components/schemas/OAuthConfigForm/properties/OAUTH_PROVIDER_NAME/anyOf",
    "a string or null",
    "/OAUTH_PROVIDER_NAME",
)
_P16 = _Got(
    "anyOf",
    "#/components/schemas/OAuthConfigForm/properties/OPENID_PROVIDER_URL/anyOf",
    "a string or null",
    "/OPENID_PROVIDER_URL",
)
_P17 = _Got(
    "anyOf",
    "#/components/schemas/OAuthConfigForm/properties/OAUTH_CLIENT_ID/anyOf",
    "a string or null",
    "/OAUTH_CLIENT_ID",
)
_P18 = _Got(
    "anyOf",
    "#/components/schemas/OAuthConfigForm/properties/OAUTH_CLIENT_SECRET/anyOf",
    "a string or null",
    "/OAUTH_CLIENT_SECRET",
)
_P19 = _Got(
    "anyOf",
    "#/components/schemas/OAuthConfigForm/properties/OPENID_REDIRECT_URI/anyOf",
    "a string or null",
    "/OPENID_REDIRECT_URI",
)
_P20 = _Got(
    "anyOf",
    "#/components/schemas/OAuthConfigForm/properties/OAUTH_SCOPES/anyOf",
    "a string or null",
    "/OAUTH_SCOPES",
)
_P21 = _Got(
    "anyOf",
    "#/components/schemas/OAuthConfigForm/properties/OAUTH_CODE_CHALLENGE_METHOD/anyOf",
    "a string or null",
    "/OAUTH_CODE_CHALLENGE_METHOD",
)
_P22 = _Got(
    "anyOf",
    "#/components/schemas/OAuthConfigForm/properties/OAUTH_TOKEN_ENDPOINT_AUTH_METHOD/anyOf",
    "a string or null",
    "/OAUTH_TOKEN_ENDPOINT_AUTH_METHOD",
)
_P23 = _Got(
    "anyOf",
    "#/components/schemas/OAuthConfigForm/properties/OPENID_END_SESSION_ENDPOINT/anyOf",
    "a string or null",
    "/OPENID_END_SESSION_ENDPOINT",
)
_P24 = _Got(
    "anyOf",
    "#/components/schemas/OAuthConfigForm/properties/OAUTH_TIMEOUT/anyOf",
    "a string, an integer or null",
    "/OAUTH_TIMEOUT",
)
_P25 = _Got(
    "anyOf",
    "#/components/schemas/OAuthConfigForm/properties/OAUTH_CLIENT_TIMEOUT/anyOf",
    "a string, an integer or null",
    "/OAUTH_CLIENT_TIMEOUT",
)
_P26 = _Got(
    "anyOf",
    "#/components/schemas/OAuthConfigForm/properties/OAUTH_EMAIL_CLAIM/anyOf",
    "a string or null",
    "/OAUTH_EMAIL_CLAIM",
)
_P27 = _Got(
    "anyOf",
    "#/components/schemas/OAuthConfigForm/properties/OAUTH_USERNAME_CLAIM/anyOf",
    "a string or null",
    "/OAUTH_USERNAME_CLAIM",
)
_P28 = _Got(
    "anyOf",
    "#/components/schemas/OAuthConfigForm/properties/OAUTH_PICTURE_CLAIM/anyOf",
    "a string or null",
    "/OAUTH_PICTURE_CLAIM",
)
_P29 = _Got(
    "anyOf",
    "#/components/schemas/OAuthConfigForm/properties/OAUTH_SUB_CLAIM/anyOf",
    "a string or null",
    "/OAUTH_SUB_CLAIM",
)
_P30 = _Got(
    "anyOf",
    "#/components/schemas/OAuthConfigForm/properties/OAUTH_AUDIENCE/anyOf",
    "a string or null",
    "/OAUTH_AUDIENCE",
)
_P31 = _Got(
    "anyOf",
    "#/components/schemas/OAuthConfigForm/properties/OAUTH_UPDATE_EMAIL_ON_LOGIN/anyOf",
    "a boolean or null",
    "/OAUTH_UPDATE_EMAIL_ON_LOGIN",
)
_P32 = _Got(
    "anyOf",
    "#/components/schemas/OAuthConfigForm/properties/OAUTH_UPDATE_NAME_ON_LOGIN/anyOf",
    "a boolean or null",
    "/OAUTH_UPDATE_NAME_ON_LOGIN",
)
_P33 = _Got(
    "anyOf",
    "#/components/schemas/OAuthConfigForm/properties/OAUTH_UPDATE_PICTURE_ON_LOGIN/anyOf",
    "a boolean or null",
    "/OAUTH_UPDATE_PICTURE_ON_LOGIN",
)
_P34 = _Got(
    "anyOf",
    "#/components/schemas/OAuthConfigForm/properties/OAUTH_REFRESH_TOKEN_INCLUDE_SCOPE/anyOf",
    "a boolean or null",
    "/OAUTH_REFRESH_TOKEN_INCLUDE_SCOPE",
)

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
