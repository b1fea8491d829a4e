# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `AdminConfig`."""

from .._runtime import GOT as _Got
from .._runtime import INVALID_JSON as _INVALID_JSON
from .._runtime import MISSING as _MISSING
from .._runtime import InvalidPayload, Rule
from .._runtime import loads as _loads
from .._runtime import ordered as _ordered
from .._runtime import step as _step

TYPE_CHECKING = MYPY = False
if TYPE_CHECKING:
    import builtins
    from typing import Any, TypeAlias, TypeGuard

    from .._typing import Loads, Problems
    from ..types import AdminConfig


def is_admin_config(value: "object") -> "TypeGuard[AdminConfig]":
    """Whether `value` is a valid `AdminConfig`."""
    try:
        if type(value) is not dict:
            return False
        if not (
            type(value["SHOW_ADMIN_DETAILS"]) is bool
            and ((m23 := value["ADMIN_EMAIL"]) is None or type(m23) is str)
            and type(value["WEBUI_URL"]) is str
            and type(value["ENABLE_SIGNUP"])
            is type(value["ENABLE_API_KEYS"])
            is type(value["ENABLE_API_KEYS_ENDPOINT_RESTRICTIONS"])
            is bool
            and type(value["API_KEYS_ALLOWED_ENDPOINTS"]) is str
            and type(value["DEFAULT_USER_ROLE"]) is str
            and type(value["DEFAULT_GROUP_ID"]) is str
            and type(value["JWT_EXPIRES_IN"]) is str
            and type(value["ENABLE_COMMUNITY_SHARING"])
            is type(value["ENABLE_MESSAGE_RATING"])
            is type(value["ENABLE_FOLDERS"])
            is bool
            and (
                (
                    type(m29 := value["FOLDER_MAX_FILE_COUNT"]) is int
                    or (type(m29) is float and m29.is_integer())
                )
                or (type(m29) is str and m29 == "")
            )
            and (
                (
                    type(m30 := value["AUTOMATION_MAX_COUNT"]) is int
                    or (type(m30) is float and m30.is_integer())
                )
                or (type(m30) is str and m30 == "")
            )
            and (
                (
                    type(m31 := value["AUTOMATION_MIN_INTERVAL"]) is int
                    or (type(m31) is float and m31.is_integer())
                )
                or (type(m31) is str and m31 == "")
            )
        ):
            return False
        if not (
            type(value["ENABLE_AUTOMATIONS"])
            is type(value["ENABLE_CHANNELS"])
            is type(value["ENABLE_CALENDAR"])
            is type(value["ENABLE_MEMORIES"])
            is type(value["ENABLE_MEMORY_SYSTEM_CONTEXT"])
            is type(value["ENABLE_NOTES"])
            is type(value["ENABLE_USER_WEBHOOKS"])
            is type(value["ENABLE_USER_STATUS"])
            is bool
            and ((m32 := value["PENDING_USER_OVERLAY_TITLE"]) is None or type(m32) is str)
            and ((m33 := value["PENDING_USER_OVERLAY_CONTENT"]) is None or type(m33) is str)
            and ((m34 := value["RESPONSE_WATERMARK"]) is None or type(m34) is str)
        ):
            return False
        if "ENABLE_MFA" in value:
            v1 = value["ENABLE_MFA"]
            if not (v1 is True or v1 is False):
                return False
        if "MFA_ALLOW_OAUTH_BYPASS" in value:
            v2 = value["MFA_ALLOW_OAUTH_BYPASS"]
            if not (v2 is True or v2 is False):
                return False
        if "MFA_ALLOW_TRUSTED_HEADER_BYPASS" in value:
            v3 = value["MFA_ALLOW_TRUSTED_HEADER_BYPASS"]
            if not (v3 is True or v3 is False):
                return False
        if "ENABLE_LOGIN_FORM" in value:
            v4 = value["ENABLE_LOGIN_FORM"]
            if not (v4 is True or v4 is False):
                return False
        if "DEFAULT_INTERFACE_SETTINGS" in value:
            v5 = value["DEFAULT_INTERFACE_SETTINGS"]
            if type(v5) is not dict:
                return False
        if "I18N" in value:
            v6 = value["I18N"]
            if type(v6) is not dict:
                return False
            for v8 in v6.values():
                if type(v8) is not dict:
                    return False
                for v10 in v8.values():
                    if type(v10) is not str:
                        return False
        if "ENABLE_ENCRYPTED_CHANNELS" in value:
            v11 = value["ENABLE_ENCRYPTED_CHANNELS"]
            if not (v11 is True or v11 is False):
                return False
        if "ENABLE_APPS" in value:
            v12 = value["ENABLE_APPS"]
            if not (v12 is True or v12 is False):
                return False
        if "CHANNEL_MODEL_RESPONSE_MODE" in value:
            v13 = value["CHANNEL_MODEL_RESPONSE_MODE"]
            if type(v13) is not str:
                return False
        if "ENABLE_SKILL_LAZY_LOADING" in value:
            v14 = value["ENABLE_SKILL_LAZY_LOADING"]
            if not (v14 is True or v14 is False):
                return False
        if "SKILL_CONTENT_MAX_CHARS" in value:
            v15 = value["SKILL_CONTENT_MAX_CHARS"]
            if not (
                v15 is None or ((type(v15) is int or (type(v15) is float and v15.is_integer())) and v15 > 0)
            ):
                return False
        if "SKILL_PREVIEW_MAX_CHARS" in value:
            v16 = value["SKILL_PREVIEW_MAX_CHARS"]
            if not (
                v16 is None or ((type(v16) is int or (type(v16) is float and v16.is_integer())) and v16 > 0)
            ):
                return False
        return True
    except KeyError:
        return False


