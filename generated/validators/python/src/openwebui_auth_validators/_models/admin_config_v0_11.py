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
    from ..types import AdminConfigV011


def is_admin_config(value: "object") -> "TypeGuard[AdminConfigV011]":
    """Whether `value` is a valid `AdminConfig`."""
    try:
        if type(value) is not dict:
            return False
        if type(value["SHOW_ADMIN_DETAILS"]) is not bool:
            return False
        if not ((m22 := value["ADMIN_EMAIL"]) is None or type(m22) is str):
            return False
        if type(value["WEBUI_URL"]) is not str:
            return False
        if type(value["ENABLE_LOGIN_FORM"]) is not bool:
            return False
        if type(value["ENABLE_SIGNUP"]) is not bool:
            return False
        if type(value["ENABLE_API_KEYS"]) is not bool:
            return False
        if type(value["ENABLE_API_KEYS_ENDPOINT_RESTRICTIONS"]) is not bool:
            return False
        if type(value["API_KEYS_ALLOWED_ENDPOINTS"]) is not str:
            return False
        if type(value["DEFAULT_USER_ROLE"]) is not str:
            return False
        if type(value["DEFAULT_GROUP_ID"]) is not str:
            return False
        if type(value["DEFAULT_INTERFACE_SETTINGS"]) is not dict:
            return False
        v1 = value["I18N"]
        if type(v1) is not dict:
            return False
        for v3 in v1.values():
            if type(v3) is not dict:
                return False
            for v5 in v3.values():
                if type(v5) is not str:
                    return False
        if type(value["JWT_EXPIRES_IN"]) is not str:
            return False
        if type(value["ENABLE_COMMUNITY_SHARING"]) is not bool:
            return False
        if type(value["ENABLE_MESSAGE_RATING"]) is not bool:
            return False
        if type(value["ENABLE_FOLDERS"]) is not bool:
            return False
        if not (
            (type(m30 := value["FOLDER_MAX_FILE_COUNT"]) is int or (type(m30) is float and m30.is_integer()))
            or (type(m30) is str and m30 == "")
        ):
            return False
        if not (
            (type(m31 := value["AUTOMATION_MAX_COUNT"]) is int or (type(m31) is float and m31.is_integer()))
            or (type(m31) is str and m31 == "")
        ):
            return False
        if not (
            (
                type(m32 := value["AUTOMATION_MIN_INTERVAL"]) is int
                or (type(m32) is float and m32.is_integer())
            )
            or (type(m32) is str and m32 == "")
        ):
            return False
        if type(value["ENABLE_AUTOMATIONS"]) is not bool:
            return False
        if type(value["ENABLE_CHANNELS"]) is not bool:
            return False
        if type(value["CHANNEL_MODEL_RESPONSE_MODE"]) is not str:
            return False
        if type(value["ENABLE_CALENDAR"]) is not bool:
            return False
        if type(value["ENABLE_MEMORIES"]) is not bool:
            return False
        if type(value["ENABLE_MEMORY_SYSTEM_CONTEXT"]) is not bool:
            return False
        if type(value["ENABLE_NOTES"]) is not bool:
            return False
        if type(value["ENABLE_USER_WEBHOOKS"]) is not bool:
            return False
        if type(value["ENABLE_USER_STATUS"]) is not bool:
            return False
        if not ((m34 := value["PENDING_USER_OVERLAY_TITLE"]) is None or type(m34) is str):
            return False
        if not ((m35 := value["PENDING_USER_OVERLAY_CONTENT"]) is None or type(m35) is str):
            return False
        if not ((m36 := value["RESPONSE_WATERMARK"]) is None or type(m36) is str):
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
                type(value["SHOW_ADMIN_DETAILS"]) is bool
                and ((m37 := value["ADMIN_EMAIL"]) is None or type(m37) is str)
                and type(value["WEBUI_URL"]) is str
                and type(value["ENABLE_LOGIN_FORM"])
                is type(value["ENABLE_SIGNUP"])
                is type(value["ENABLE_API_KEYS"])
                is type(value["ENABLE_API_KEYS_ENDPOINT_RESTRICTIONS"])
                is bool
                and type(value["API_KEYS_ALLOWED_ENDPOINTS"]) is str
            )
        except KeyError:
            ok1 = False
        if not ok1:
            v2 = value.get("SHOW_ADMIN_DETAILS", _MISSING)
            if not (v2 is True or v2 is False):
                if v2 is _MISSING:
                    E.append(_P1)
                else:
                    E.append(_P2[type(v2)])
            v3 = value.get("ADMIN_EMAIL", _MISSING)
            if not (v3 is None or type(v3) is str):
                if v3 is _MISSING:
                    E.append(_P3)
                else:
                    E.append(_P4[type(v3)])
            v4 = value.get("WEBUI_URL", _MISSING)
            if type(v4) is not str:
                if v4 is _MISSING:
                    E.append(_P5)
                else:
                    E.append(_P6[type(v4)])
            v5 = value.get("ENABLE_LOGIN_FORM", _MISSING)
            if not (v5 is True or v5 is False):
                if v5 is _MISSING:
                    E.append(_P7)
                else:
                    E.append(_P8[type(v5)])
            v6 = value.get("ENABLE_SIGNUP", _MISSING)
            if not (v6 is True or v6 is False):
                if v6 is _MISSING:
                    E.append(_P9)
                else:
                    E.append(_P10[type(v6)])
            v7 = value.get("ENABLE_API_KEYS", _MISSING)
            if not (v7 is True or v7 is False):
                if v7 is _MISSING:
                    E.append(_P11)
                else:
                    E.append(_P12[type(v7)])
            v8 = value.get("ENABLE_API_KEYS_ENDPOINT_RESTRICTIONS", _MISSING)
            if not (v8 is True or v8 is False):
                if v8 is _MISSING:
                    E.append(_P13)
                else:
                    E.append(_P14[type(v8)])
            v9 = value.get("API_KEYS_ALLOWED_ENDPOINTS", _MISSING)
            if type(v9) is not str:
                if v9 is _MISSING:
                    E.append(_P15)
                else:
                    E.append(_P16[type(v9)])
        v10 = value.get("DEFAULT_USER_ROLE", _MISSING)
        if type(v10) is not str:
            if v10 is _MISSING:
                E.append(_P17)
            else:
                E.append(_P18[type(v10)])
        v11 = value.get("DEFAULT_GROUP_ID", _MISSING)
        if type(v11) is not str:
            if v11 is _MISSING:
                E.append(_P19)
            else:
                E.append(_P20[type(v11)])
        v12 = value.get("DEFAULT_INTERFACE_SETTINGS", _MISSING)
        if type(v12) is not dict:
            if v12 is _MISSING:
                E.append(_P21)
            else:
                E.append(_P22[type(v12)])
        else:
            pass
        v13 = value.get("I18N", _MISSING)
        if type(v13) is not dict:
            if v13 is _MISSING:
                E.append(_P23)
            else:
                E.append(_P24[type(v13)])
        else:
            for k14 in _ordered(v13):
                if k14 not in _K0:
                    v15 = v13[k14]
                    if type(v15) is not dict:
                        E.append(("/I18N" + _step(k14), _R0[type(v15)]))
                    else:
                        for k16 in _ordered(v15):
                            if k16 not in _K0:
                                v17 = v15[k16]
                                if type(v17) is not str:
                                    E.append(("/I18N" + _step(k14) + _step(k16), _R1[type(v17)]))
        try:
            ok18: "bool" = (
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
            ok18 = False
        if not ok18:
            v19 = value.get("JWT_EXPIRES_IN", _MISSING)
            if type(v19) is not str:
                if v19 is _MISSING:
                    E.append(_P25)
                else:
                    E.append(_P26[type(v19)])
            v20 = value.get("ENABLE_COMMUNITY_SHARING", _MISSING)
            if not (v20 is True or v20 is False):
                if v20 is _MISSING:
                    E.append(_P27)
                else:
                    E.append(_P28[type(v20)])
            v21 = value.get("ENABLE_MESSAGE_RATING", _MISSING)
            if not (v21 is True or v21 is False):
                if v21 is _MISSING:
                    E.append(_P29)
                else:
                    E.append(_P30[type(v21)])
            v22 = value.get("ENABLE_FOLDERS", _MISSING)
            if not (v22 is True or v22 is False):
                if v22 is _MISSING:
                    E.append(_P31)
                else:
                    E.append(_P32[type(v22)])
            v23 = value.get("FOLDER_MAX_FILE_COUNT", _MISSING)
            if not (type(v23) is int or (type(v23) is float and v23.is_integer()) or type(v23) is str):
                if v23 is _MISSING:
                    E.append(_P33)
                else:
                    E.append(_P34[type(v23)])
            else:
                if type(v23) is str:
                    if v23 != "":
                        E.append(_P35)
            v24 = value.get("AUTOMATION_MAX_COUNT", _MISSING)
            if not (type(v24) is int or (type(v24) is float and v24.is_integer()) or type(v24) is str):
                if v24 is _MISSING:
                    E.append(_P36)
                else:
                    E.append(_P37[type(v24)])
            else:
                if type(v24) is str:
                    if v24 != "":
                        E.append(_P38)
            v25 = value.get("AUTOMATION_MIN_INTERVAL", _MISSING)
            if not (type(v25) is int or (type(v25) is float and v25.is_integer()) or type(v25) is str):
                if v25 is _MISSING:
                    E.append(_P39)
                else:
                    E.append(_P40[type(v25)])
            else:
                if type(v25) is str:
                    if v25 != "":
                        E.append(_P41)
            v26 = value.get("ENABLE_AUTOMATIONS", _MISSING)
            if not (v26 is True or v26 is False):
                if v26 is _MISSING:
                    E.append(_P42)
                else:
                    E.append(_P43[type(v26)])
        try:
            ok27: "bool" = (
                type(value["ENABLE_CHANNELS"]) is bool
                and type(value["CHANNEL_MODEL_RESPONSE_MODE"]) is str
                and type(value["ENABLE_CALENDAR"])
                is type(value["ENABLE_MEMORIES"])
                is type(value["ENABLE_MEMORY_SYSTEM_CONTEXT"])
                is type(value["ENABLE_NOTES"])
                is type(value["ENABLE_USER_WEBHOOKS"])
                is type(value["ENABLE_USER_STATUS"])
                is bool
            )
        except KeyError:
            ok27 = False
        if not ok27:
            v28 = value.get("ENABLE_CHANNELS", _MISSING)
            if not (v28 is True or v28 is False):
                if v28 is _MISSING:
                    E.append(_P44)
                else:
                    E.append(_P45[type(v28)])
            v29 = value.get("CHANNEL_MODEL_RESPONSE_MODE", _MISSING)
            if type(v29) is not str:
                if v29 is _MISSING:
                    E.append(_P46)
                else:
                    E.append(_P47[type(v29)])
            v30 = value.get("ENABLE_CALENDAR", _MISSING)
            if not (v30 is True or v30 is False):
                if v30 is _MISSING:
                    E.append(_P48)
                else:
                    E.append(_P49[type(v30)])
            v31 = value.get("ENABLE_MEMORIES", _MISSING)
            if not (v31 is True or v31 is False):
                if v31 is _MISSING:
                    E.append(_P50)
                else:
                    E.append(_P51[type(v31)])
            v32 = value.get("ENABLE_MEMORY_SYSTEM_CONTEXT", _MISSING)
            if not (v32 is True or v32 is False):
                if v32 is _MISSING:
                    E.append(_P52)
                else:
                    E.append(_P53[type(v32)])
            v33 = value.get("ENABLE_NOTES", _MISSING)
            if not (v33 is True or v33 is False):
                if v33 is _MISSING:
                    E.append(_P54)
                else:
                    E.append(_P55[type(v33)])
            v34 = value.get("ENABLE_USER_WEBHOOKS", _MISSING)
            if not (v34 is True or v34 is False):
                if v34 is _MISSING:
                    E.append(_P56)
                else:
                    E.append(_P57[type(v34)])
            v35 = value.get("ENABLE_USER_STATUS", _MISSING)
            if not (v35 is True or v35 is False):
                if v35 is _MISSING:
                    E.append(_P58)
                else:
                    E.append(_P59[type(v35)])
        v36 = value.get("PENDING_USER_OVERLAY_TITLE", _MISSING)
        if not (v36 is None or type(v36) is str):
            if v36 is _MISSING:
                E.append(_P60)
            else:
                E.append(_P61[type(v36)])
        v37 = value.get("PENDING_USER_OVERLAY_CONTENT", _MISSING)
        if not (v37 is None or type(v37) is str):
            if v37 is _MISSING:
                E.append(_P62)
            else:
                E.append(_P63[type(v37)])
        v38 = value.get("RESPONSE_WATERMARK", _MISSING)
        if not (v38 is None or type(v38) is str):
            if v38 is _MISSING:
                E.append(_P64)
            else:
                E.append(_P65[type(v38)])
    return E


def check_admin_config(value: "object") -> "AdminConfigV011":
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


def load_admin_config(data: "str | bytes", loads: "Loads | None" = None) -> "AdminConfigV011":
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
_P1 = (
    "/SHOW_ADMIN_DETAILS",
    Rule(
        "required", "required", "#/components/schemas/AdminConfig/required/0", {"name": "SHOW_ADMIN_DETAILS"}
    ),
)
_P2 = _Got(
    "type",
    "#/components/schemas/AdminConfig/properties/SHOW_ADMIN_DETAILS/type",
    "a boolean",
    "/SHOW_ADMIN_DETAILS",
)
_P3 = (
    "/ADMIN_EMAIL",
    Rule("required", "required", "#/components/schemas/AdminConfig/required/1", {"name": "ADMIN_EMAIL"}),
)
_P4 = _Got(
    "anyOf",
    "#/components/schemas/AdminConfig/properties/ADMIN_EMAIL/anyOf",
    "a string or null",
    "/ADMIN_EMAIL",
)
_P5 = (
    "/WEBUI_URL",
    Rule("required", "required", "#/components/schemas/AdminConfig/required/2", {"name": "WEBUI_URL"}),
)
_P6 = _Got("type", "#/components/schemas/AdminConfig/properties/WEBUI_URL/type", "a string", "/WEBUI_URL")
_P7 = (
    "/ENABLE_LOGIN_FORM",
    Rule(
        "required", "required", "#/components/schemas/AdminConfig/required/3", {"name": "ENABLE_LOGIN_FORM"}
    ),
)
_P8 = _Got(
    "type",
    "#/components/schemas/AdminConfig/properties/ENABLE_LOGIN_FORM/type",
    "a boolean",
    "/ENABLE_LOGIN_FORM",
)
_P9 = (
    "/ENABLE_SIGNUP",
    Rule("required", "required", "#/components/schemas/AdminConfig/required/4", {"name": "ENABLE_SIGNUP"}),
)
_P10 = _Got(
    "type", "#/components/schemas/AdminConfig/properties/ENABLE_SIGNUP/type", "a boolean", "/ENABLE_SIGNUP"
)
_P11 = (
    "/ENABLE_API_KEYS",
    Rule("required", "required", "#/components/schemas/AdminConfig/required/5", {"name": "ENABLE_API_KEYS"}),
)
_P12 = _Got(
    "type",
    "#/components/schemas/AdminConfig/properties/ENABLE_API_KEYS/type",
    "a boolean",
    "/ENABLE_API_KEYS",
)
_P13 = (
    "/ENABLE_API_KEYS_ENDPOINT_RESTRICTIONS",
    Rule(
        "required",
        "required",
        "#/components/schemas/AdminConfig/required/6",
        {"name": "ENABLE_API_KEYS_ENDPOINT_RESTRICTIONS"},
    ),
)
_P14 = _Got(
    "type",
    "#/components/schemas/AdminConfig/properties/ENABLE_API_KEYS_ENDPOINT_RESTRICTIONS/type",
    "a boolean",
    "/ENABLE_API_KEYS_ENDPOINT_RESTRICTIONS",
)
_P15 = (
    "/API_KEYS_ALLOWED_ENDPOINTS",
    Rule(
        "required",
        "required",
        "#/components/schemas/AdminConfig/required/7",
        {"name": "API_KEYS_ALLOWED_ENDPOINTS"},
    ),
)
_P16 = _Got(
    "type",
    "#/components/schemas/AdminConfig/properties/API_KEYS_ALLOWED_ENDPOINTS/type",
    "a string",
    "/API_KEYS_ALLOWED_ENDPOINTS",
)
_P17 = (
    "/DEFAULT_USER_ROLE",
    Rule(
        "required", "required", "#/components/schemas/AdminConfig/required/8", {"name": "DEFAULT_USER_ROLE"}
    ),
)
_P18 = _Got(
    "anyOf",
    "#/components/schemas/AdminConfig/properties/DEFAULT_USER_ROLE/anyOf",
    "a string",
    "/DEFAULT_USER_ROLE",
)
_P19 = (
    "/DEFAULT_GROUP_ID",
    Rule("required", "required", "#/components/schemas/AdminConfig/required/9", {"name": "DEFAULT_GROUP_ID"}),
)
_P20 = _Got(
    "type",
    "#/components/schemas/AdminConfig/properties/DEFAULT_GROUP_ID/type",
    "a string",
    "/DEFAULT_GROUP_ID",
)
_P21 = (
    "/DEFAULT_INTERFACE_SETTINGS",
    Rule(
        "required",
        "required",
        "#/components/schemas/AdminConfig/required/10",
        {"name": "DEFAULT_INTERFACE_SETTINGS"},
    ),
)
_P22 = _Got(
    "type",
    "#/components/schemas/AdminConfig/properties/DEFAULT_INTERFACE_SETTINGS/type",
    "an object",
    "/DEFAULT_INTERFACE_SETTINGS",
)
_P23 = (
    "/I18N",
    Rule("required", "required", "#/components/schemas/AdminConfig/required/11", {"name": "I18N"}),
)
_P24 = _Got("type", "#/components/schemas/AdminConfig/properties/I18N/type", "an object", "/I18N")
_P25 = (
    "/JWT_EXPIRES_IN",
    Rule("required", "required", "#/components/schemas/AdminConfig/required/12", {"name": "JWT_EXPIRES_IN"}),
)
_P26 = _Got(
    "type", "#/components/schemas/AdminConfig/properties/JWT_EXPIRES_IN/type", "a string", "/JWT_EXPIRES_IN"
)
_P27 = (
    "/ENABLE_COMMUNITY_SHARING",
    Rule(
        "required",
        "required",
        "#/components/schemas/AdminConfig/required/13",
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
        "#/components/schemas/AdminConfig/required/14",
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
    Rule("required", "required", "#/components/schemas/AdminConfig/required/15", {"name": "ENABLE_FOLDERS"}),
)
_P32 = _Got(
    "type", "#/components/schemas/AdminConfig/properties/ENABLE_FOLDERS/type", "a boolean", "/ENABLE_FOLDERS"
)
_P33 = (
    "/FOLDER_MAX_FILE_COUNT",
    Rule(
        "required",
        "required",
        "#/components/schemas/AdminConfig/required/16",
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
        "#/components/schemas/AdminConfig/required/17",
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
        "#/components/schemas/AdminConfig/required/18",
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
        "required", "required", "#/components/schemas/AdminConfig/required/19", {"name": "ENABLE_AUTOMATIONS"}
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
    Rule("required", "required", "#/components/schemas/AdminConfig/required/20", {"name": "ENABLE_CHANNELS"}),
)
_P45 = _Got(
    "type",
    "#/components/schemas/AdminConfig/properties/ENABLE_CHANNELS/type",
    "a boolean",
    "/ENABLE_CHANNELS",
)
_P46 = (
    "/CHANNEL_MODEL_RESPONSE_MODE",
    Rule(
        "required",
        "required",
        "#/components/schemas/AdminConfig/required/21",
        {"name": "CHANNEL_MODEL_RESPONSE_MODE"},
    ),
)
_P47 = _Got(
    "anyOf",
    "#/components/schemas/AdminConfig/properties/CHANNEL_MODEL_RESPONSE_MODE/anyOf",
    "a string",
    "/CHANNEL_MODEL_RESPONSE_MODE",
)
_P48 = (
    "/ENABLE_CALENDAR",
    Rule("required", "required", "#/components/schemas/AdminConfig/required/22", {"name": "ENABLE_CALENDAR"}),
)
_P49 = _Got(
    "type",
    "#/components/schemas/AdminConfig/properties/ENABLE_CALENDAR/type",
    "a boolean",
    "/ENABLE_CALENDAR",
)
_P50 = (
    "/ENABLE_MEMORIES",
    Rule("required", "required", "#/components/schemas/AdminConfig/required/23", {"name": "ENABLE_MEMORIES"}),
)
_P51 = _Got(
    "type",
    "#/components/schemas/AdminConfig/properties/ENABLE_MEMORIES/type",
    "a boolean",
    "/ENABLE_MEMORIES",
)
_P52 = (
    "/ENABLE_MEMORY_SYSTEM_CONTEXT",
    Rule(
        "required",
        "required",
        "#/components/schemas/AdminConfig/required/24",
        {"name": "ENABLE_MEMORY_SYSTEM_CONTEXT"},
    ),
)
_P53 = _Got(
    "type",
    "#/components/schemas/AdminConfig/properties/ENABLE_MEMORY_SYSTEM_CONTEXT/type",
    "a boolean",
    "/ENABLE_MEMORY_SYSTEM_CONTEXT",
)
_P54 = (
    "/ENABLE_NOTES",
    Rule("required", "required", "#/components/schemas/AdminConfig/required/25", {"name": "ENABLE_NOTES"}),
)
_P55 = _Got(
    "type", "#/components/schemas/AdminConfig/properties/ENABLE_NOTES/type", "a boolean", "/ENABLE_NOTES"
)
_P56 = (
    "/ENABLE_USER_WEBHOOKS",
    Rule(
        "required",
        "required",
        "#/components/schemas/AdminConfig/required/26",
        {"name": "ENABLE_USER_WEBHOOKS"},
    ),
)
_P57 = _Got(
    "type",
    "#/components/schemas/AdminConfig/properties/ENABLE_USER_WEBHOOKS/type",
    "a boolean",
    "/ENABLE_USER_WEBHOOKS",
)
_P58 = (
    "/ENABLE_USER_STATUS",
    Rule(
        "required", "required", "#/components/schemas/AdminConfig/required/27", {"name": "ENABLE_USER_STATUS"}
    ),
)
_P59 = _Got(
    "type",
    "#/components/schemas/AdminConfig/properties/ENABLE_USER_STATUS/type",
    "a boolean",
    "/ENABLE_USER_STATUS",
)
_P60 = (
    "/PENDING_USER_OVERLAY_TITLE",
    Rule(
        "required",
        "required",
        "#/components/schemas/AdminConfig/required/28",
        {"name": "PENDING_USER_OVERLAY_TITLE"},
    ),
)
_P61 = _Got(
    "anyOf",
    "#/components/schemas/AdminConfig/properties/PENDING_USER_OVERLAY_TITLE/anyOf",
    "a string or null",
    "/PENDING_USER_OVERLAY_TITLE",
)
_P62 = (
    "/PENDING_USER_OVERLAY_CONTENT",
    Rule(
        "required",
        "required",
        "#/components/schemas/AdminConfig/required/29",
        {"name": "PENDING_USER_OVERLAY_CONTENT"},
    ),
)
_P63 = _Got(
    "anyOf",
    "#/components/schemas/AdminConfig/properties/PENDING_USER_OVERLAY_CONTENT/anyOf",
    "a string or null",
    "/PENDING_USER_OVERLAY_CONTENT",
)
_P64 = (
    "/RESPONSE_WATERMARK",
    Rule(
        "required", "required", "#/components/schemas/AdminConfig/required/30", {"name": "RESPONSE_WATERMARK"}
    ),
)
_P65 = _Got(
    "anyOf",
    "#/components/schemas/AdminConfig/properties/RESPONSE_WATERMARK/anyOf",
    "a string or null",
    "/RESPONSE_WATERMARK",
)

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
