# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `AdminConfigInput`."""

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
    from ..types import AdminConfigInputV011


def is_admin_config_input(value: "object") -> "TypeGuard[AdminConfigInputV011]":
    """Whether `value` is a valid `AdminConfigInput`."""
    try:
        if type(value) is not dict:
            return False
        if not (
            type(value["SHOW_ADMIN_DETAILS"]) is bool
            and type(value["WEBUI_URL"]) is str
            and type(value["ENABLE_SIGNUP"])
            is type(value["ENABLE_API_KEYS"])
            is type(value["ENABLE_API_KEYS_ENDPOINT_RESTRICTIONS"])
            is bool
            and type(value["API_KEYS_ALLOWED_ENDPOINTS"]) is str
            and (type(m19 := value["DEFAULT_USER_ROLE"]) is str and m19 in ("pending", "user", "admin"))
            and type(value["DEFAULT_GROUP_ID"]) is str
            and type(value["JWT_EXPIRES_IN"]) is str
            and type(value["ENABLE_COMMUNITY_SHARING"])
            is type(value["ENABLE_MESSAGE_RATING"])
            is type(value["ENABLE_FOLDERS"])
            is type(value["ENABLE_AUTOMATIONS"])
            is type(value["ENABLE_CHANNELS"])
            is type(value["ENABLE_CALENDAR"])
            is type(value["ENABLE_MEMORIES"])
            is type(value["ENABLE_MEMORY_SYSTEM_CONTEXT"])
            is type(value["ENABLE_NOTES"])
            is type(value["ENABLE_USER_WEBHOOKS"])
            is type(value["ENABLE_USER_STATUS"])
            is bool
        ):
            return False
        if "ADMIN_EMAIL" in value:
            v1 = value["ADMIN_EMAIL"]
            if not (v1 is None or type(v1) is str):
                return False
        if "ENABLE_LOGIN_FORM" in value:
            v2 = value["ENABLE_LOGIN_FORM"]
            if not (v2 is True or v2 is False):
                return False
        if "DEFAULT_INTERFACE_SETTINGS" in value:
            v3 = value["DEFAULT_INTERFACE_SETTINGS"]
            if not (v3 is None or (type(v3) is dict and True)):
                return False
        if "I18N" in value:
            v4 = value["I18N"]
            if type(v4) is not dict:
                return False
            for v6 in v4.values():
                if type(v6) is not dict:
                    return False
                for v8 in v6.values():
                    if type(v8) is not str:
                        return False
        if "FOLDER_MAX_FILE_COUNT" in value:
            v9 = value["FOLDER_MAX_FILE_COUNT"]
            if not (
                (v9 is None or type(v9) is int or (type(v9) is float and v9.is_integer()))
                or (type(v9) is str and ((_re0 or _re0_made())(v9) is not None))
            ):
                return False
        if "AUTOMATION_MAX_COUNT" in value:
            v10 = value["AUTOMATION_MAX_COUNT"]
            if not (
                (v10 is None or type(v10) is int or (type(v10) is float and v10.is_integer()))
                or (type(v10) is str and ((_re0 or _re0_made())(v10) is not None))
            ):
                return False
        if "AUTOMATION_MIN_INTERVAL" in value:
            v11 = value["AUTOMATION_MIN_INTERVAL"]
            if not (
                (v11 is None or type(v11) is int or (type(v11) is float and v11.is_integer()))
                or (type(v11) is str and ((_re0 or _re0_made())(v11) is not None))
            ):
                return False
        if "CHANNEL_MODEL_RESPONSE_MODE" in value:
            v12 = value["CHANNEL_MODEL_RESPONSE_MODE"]
            if not (type(v12) is str and v12 in ("thread", "channel")):
                return False
        if "PENDING_USER_OVERLAY_TITLE" in value:
            v13 = value["PENDING_USER_OVERLAY_TITLE"]
            if not (v13 is None or type(v13) is str):
                return False
        if "PENDING_USER_OVERLAY_CONTENT" in value:
            v14 = value["PENDING_USER_OVERLAY_CONTENT"]
            if not (v14 is None or type(v14) is str):
                return False
        if "RESPONSE_WATERMARK" in value:
            v15 = value["RESPONSE_WATERMARK"]
            if not (v15 is None or type(v15) is str):
                return False
        return True
    except KeyError:
        return False