def admin_config_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `AdminConfig`, nothing when it is valid."""
    E: "Problems" = []
    if type(value) is not dict:
        E.append(_P0[type(value)])
    else:
        try:
            ok1: "bool" = (
                type(value["ENABLE_MFA"])
                is type(value["MFA_ALLOW_OAUTH_BYPASS"])
                is type(value["MFA_ALLOW_TRUSTED_HEADER_BYPASS"])
                is type(value["SHOW_ADMIN_DETAILS"])
                is bool
                and ((m35 := value["ADMIN_EMAIL"]) is None or type(m35) is str)
                and type(value["WEBUI_URL"]) is str
                and type(value["ENABLE_LOGIN_FORM"]) is type(value["ENABLE_SIGNUP"]) is bool
            )
        except KeyError:
            ok1 = False
        if not ok1:
            v2 = value.get("ENABLE_MFA", _MISSING)
            if v2 is not _MISSING:
                if not (v2 is True or v2 is False):
                    E.append(_P1[type(v2)])
            v3 = value.get("MFA_ALLOW_OAUTH_BYPASS", _MISSING)
            if v3 is not _MISSING:
                if not (v3 is True or v3 is False):
                    E.append(_P2[type(v3)])
            v4 = value.get("MFA_ALLOW_TRUSTED_HEADER_BYPASS", _MISSING)
            if v4 is not _MISSING:
                if not (v4 is True or v4 is False):
                    E.append(_P3[type(v4)])
            v5 = value.get("SHOW_ADMIN_DETAILS", _MISSING)
            if not (v5 is True or v5 is False):
                if v5 is _MISSING:
                    E.append(_P4)
                else:
                    E.append(_P5[type(v5)])
            v6 = value.get("ADMIN_EMAIL", _MISSING)
            if not (v6 is None or type(v6) is str):
                if v6 is _MISSING:
                    E.append(_P6)
                else:
                    E.append(_P7[type(v6)])
            v7 = value.get("WEBUI_URL", _MISSING)
            if type(v7) is not str:
                if v7 is _MISSING:
                    E.append(_P8)
                else:
                    E.append(_P9[type(v7)])
            v8 = value.get("ENABLE_LOGIN_FORM", _MISSING)
            if v8 is not _MISSING:
                if not (v8 is True or v8 is False):
                    E.append(_P10[type(v8)])
            v9 = value.get("ENABLE_SIGNUP", _MISSING)
            if not (v9 is True or v9 is False):
                if v9 is _MISSING:
                    E.append(_P11)
                else:
                    E.append(_P12[type(v9)])
        try:
            ok10: "bool" = (
                type(value["ENABLE_API_KEYS"]) is type(value["ENABLE_API_KEYS_ENDPOINT_RESTRICTIONS"]) is bool
                and type(value["API_KEYS_ALLOWED_ENDPOINTS"]) is str
                and type(value["DEFAULT_USER_ROLE"]) is str
                and type(value["DEFAULT_GROUP_ID"]) is str
            )
        except KeyError:
            ok10 = False
        if not ok10:
            v11 = value.get("ENABLE_API_KEYS", _MISSING)
            if not (v11 is True or v11 is False):
                if v11 is _MISSING:
                    E.append(_P13)
                else:
                    E.append(_P14[type(v11)])
            v12 = value.get("ENABLE_API_KEYS_ENDPOINT_RESTRICTIONS", _MISSING)
            if not (v12 is True or v12 is False):
                if v12 is _MISSING:
                    E.append(_P15)
                else:
                    E.append(_P16[type(v12)])
            v13 = value.get("API_KEYS_ALLOWED_ENDPOINTS", _MISSING)
            if type(v13) is not str:
                if v13 is _MISSING:
                    E.append(_P17)
                else:
                    E.append(_P18[type(v13)])
            v14 = value.get("DEFAULT_USER_ROLE", _MISSING)
            if type(v14) is not str:
                if v14 is _MISSING:
                    E.append(_P19)
                else:
                    E.append(_P20[type(v14)])
            v15 = value.get("DEFAULT_GROUP_ID", _MISSING)
            if type(v15) is not str:
                if v15 is _MISSING:
                    E.append(_P21)
                else:
                    E.append(_P22[type(v15)])
        v16 = value.get("DEFAULT_INTERFACE_SETTINGS", _MISSING)
        if v16 is not _MISSING:
            if type(v16) is not dict:
                E.append(_P23[type(v16)])
            else:
                pass
        v17 = value.get("I18N", _MISSING)
        if v17 is not _MISSING:
            if type(v17) is not dict:
                E.append(_P24[type(v17)])
            else:
                for k18 in _ordered(v17):
                    if k18 not in _K0:
                        v19 = v17[k18]
                        if type(v19) is not dict:
                            E.append(("/I18N" + _step(k18), _R0[type(v19)]))
                        else:
                            for k20 in _ordered(v19):
                                if k20 not in _K0:
                                    v21 = v19[k20]
                                    if type(v21) is not str:
                                        E.append(("/I18N" + _step(k18) + _step(k20), _R1[type(v21)]))
        try:
            ok22: "bool" = (
                type(value["JWT_EXPIRES_IN"]) is str
                and type(value["ENABLE_COMMUNITY_SHARING"])
                is type(value["ENABLE_MESSAGE_RATING"])
                is type(value["ENABLE_FOLDERS"])
                is bool
                and (
                    (
                        type(m41 := value["FOLDER_MAX_FILE_COUNT"]) is int
                        or (type(m41) is float and m41.is_integer())
                    )
                    or (type(m41) is str and m41 == "")
                )
                and (
                    (
                        type(m42 := value["AUTOMATION_MAX_COUNT"]) is int
                        or (type(m42) is float and m42.is_integer())
                    )
                    or (type(m42) is str and m42 == "")
                )
                and (
                    (
                        type(m43 := value["AUTOMATION_MIN_INTERVAL"]) is int
                        or (type(m43) is float and m43.is_integer())
                    )
                    or (type(m43) is str and m43 == "")
                )
                and type(value["ENABLE_AUTOMATIONS"]) is bool
            )
        except KeyError:
            ok22 = False
        if not ok22:
            v23 = value.get("JWT_EXPIRES_IN", _MISSING)
            if type(v23) is not str:
                if v23 is _MISSING:
                    E.append(_P25)
                else:
                    E.append(_P26[type(v23)])
            v24 = value.get("ENABLE_COMMUNITY_SHARING", _MISSING)
            if not (v24 is True or v24 is False):
                if v24 is _MISSING:
                    E.append(_P27)
                else:
                    E.append(_P28[type(v24)])
            v25 = value.get("ENABLE_MESSAGE_RATING", _MISSING)
            if not (v25 is True or v25 is False):
                if v25 is _MISSING:
                    E.append(_P29)
                else:
                    E.append(_P30[type(v25)])
            v26 = value.get("ENABLE_FOLDERS", _MISSING)
            if not (v26 is True or v26 is False):
                if v26 is _MISSING:
                    E.append(_P31)
                else:
                    E.append(_P32[type(v26)])
            v27 = value.get("FOLDER_MAX_FILE_COUNT", _MISSING)
            if not (type(v27) is int or (type(v27) is float and v27.is_integer()) or type(v27) is str):
                if v27 is _MISSING:
                    E.append(_P33)
                else:
                    E.append(_P34[type(v27)])
            else:
                if type(v27) is str:
                    if v27 != "":
                        E.append(_P35)
            v28 = value.get("AUTOMATION_MAX_COUNT", _MISSING)
            if not (type(v28) is int or (type(v28) is float and v28.is_integer()) or type(v28) is str):
                if v28 is _MISSING:
                    E.append(_P36)
                else:
                    E.append(_P37[type(v28)])
            else:
                if type(v28) is str:
                    if v28 != "":
                        E.append(_P38)
            v29 = value.get("AUTOMATION_MIN_INTERVAL", _MISSING)
            if not (type(v29) is int or (type(v29) is float and v29.is_integer()) or type(v29) is str):
                if v29 is _MISSING:
                    E.append(_P39)
                else:
                    E.append(_P40[type(v29)])
            else:
                if type(v29) is str:
                    if v29 != "":
                        E.append(_P41)
            v30 = value.get("ENABLE_AUTOMATIONS", _MISSING)
            if not (v30 is True or v30 is False):
                if v30 is _MISSING:
                    E.append(_P42)
                else:
                    E.append(_P43[type(v30)])
        try:
            ok31: "bool" = (
                type(value["ENABLE_CHANNELS"])
                is type(value["ENABLE_ENCRYPTED_CHANNELS"])
                is type(value["ENABLE_APPS"])
                is bool
                and type(value["CHANNEL_MODEL_RESPONSE_MODE"]) is str
                and type(value["ENABLE_CALENDAR"])
                is type(value["ENABLE_MEMORIES"])
                is type(value["ENABLE_MEMORY_SYSTEM_CONTEXT"])
                is type(value["ENABLE_SKILL_LAZY_LOADING"])
                is bool
            )
        except KeyError:
            ok31 = False
        if not ok31:
            v32 = value.get("ENABLE_CHANNELS", _MISSING)
            if not (v32 is True or v32 is False):
                if v32 is _MISSING:
                    E.append(_P44)
                else:
                    E.append(_P45[type(v32)])
            v33 = value.get("ENABLE_ENCRYPTED_CHANNELS", _MISSING)
            if v33 is not _MISSING:
                if not (v33 is True or v33 is False):
                    E.append(_P46[type(v33)])
            v34 = value.get("ENABLE_APPS", _MISSING)
            if v34 is not _MISSING:
                if not (v34 is True or v34 is False):
                    E.append(_P47[type(v34)])
            v35 = value.get("CHANNEL_MODEL_RESPONSE_MODE", _MISSING)
            if v35 is not _MISSING:
                if type(v35) is not str:
                    E.append(_P48[type(v35)])
            v36 = value.get("ENABLE_CALENDAR", _MISSING)
            if not (v36 is True or v36 is False):
                if v36 is _MISSING:
                    E.append(_P49)
                else:
                    E.append(_P50[type(v36)])
            v37 = value.get("ENABLE_MEMORIES", _MISSING)
            if not (v37 is True or v37 is False):
                if v37 is _MISSING:
                    E.append(_P51)
                else:
                    E.append(_P52[type(v37)])
            v38 = value.get("ENABLE_MEMORY_SYSTEM_CONTEXT", _MISSING)
            if not (v38 is True or v38 is False):
                if v38 is _MISSING:
                    E.append(_P53)
                else:
                    E.append(_P54[type(v38)])
            v39 = value.get("ENABLE_SKILL_LAZY_LOADING", _MISSING)
            if v39 is not _MISSING:
                if not (v39 is True or v39 is False):
                    E.append(_P55[type(v39)])
        try:
            ok40: "bool" = (
                (
                    (m45 := value["SKILL_CONTENT_MAX_CHARS"]) is None
                    or ((type(m45) is int or (type(m45) is float and m45.is_integer())) and m45 > 0)
                )
                and (
                    (m46 := value["SKILL_PREVIEW_MAX_CHARS"]) is None
                    or ((type(m46) is int or (type(m46) is float and m46.is_integer())) and m46 > 0)
                )
                and type(value["ENABLE_NOTES"])
                is type(value["ENABLE_USER_WEBHOOKS"])
                is type(value["ENABLE_USER_STATUS"])
                is bool
                and ((m47 := value["PENDING_USER_OVERLAY_TITLE"]) is None or type(m47) is str)
                and ((m48 := value["PENDING_USER_OVERLAY_CONTENT"]) is None or type(m48) is str)
                and ((m49 := value["RESPONSE_WATERMARK"]) is None or type(m49) is str)
            )
        except KeyError:
            ok40 = False
        if not ok40:
            v41 = value.get("SKILL_CONTENT_MAX_CHARS", _MISSING)
            if v41 is not _MISSING:
                if not (v41 is None or type(v41) is int or (type(v41) is float and v41.is_integer())):
                    E.append(_P56[type(v41)])
                else:
                    if type(v41) is int or (type(v41) is float and v41.is_integer()):
                        if not (v41 > 0):
                            E.append(_P57)
            v42 = value.get("SKILL_PREVIEW_MAX_CHARS", _MISSING)
            if v42 is not _MISSING:
                if not (v42 is None or type(v42) is int or (type(v42) is float and v42.is_integer())):
                    E.append(_P58[type(v42)])
                else:
                    if type(v42) is int or (type(v42) is float and v42.is_integer()):
                        if not (v42 > 0):
                            E.append(_P59)
            v43 = value.get("ENABLE_NOTES", _MISSING)
            if not (v43 is True or v43 is False):
                if v43 is _MISSING:
                    E.append(_P60)
                else:
                    E.append(_P61[type(v43)])
            v44 = value.get("ENABLE_USER_WEBHOOKS", _MISSING)
            if not (v44 is True or v44 is False):
                if v44 is _MISSING:
                    E.append(_P62)
                else:
                    E.append(_P63[type(v44)])
            v45 = value.get("ENABLE_USER_STATUS", _MISSING)
            if not (v45 is True or v45 is False):
                if v45 is _MISSING:
                    E.append(_P64)
                else:
                    E.append(_P65[type(v45)])
            v46 = value.get("PENDING_USER_OVERLAY_TITLE", _MISSING)
            if not (v46 is None or type(v46) is str):
                if v46 is _MISSING:
                    E.append(_P66)
                else:
                    E.append(_P67[type(v46)])
            v47 = value.get("PENDING_USER_OVERLAY_CONTENT", _MISSING)
            if not (v47 is None or type(v47) is str):
                if v47 is _MISSING:
                    E.append(_P68)
                else:
                    E.append(_P69[type(v47)])
            v48 = value.get("RESPONSE_WATERMARK", _MISSING)
            if not (v48 is None or type(v48) is str):
                if v48 is _MISSING:
                    E.append(_P70)
                else:
                    E.append(_P71[type(v48)])
    return E


def check_admin_config(value: "object") -> "AdminConfig":
    """Return `value` if it is a valid `AdminConfig`. Raises InvalidPayload with all problems."""
    if is_admin_config(value):
        return value
    raise InvalidPayload(admin_config_problems(value))


def is_admin_config_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `AdminConfig`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_admin_config(value)


def admin_config_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `AdminConfig`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return admin_config_problems(value)


def load_admin_config(data: "str | bytes", loads: "Loads | None" = None) -> "AdminConfig":
    """Return the valid `AdminConfig` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_admin_config(value)


_K0: "frozenset[Any]" = frozenset()
_R0 = _Got("type", "#/components/schemas/AdminConfig/properties/I18N/additionalProperties/type", "an object")
_R1 = _Got(
    "type",
    "#/components/schemas/AdminConfig/properties/I18N/additionalProperties/additionalProperties/type",
    "a string",
)
_P0 = _Got("type", "#/components/schemas/AdminConfig/type", "an object", "")
_P1 = _Got("type", "#/components/schemas/AdminConfig/properties/ENABLE_MFA/type", "a boolean", "/ENABLE_MFA")
_P2 = _Got(
    "type",
    "#/components/schemas/AdminConfig/properties/MFA_ALLOW_OAUTH_BYPASS/type",
    "a boolean",
    "/MFA_ALLOW_OAUTH_BYPASS",
)
_P3 = _Got(
    "type",
    "#/components/schemas/AdminConfig/properties/MFA_ALLOW_TRUSTED_HEADER_BYPASS/type",
    "a boolean",
    "/MFA_ALLOW_TRUSTED_HEADER_BYPASS",
)
_P4 = (
    "/SHOW_ADMIN_DETAILS",
    Rule(
        "required", "required", "#/components/schemas/AdminConfig/required/0", {"name": "SHOW_ADMIN_DETAILS"}
    ),
)
_P5 = _Got(
    "type",
    "#/components/schemas/AdminConfig/properties/SHOW_ADMIN_DETAILS/type",
    "a boolean",
    "/SHOW_ADMIN_DETAILS",
)
_P6 = (
    "/ADMIN_EMAIL",
    Rule("required", "required", "#/components/schemas/AdminConfig/required/1", {"name": "ADMIN_EMAIL"}),
)
_P7 = _Got(
    "anyOf",
    "#/components/schemas/AdminConfig/properties/ADMIN_EMAIL/anyOf",
    "a string or null",
    "/ADMIN_EMAIL",
)
_P8 = (
    "/WEBUI_URL",
    Rule("required", "required", "#/components/schemas/AdminConfig/required/2", {"name": "WEBUI_URL"}),
)
_P9 = _Got("type", "#/components/schemas/AdminConfig/properties/WEBUI_URL/type", "a string", "/WEBUI_URL")
_P10 = _Got(
    "type",
    "#/components/schemas/AdminConfig/properties/ENABLE_LOGIN_FORM/type",
    "a boolean",
    "/ENABLE_LOGIN_FORM",
)
_P11 = (
    "/ENABLE_SIGNUP",
    Rule("required", "required", "#/components/schemas/AdminConfig/required/3", {"name": "ENABLE_SIGNUP"}),
)
_P12 = _Got(
    "type", "#/components/schemas/AdminConfig/properties/ENABLE_SIGNUP/type", "a boolean", "/ENABLE_SIGNUP"
)
_P13 = (
    "/ENABLE_API_KEYS",
    Rule("required", "required", "#/components/schemas/AdminConfig/required/4", {"name": "ENABLE_API_KEYS"}),
)
_P14 = _Got(
    "type",
    "#/components/schemas/AdminConfig/properties/ENABLE_API_KEYS/type",
    "a boolean",
    "/ENABLE_API_KEYS",
)
_P15 = (
    "/ENABLE_API_KEYS_ENDPOINT_RESTRICTIONS",
    Rule(
        "required",
        "required",
        "#/components/schemas/AdminConfig/required/5",
        {"name": "ENABLE_API_KEYS_ENDPOINT_RESTRICTIONS"},
    ),
)
_P16 = _Got(
    "type",
    "#/components/schemas/AdminConfig/properties/ENABLE_API_KEYS_ENDPOINT_RESTRICTIONS/type",
    "a boolean",
    "/ENABLE_API_KEYS_ENDPOINT_RESTRICTIONS",
)
_P17 = (
    "/API_KEYS_ALLOWED_ENDPOINTS",
    Rule(
        "required",
        "required",
        "#/components/schemas/AdminConfig/required/6",
        {"name": "API_KEYS_ALLOWED_ENDPOINTS"},
    ),
)
_P18 = _Got(
    "type",
    "#/components/schemas/AdminConfig/properties/API_KEYS_ALLOWED_ENDPOINTS/type",
    "a string",
    "/API_KEYS_ALLOWED_ENDPOINTS",
)
_P19 = (
    "/DEFAULT_USER_ROLE",
    Rule(
        "required", "required", "#/components/schemas/AdminConfig/required/7", {"name": "DEFAULT_USER_ROLE"}
    ),
)
_P20 = _Got(
    "anyOf",
    "#/components/schemas/AdminConfig/properties/DEFAULT_USER_ROLE/anyOf",
    "a string",
    "/DEFAULT_USER_ROLE",
)
_P21 = (
    "/DEFAULT_GROUP_ID",
    Rule("required", "required", "#/components/schemas/AdminConfig/required/8", {"name": "DEFAULT_GROUP_ID"}),
)
_P22 = _Got(
    "type",
    "#/components/schemas/AdminConfig/properties/DEFAULT_GROUP_ID/type",
    "a string",
    "/DEFAULT_GROUP_ID",
)
_P23 = _Got(
    "type",
    "#/components/schemas/AdminConfig/properties/DEFAULT_INTERFACE_SETTINGS/type",
    "an object",
    "/DEFAULT_INTERFACE_SETTINGS",
)
_P24 = _Got("type", "#/components/schemas/AdminConfig/properties/I18N/type", "an object", "/I18N")
_P25 = (
    "/JWT_EXPIRES_IN",
    Rule("required", "required", "#/components/schemas/AdminConfig/required/9", {"name": "JWT_EXPIRES_IN"}),
)
_P26 = _Got(
    "type", "#/components/schemas/AdminConfig/properties/JWT_EXPIRES_IN/type", "a string", "/JWT_EXPIRES_IN"
)
_P27 = (
    "/ENABLE_COMMUNITY_SHARING",
    Rule(
        "required",
        "required",
        "#/components/schemas/AdminConfig/required/10",
        {"name": "ENABLE_COMMUNITY_SHARING"},
    ),
)
_P28 = _Got(
    "type",
    "#/components/schemas/AdminConfig/properties/ENABLE_COMMUNITY_SHARING/type",
    "a boolean",
    "/ENABLE_COMMUNITY_SHARING",
)
_P29 = (
    "/ENABLE_MESSAGE_RATING",
    Rule(
        "required",
        "required",
        "#/components/schemas/AdminConfig/required/11",
        {"name": "ENABLE_MESSAGE_RATING"},
    ),
)
_P30 = _Got(
    "type",
    "#/components/schemas/AdminConfig/properties/ENABLE_MESSAGE_RATING/type",
    "a boolean",
    "/ENABLE_MESSAGE_RATING",
)
_P31 = (
    "/ENABLE_FOLDERS",
    Rule("required", "required", "#/components/schemas/AdminConfig/required/12", {"name": "ENABLE_FOLDERS"}),
)
_P32 = _Got(
    "type", "#/components/schemas/AdminConfig/properties/ENABLE_FOLDERS/type", "a boolean", "/ENABLE_FOLDERS"
)
_P33 = (
    "/FOLDER_MAX_FILE_COUNT",
    Rule(
        "required",
        "required",
        "#/components/schemas/AdminConfig/required/13",
        {"name": "FOLDER_MAX_FILE_COUNT"},
    ),
)
_P34 = _Got(
    "anyOf",
    "#/components/schemas/AdminConfig/properties/FOLDER_MAX_FILE_COUNT/anyOf",
    "a string or an integer",
    "/FOLDER_MAX_FILE_COUNT",
)
_P35 = (
    "/FOLDER_MAX_FILE_COUNT",
    Rule(
        "const",
        "const",
        "#/components/schemas/AdminConfig/properties/FOLDER_MAX_FILE_COUNT/anyOf/1/const",
        {"expected": ""},
    ),
)
_P36 = (
    "/AUTOMATION_MAX_COUNT",
    Rule(
        "required",
        "required",
        "#/components/schemas/AdminConfig/required/14",
        {"name": "AUTOMATION_MAX_COUNT"},
    ),
)
_P37 = _Got(
    "anyOf",
    "#/components/schemas/AdminConfig/properties/AUTOMATION_MAX_COUNT/anyOf",
    "a string or an integer",
    "/AUTOMATION_MAX_COUNT",
)
_P38 = (
    "/AUTOMATION_MAX_COUNT",
    Rule(
        "const",
        "const",
        "#/components/schemas/AdminConfig/properties/AUTOMATION_MAX_COUNT/anyOf/1/const",
        {"expected": ""},
    ),
)
_P39 = (
    "/AUTOMATION_MIN_INTERVAL",
    Rule(
        "required",
        "required",
        "#/components/schemas/AdminConfig/required/15",
        {"name": "AUTOMATION_MIN_INTERVAL"},
    ),
)
_P40 = _Got(
    "anyOf",
    "#/components/schemas/AdminConfig/properties/AUTOMATION_MIN_INTERVAL/anyOf",
    "a string or an integer",
    "/AUTOMATION_MIN_INTERVAL",
)
_P41 = (
    "/AUTOMATION_MIN_INTERVAL",
    Rule(
        "const",
        "const",
        "#/components/schemas/AdminConfig/properties/AUTOMATION_MIN_INTERVAL/anyOf/1/const",
        {"expected": ""},
    ),
)
_P42 = (
    "/ENABLE_AUTOMATIONS",
    Rule(
        "required", "required", "#/components/schemas/AdminConfig/required/16", {"name": "ENABLE_AUTOMATIONS"}
    ),
)
_P43 = _Got(
    "type",
    "#/components/schemas/AdminConfig/properties/ENABLE_AUTOMATIONS/type",
    "a boolean",
    "/ENABLE_AUTOMATIONS",
)
_P44 = (
    "/ENABLE_CHANNELS",
    Rule("required", "required", "#/components/schemas/AdminConfig/required/17", {"name": "ENABLE_CHANNELS"}),
)
_P45 = _Got(
    "type",
    "#/components/schemas/AdminConfig/properties/ENABLE_CHANNELS/type",
    "a boolean",
    "/ENABLE_CHANNELS",
)
_P46 = _Got(
    "type",
    "#/components/schemas/AdminConfig/properties/ENABLE_ENCRYPTED_CHANNELS/type",
    "a boolean",
    "/ENABLE_ENCRYPTED_CHANNELS",
)
_P47 = _Got(
    "type", "#/components/schemas/AdminConfig/properties/ENABLE_APPS/type", "a boolean", "/ENABLE_APPS"
)
_P48 = _Got(
    "anyOf",
    "#/components/schemas/AdminConfig/properties/CHANNEL_MODEL_RESPONSE_MODE/anyOf",
    "a string",
    "/CHANNEL_MODEL_RESPONSE_MODE",
)
_P49 = (
    "/ENABLE_CALENDAR",
    Rule("required", "required", "#/components/schemas/AdminConfig/required/18", {"name": "ENABLE_CALENDAR"}),
)
_P50 = _Got(
    "type",
    "#/components/schemas/AdminConfig/properties/ENABLE_CALENDAR/type",
    "a boolean",
    "/ENABLE_CALENDAR",
)
_P51 = (
    "/ENABLE_MEMORIES",
    Rule("required", "required", "#/components/schemas/AdminConfig/required/19", {"name": "ENABLE_MEMORIES"}),
)
_P52 = _Got(
    "type",
    "#/components/schemas/AdminConfig/properties/ENABLE_MEMORIES/type",
    "a boolean",
    "/ENABLE_MEMORIES",
)
_P53 = (
    "/ENABLE_MEMORY_SYSTEM_CONTEXT",
    Rule(
        "required",
        "required",
        "#/components/schemas/AdminConfig/required/20",
        {"name": "ENABLE_MEMORY_SYSTEM_CONTEXT"},
    ),
)
_P54 = _Got(
    "type",
    "#/components/schemas/AdminConfig/properties/ENABLE_MEMORY_SYSTEM_CONTEXT/type",
    "a boolean",
    "/ENABLE_MEMORY_SYSTEM_CONTEXT",
)
_P55 = _Got(
    "type",
    "#/components/schemas/AdminConfig/properties/ENABLE_SKILL_LAZY_LOADING/type",
    "a boolean",
    "/ENABLE_SKILL_LAZY_LOADING",
)
_P56 = _Got(
    "anyOf",
    "#/components/schemas/AdminConfig/properties/SKILL_CONTENT_MAX_CHARS/anyOf",
    "an integer or null",
    "/SKILL_CONTENT_MAX_CHARS",
)
_P57 = (
    "/SKILL_CONTENT_MAX_CHARS",
    Rule(
        "exclusive_minimum",
        "exclusiveMinimum",
        "#/components/schemas/AdminConfig/properties/SKILL_CONTENT_MAX_CHARS/anyOf/0/exclusiveMinimum",
        {"limit": 0},
    ),
)
_P58 = _Got(
    "anyOf",
    "#/components/schemas/AdminConfig/properties/SKILL_PREVIEW_MAX_CHARS/anyOf",
    "an integer or null",
    "/SKILL_PREVIEW_MAX_CHARS",
)
_P59 = (
    "/SKILL_PREVIEW_MAX_CHARS",
    Rule(
        "exclusive_minimum",
        "exclusiveMinimum",
        "#/components/schemas/AdminConfig/properties/SKILL_PREVIEW_MAX_CHARS/anyOf/0/exclusiveMinimum",
        {"limit": 0},
    ),
)
_P60 = (
    "/ENABLE_NOTES",
    Rule("required", "required", "#/components/schemas/AdminConfig/required/21", {"name": "ENABLE_NOTES"}),
)
_P61 = _Got(
    "type", "#/components/schemas/AdminConfig/properties/ENABLE_NOTES/type", "a boolean", "/ENABLE_NOTES"
)
_P62 = (
    "/ENABLE_USER_WEBHOOKS",
    Rule(
        "required",
        "required",
        "#/components/schemas/AdminConfig/required/22",
        {"name": "ENABLE_USER_WEBHOOKS"},
    ),
)
_P63 = _Got(
    "type",
    "#/components/schemas/AdminConfig/properties/ENABLE_USER_WEBHOOKS/type",
    "a boolean",
    "/ENABLE_USER_WEBHOOKS",
)
_P64 = (
    "/ENABLE_USER_STATUS",
    Rule(
        "required", "required", "#/components/schemas/AdminConfig/required/23", {"name": "ENABLE_USER_STATUS"}
    ),
)
_P65 = _Got(
    "type",
    "#/components/schemas/AdminConfig/properties/ENABLE_USER_STATUS/type",
    "a boolean",
    "/ENABLE_USER_STATUS",
)
_P66 = (
    "/PENDING_USER_OVERLAY_TITLE",
    Rule(
        "required",
        "required",
        "#/components/schemas/AdminConfig/required/24",
        {"name": "PENDING_USER_OVERLAY_TITLE"},
    ),
)
_P67 = _Got(
    "anyOf",
    "#/components/schemas/AdminConfig/properties/PENDING_USER_OVERLAY_TITLE/anyOf",
    "a string or null",
    "/PENDING_USER_OVERLAY_TITLE",
)
_P68 = (
    "/PENDING_USER_OVERLAY_CONTENT",
    Rule(
        "required",
        "required",
        "#/components/schemas/AdminConfig/required/25",
        {"name": "PENDING_USER_OVERLAY_CONTENT"},
    ),
)
_P69 = _Got(
    "anyOf",
    "#/components/schemas/AdminConfig/properties/PENDING_USER_OVERLAY_CONTENT/anyOf",
    "a string or null",
    "/PENDING_USER_OVERLAY_CONTENT",
)
_P70 = (
    "/RESPONSE_WATERMARK",
    Rule(
        "required", "required", "#/components/schemas/AdminConfig/required/26", {"name": "RESPONSE_WATERMARK"}
    ),
)
_P71 = _Got(
    "anyOf",
    "#/components/schemas/AdminConfig/properties/RESPONSE_WATERMARK/anyOf",
    "a string or null",
    "/RESPONSE_WATERMARK",
)

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