def admin_config_input_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `AdminConfigInput`, nothing when it is valid."""
    E: "Problems" = []
    if type(value) is not dict:
        E.append(_P0[type(value)])
    else:
        try:
            ok1: "bool" = (
                type(value["SHOW_ADMIN_DETAILS"]) is bool
                and ((m22 := value["ADMIN_EMAIL"]) is None or type(m22) is str)
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
            if v3 is not _MISSING:
                if not (v3 is None or type(v3) is str):
                    E.append(_P3[type(v3)])
            v4 = value.get("WEBUI_URL", _MISSING)
            if type(v4) is not str:
                if v4 is _MISSING:
                    E.append(_P4)
                else:
                    E.append(_P5[type(v4)])
            v5 = value.get("ENABLE_LOGIN_FORM", _MISSING)
            if v5 is not _MISSING:
                if not (v5 is True or v5 is False):
                    E.append(_P6[type(v5)])
            v6 = value.get("ENABLE_SIGNUP", _MISSING)
            if not (v6 is True or v6 is False):
                if v6 is _MISSING:
                    E.append(_P7)
                else:
                    E.append(_P8[type(v6)])
            v7 = value.get("ENABLE_API_KEYS", _MISSING)
            if not (v7 is True or v7 is False):
                if v7 is _MISSING:
                    E.append(_P9)
                else:
                    E.append(_P10[type(v7)])
            v8 = value.get("ENABLE_API_KEYS_ENDPOINT_RESTRICTIONS", _MISSING)
            if not (v8 is True or v8 is False):
                if v8 is _MISSING:
                    E.append(_P11)
                else:
                    E.append(_P12[type(v8)])
            v9 = value.get("API_KEYS_ALLOWED_ENDPOINTS", _MISSING)
            if type(v9) is not str:
                if v9 is _MISSING:
                    E.append(_P13)
                else:
                    E.append(_P14[type(v9)])
        v10 = value.get("DEFAULT_USER_ROLE", _MISSING)
        if type(v10) is not str:
            if v10 is _MISSING:
                E.append(_P15)
            else:
                E.append(_P16[type(v10)])
        else:
            if not (v10 in ("pending", "user", "admin")):
                E.append(_P17)
        v11 = value.get("DEFAULT_GROUP_ID", _MISSING)
        if type(v11) is not str:
            if v11 is _MISSING:
                E.append(_P18)
            else:
                E.append(_P19[type(v11)])
        v12 = value.get("DEFAULT_INTERFACE_SETTINGS", _MISSING)
        if v12 is not _MISSING:
            if not (v12 is None or type(v12) is dict):
                E.append(_P20[type(v12)])
            else:
                if type(v12) is dict:
                    pass
        v13 = value.get("I18N", _MISSING)
        if v13 is not _MISSING:
            if type(v13) is not dict:
                E.append(_P21[type(v13)])
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
                        (m26 := value["FOLDER_MAX_FILE_COUNT"]) is None
                        or type(m26) is int
                        or (type(m26) is float and m26.is_integer())
                    )
                    or (type(m26) is str and ((_re0 or _re0_made())(m26) is not None))
                )
                and (
                    (
                        (m27 := value["AUTOMATION_MAX_COUNT"]) is None
                        or type(m27) is int
                        or (type(m27) is float and m27.is_integer())
                    )
                    or (type(m27) is str and ((_re0 or _re0_made())(m27) is not None))
                )
                and (
                    (
                        (m28 := value["AUTOMATION_MIN_INTERVAL"]) is None
                        or type(m28) is int
                        or (type(m28) is float and m28.is_integer())
                    )
                    or (type(m28) is str and ((_re0 or _re0_made())(m28) is not None))
                )
                and type(value["ENABLE_AUTOMATIONS"]) is bool
            )
        except KeyError:
            ok18 = False
        if not ok18:
            v19 = value.get("JWT_EXPIRES_IN", _MISSING)
            if type(v19) is not str:
                if v19 is _MISSING:
                    E.append(_P22)
                else:
                    E.append(_P23[type(v19)])
            v20 = value.get("ENABLE_COMMUNITY_SHARING", _MISSING)
            if not (v20 is True or v20 is False):
                if v20 is _MISSING:
                    E.append(_P24)
                else:
                    E.append(_P25[type(v20)])
            v21 = value.get("ENABLE_MESSAGE_RATING", _MISSING)
            if not (v21 is True or v21 is False):
                if v21 is _MISSING:
                    E.append(_P26)
                else:
                    E.append(_P27[type(v21)])
            v22 = value.get("ENABLE_FOLDERS", _MISSING)
            if not (v22 is True or v22 is False):
                if v22 is _MISSING:
                    E.append(_P28)
                else:
                    E.append(_P29[type(v22)])
            v23 = value.get("FOLDER_MAX_FILE_COUNT", _MISSING)
            if v23 is not _MISSING:
                if not (
                    v23 is None
                    or type(v23) is int
                    or (type(v23) is float and v23.is_integer())
                    or type(v23) is str
                ):
                    E.append(_P30[type(v23)])
                else:
                    if type(v23) is str:
                        if not ((_re0 or _re0_made())(v23) is not None):
                            E.append(_P31)
            v24 = value.get("AUTOMATION_MAX_COUNT", _MISSING)
            if v24 is not _MISSING:
                if not (
                    v24 is None
                    or type(v24) is int
                    or (type(v24) is float and v24.is_integer())
                    or type(v24) is str
                ):
                    E.append(_P32[type(v24)])
                else:
                    if type(v24) is str:
                        if not ((_re0 or _re0_made())(v24) is not None):
                            E.append(_P33)
            v25 = value.get("AUTOMATION_MIN_INTERVAL", _MISSING)
            if v25 is not _MISSING:
                if not (
                    v25 is None
                    or type(v25) is int
                    or (type(v25) is float and v25.is_integer())
                    or type(v25) is str
                ):
                    E.append(_P34[type(v25)])
                else:
                    if type(v25) is str:
                        if not ((_re0 or _re0_made())(v25) is not None):
                            E.append(_P35)
            v26 = value.get("ENABLE_AUTOMATIONS", _MISSING)
            if not (v26 is True or v26 is False):
                if v26 is _MISSING:
                    E.append(_P36)
                else:
                    E.append(_P37[type(v26)])
        try:
            ok27: "bool" = (
                type(value["ENABLE_CHANNELS"]) is bool
                and type(m29 := value["CHANNEL_MODEL_RESPONSE_MODE"]) is str
                and m29 in ("thread", "channel")
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
                    E.append(_P38)
                else:
                    E.append(_P39[type(v28)])
            v29 = value.get("CHANNEL_MODEL_RESPONSE_MODE", _MISSING)
            if v29 is not _MISSING:
                if type(v29) is not str:
                    E.append(_P40[type(v29)])
                else:
                    if not (v29 in ("thread", "channel")):
                        E.append(_P41)
            v30 = value.get("ENABLE_CALENDAR", _MISSING)
            if not (v30 is True or v30 is False):
                if v30 is _MISSING:
                    E.append(_P42)
                else:
                    E.append(_P43[type(v30)])
            v31 = value.get("ENABLE_MEMORIES", _MISSING)
            if not (v31 is True or v31 is False):
                if v31 is _MISSING:
                    E.append(_P44)
                else:
                    E.append(_P45[type(v31)])
            v32 = value.get("ENABLE_MEMORY_SYSTEM_CONTEXT", _MISSING)
            if not (v32 is True or v32 is False):
                if v32 is _MISSING:
                    E.append(_P46)
                else:
                    E.append(_P47[type(v32)])
            v33 = value.get("ENABLE_NOTES", _MISSING)
            if not (v33 is True or v33 is False):
                if v33 is _MISSING:
                    E.append(_P48)
                else:
                    E.append(_P49[type(v33)])
            v34 = value.get("ENABLE_USER_WEBHOOKS", _MISSING)
            if not (v34 is True or v34 is False):
                if v34 is _MISSING:
                    E.append(_P50)
                else:
                    E.append(_P51[type(v34)])
            v35 = value.get("ENABLE_USER_STATUS", _MISSING)
            if not (v35 is True or v35 is False):
                if v35 is _MISSING:
                    E.append(_P52)
                else:
                    E.append(_P53[type(v35)])
        v36 = value.get("PENDING_USER_OVERLAY_TITLE", _MISSING)
        if v36 is not _MISSING:
            if not (v36 is None or type(v36) is str):
                E.append(_P54[type(v36)])
        v37 = value.get("PENDING_USER_OVERLAY_CONTENT", _MISSING)
        if v37 is not _MISSING:
            if not (v37 is None or type(v37) is str):
                E.append(_P55[type(v37)])
        v38 = value.get("RESPONSE_WATERMARK", _MISSING)
        if v38 is not _MISSING:
            if not (v38 is None or type(v38) is str):
                E.append(_P56[type(v38)])
    return E


def check_admin_config_input(value: "object") -> "AdminConfigInputV011":
    """Return `value` if it is a valid `AdminConfigInput`. Raises InvalidPayload with all problems."""
    if is_admin_config_input(value):
        return value
    raise InvalidPayload(admin_config_input_problems(value))


def is_admin_config_input_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `AdminConfigInput`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_admin_config_input(value)


def admin_config_input_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `AdminConfigInput`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return admin_config_input_problems(value)


def load_admin_config_input(data: "str | bytes", loads: "Loads | None" = None) -> "AdminConfigInputV011":
    """Return the valid `AdminConfigInput` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_admin_config_input(value)


_re0: "Any" = None


def _re0_made() -> "Any":
    global _re0
    import re

    _re0 = re.compile("^(?:-?[0-9]+)?\\Z").search
    return _re0


_K0: "frozenset[Any]" = frozenset()
_R0 = _Got(
    "type", "#/components/schemas/AdminConfigInput/properties/I18N/additionalProperties/type", "an object"
)
_R1 = _Got(
    "type",
    "#/components/schemas/AdminConfigInput/properties/I18N/additionalProperties/additionalProperties/type",
    "a string",
)
_P0 = _Got("type", "#/components/schemas/AdminConfigInput/type", "an object", "")
_P1 = (
    "/SHOW_ADMIN_DETAILS",
    Rule(
        "required",
        "required",
        "#/components/schemas/AdminConfigInput/required/0",
        {"name": "SHOW_ADMIN_DETAILS"},
    ),
)
_P2 = _Got(
    "type",
    "#/components/schemas/AdminConfigInput/properties/SHOW_ADMIN_DETAILS/type",
    "a boolean",
    "/SHOW_ADMIN_DETAILS",
)
_P3 = _Got(
    "anyOf",
    "#/components/schemas/AdminConfigInput/properties/ADMIN_EMAIL/anyOf",
    "a string or null",
    "/ADMIN_EMAIL",
)
_P4 = (
    "/WEBUI_URL",
    Rule("required", "required", "#/components/schemas/AdminConfigInput/required/1", {"name": "WEBUI_URL"}),
)
_P5 = _Got(
    "type", "#/components/schemas/AdminConfigInput/properties/WEBUI_URL/type", "a string", "/WEBUI_URL"
)
_P6 = _Got(
    "type",
    "#/components/schemas/AdminConfigInput/properties/ENABLE_LOGIN_FORM/type",
    "a boolean",
    "/ENABLE_LOGIN_FORM",
)
_P7 = (
    "/ENABLE_SIGNUP",
    Rule(
        "required", "required", "#/components/schemas/AdminConfigInput/required/2", {"name": "ENABLE_SIGNUP"}
    ),
)
_P8 = _Got(
    "type",
    "#/components/schemas/AdminConfigInput/properties/ENABLE_SIGNUP/type",
    "a boolean",
    "/ENABLE_SIGNUP",
)
_P9 = (
    "/ENABLE_API_KEYS",
    Rule(
        "required",
        "required",
        "#/components/schemas/AdminConfigInput/required/3",
        {"name": "ENABLE_API_KEYS"},
    ),
)
_P10 = _Got(
    "type",
    "#/components/schemas/AdminConfigInput/properties/ENABLE_API_KEYS/type",
    "a boolean",
    "/ENABLE_API_KEYS",
)
_P11 = (
    "/ENABLE_API_KEYS_ENDPOINT_RESTRICTIONS",
    Rule(
        "required",
        "required",
        "#/components/schemas/AdminConfigInput/required/4",
        {"name": "ENABLE_API_KEYS_ENDPOINT_RESTRICTIONS"},
    ),
)
_P12 = _Got(
    "type",
    "#/components/schemas/AdminConfigInput/properties/ENABLE_API_KEYS_ENDPOINT_RESTRICTIONS/type",
    "a boolean",
    "/ENABLE_API_KEYS_ENDPOINT_RESTRICTIONS",
)
_P13 = (
    "/API_KEYS_ALLOWED_ENDPOINTS",
    Rule(
        "required",
        "required",
        "#/components/schemas/AdminConfigInput/required/5",
        {"name": "API_KEYS_ALLOWED_ENDPOINTS"},
    ),
)
_P14 = _Got(
    "type",
    "#/components/schemas/AdminConfigInput/properties/API_KEYS_ALLOWED_ENDPOINTS/type",
    "a string",
    "/API_KEYS_ALLOWED_ENDPOINTS",
)
_P15 = (
    "/DEFAULT_USER_ROLE",
    Rule(
        "required",
        "required",
        "#/components/schemas/AdminConfigInput/required/6",
        {"name": "DEFAULT_USER_ROLE"},
    ),
)
_P16 = _Got(
    "type",
    "#/components/schemas/AdminConfigInput/properties/DEFAULT_USER_ROLE/type",
    "a string",
    "/DEFAULT_USER_ROLE",
)
_P17 = (
    "/DEFAULT_USER_ROLE",
    Rule(
        "enum",
        "enum",
        "#/components/schemas/AdminConfigInput/properties/DEFAULT_USER_ROLE/enum",
        {"expected": ["pending", "user", "admin"]},
    ),
)
_P18 = (
    "/DEFAULT_GROUP_ID",
    Rule(
        "required",
        "required",
        "#/components/schemas/AdminConfigInput/required/7",
        {"name": "DEFAULT_GROUP_ID"},
    ),
)
_P19 = _Got(
    "type",
    "#/components/schemas/AdminConfigInput/properties/DEFAULT_GROUP_ID/type",
    "a string",
    "/DEFAULT_GROUP_ID",
)
_P20 = _Got(
    "anyOf",
    "#/components/schemas/AdminConfigInput/properties/DEFAULT_INTERFACE_SETTINGS/anyOf",
    "an object or null",
    "/DEFAULT_INTERFACE_SETTINGS",
)
_P21 = _Got("type", "#/components/schemas/AdminConfigInput/properties/I18N/type", "an object", "/I18N")
_P22 = (
    "/JWT_EXPIRES_IN",
    Rule(
        "required", "required", "#/components/schemas/AdminConfigInput/required/8", {"name": "JWT_EXPIRES_IN"}
    ),
)
_P23 = _Got(
    "type",
    "#/components/schemas/AdminConfigInput/properties/JWT_EXPIRES_IN/type",
    "a string",
    "/JWT_EXPIRES_IN",
)
_P24 = (
    "/ENABLE_COMMUNITY_SHARING",
    Rule(
        "required",
        "required",
        "#/components/schemas/AdminConfigInput/required/9",
        {"name": "ENABLE_COMMUNITY_SHARING"},
    ),
)
_P25 = _Got(
    "type",
    "#/components/schemas/AdminConfigInput/properties/ENABLE_COMMUNITY_SHARING/type",
    "a boolean",
    "/ENABLE_COMMUNITY_SHARING",
)
_P26 = (
    "/ENABLE_MESSAGE_RATING",
    Rule(
        "required",
        "required",
        "#/components/schemas/AdminConfigInput/required/10",
        {"name": "ENABLE_MESSAGE_RATING"},
    ),
)
_P27 = _Got(
    "type",
    "#/components/schemas/AdminConfigInput/properties/ENABLE_MESSAGE_RATING/type",
    "a boolean",
    "/ENABLE_MESSAGE_RATING",
)
_P28 = (
    "/ENABLE_FOLDERS",
    Rule(
        "required",
        "required",
        "#/components/schemas/AdminConfigInput/required/11",
        {"name": "ENABLE_FOLDERS"},
    ),
)
_P29 = _Got(
    "type",
    "#/components/schemas/AdminConfigInput/properties/ENABLE_FOLDERS/type",
    "a boolean",
    "/ENABLE_FOLDERS",
)
_P30 = _Got(
    "anyOf",
    "#/components/schemas/AdminConfigInput/properties/FOLDER_MAX_FILE_COUNT/anyOf",
    "a string, an integer or null",
    "/FOLDER_MAX_FILE_COUNT",
)
_P31 = (
    "/FOLDER_MAX_FILE_COUNT",
    Rule(
        "pattern",
        "pattern",
        "#/components/schemas/AdminConfigInput/properties/FOLDER_MAX_FILE_COUNT/anyOf/1/pattern",
        {"pattern": "^(-?[0-9]+)?$"},
    ),
)
_P32 = _Got(
    "anyOf",
    "#/components/schemas/AdminConfigInput/properties/AUTOMATION_MAX_COUNT/anyOf",
    "a string, an integer or null",
    "/AUTOMATION_MAX_COUNT",
)
_P33 = (
    "/AUTOMATION_MAX_COUNT",
    Rule(
        "pattern",
        "pattern",
        "#/components/schemas/AdminConfigInput/properties/AUTOMATION_MAX_COUNT/anyOf/1/pattern",
        {"pattern": "^(-?[0-9]+)?$"},
    ),
)
_P34 = _Got(
    "anyOf",
    "#/components/schemas/AdminConfigInput/properties/AUTOMATION_MIN_INTERVAL/anyOf",
    "a string, an integer or null",
    "/AUTOMATION_MIN_INTERVAL",
)
_P35 = (
    "/AUTOMATION_MIN_INTERVAL",
    Rule(
        "pattern",
        "pattern",
        "#/components/schemas/AdminConfigInput/properties/AUTOMATION_MIN_INTERVAL/anyOf/1/pattern",
        {"pattern": "^(-?[0-9]+)?$"},
    ),
)
_P36 = (
    "/ENABLE_AUTOMATIONS",
    Rule(
        "required",
        "required",
        "#/components/schemas/AdminConfigInput/required/12",
        {"name": "ENABLE_AUTOMATIONS"},
    ),
)
_P37 = _Got(
    "type",
    "#/components/schemas/AdminConfigInput/properties/ENABLE_AUTOMATIONS/type",
    "a boolean",
    "/ENABLE_AUTOMATIONS",
)
_P38 = (
    "/ENABLE_CHANNELS",
    Rule(
        "required",
        "required",
        "#/components/schemas/AdminConfigInput/required/13",
        {"name": "ENABLE_CHANNELS"},
    ),
)
_P39 = _Got(
    "type",
    "#/components/schemas/AdminConfigInput/properties/ENABLE_CHANNELS/type",
    "a boolean",
    "/ENABLE_CHANNELS",
)
_P40 = _Got(
    "type",
    "#/components/schemas/AdminConfigInput/properties/CHANNEL_MODEL_RESPONSE_MODE/type",
    "a string",
    "/CHANNEL_MODEL_RESPONSE_MODE",
)
_P41 = (
    "/CHANNEL_MODEL_RESPONSE_MODE",
    Rule(
        "enum",
        "enum",
        "#/components/schemas/AdminConfigInput/properties/CHANNEL_MODEL_RESPONSE_MODE/enum",
        {"expected": ["thread", "channel"]},
    ),
)
_P42 = (
    "/ENABLE_CALENDAR",
    Rule(
        "required",
        "required",
        "#/components/schemas/AdminConfigInput/required/14",
        {"name": "ENABLE_CALENDAR"},
    ),
)
_P43 = _Got(
    "type",
    "#/components/schemas/AdminConfigInput/properties/ENABLE_CALENDAR/type",
    "a boolean",
    "/ENABLE_CALENDAR",
)
_P44 = (
    "/ENABLE_MEMORIES",
    Rule(
        "required",
        "required",
        "#/components/schemas/AdminConfigInput/required/15",
        {"name": "ENABLE_MEMORIES"},
    ),
)
_P45 = _Got(
    "type",
    "#/components/schemas/AdminConfigInput/properties/ENABLE_MEMORIES/type",
    "a boolean",
    "/ENABLE_MEMORIES",
)
_P46 = (
    "/ENABLE_MEMORY_SYSTEM_CONTEXT",
    Rule(
        "required",
        "required",
        "#/components/schemas/AdminConfigInput/required/16",
        {"name": "ENABLE_MEMORY_SYSTEM_CONTEXT"},
    ),
)
_P47 = _Got(
    "type",
    "#/components/schemas/AdminConfigInput/properties/ENABLE_MEMORY_SYSTEM_CONTEXT/type",
    "a boolean",
    "/ENABLE_MEMORY_SYSTEM_CONTEXT",
)
_P48 = (
    "/ENABLE_NOTES",
    Rule(
        "required", "required", "#/components/schemas/AdminConfigInput/required/17", {"name": "ENABLE_NOTES"}
    ),
)
_P49 = _Got(
    "type", "#/components/schemas/AdminConfigInput/properties/ENABLE_NOTES/type", "a boolean", "/ENABLE_NOTES"
)
_P50 = (
    "/ENABLE_USER_WEBHOOKS",
    Rule(
        "required",
        "required",
        "#/components/schemas/AdminConfigInput/required/18",
        {"name": "ENABLE_USER_WEBHOOKS"},
    ),
)
_P51 = _Got(
    "type",
    "#/components/schemas/AdminConfigInput/properties/ENABLE_USER_WEBHOOKS/type",
    "a boolean",
    "/ENABLE_USER_WEBHOOKS",
)
_P52 = (
    "/ENABLE_USER_STATUS",
    Rule(
        "required",
        "required",
        "#/components/schemas/AdminConfigInput/required/19",
        {"name": "ENABLE_USER_STATUS"},
    ),
)
_P53 = _Got(
    "type",
    "#/components/schemas/AdminConfigInput/properties/ENABLE_USER_STATUS/type",
    "a boolean",
    "/ENABLE_USER_STATUS",
)
_P54 = _Got(
    "anyOf",
    "#/components/schemas/AdminConfigInput/properties/PENDING_USER_OVERLAY_TITLE/anyOf",
    "a string or null",
    "/PENDING_USER_OVERLAY_TITLE",
)
_P55 = _Got(
    "anyOf",
    "#/components/schemas/AdminConfigInput/properties/PENDING_USER_OVERLAY_CONTENT/anyOf",
    "a string or null",
    "/PENDING_USER_OVERLAY_CONTENT",
)
_P56 = _Got(
    "anyOf",
    "#/components/schemas/AdminConfigInput/properties/RESPONSE_WATERMARK/anyOf",
    "a string or null",
    "/RESPONSE_WATERMARK",
)

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
