# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `AdminConfigInput`."""

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
    from ..types import AdminConfigInputV010


def is_admin_config_input(value: "object") -> "TypeGuard[AdminConfigInputV010]":
    """Whether `value` is a valid `AdminConfigInput`."""
    try:
        return type(value) is dict and (
            type(value["SHOW_ADMIN_DETAILS"]) is bool
            and ("ADMIN_EMAIL" not in value or ((m1 := value["ADMIN_EMAIL"]) is None or type(m1) is str))
            and type(value["WEBUI_URL"]) is str
            and type(value["ENABLE_SIGNUP"])
            is type(value["ENABLE_API_KEYS"])
            is type(value["ENABLE_API_KEYS_ENDPOINT_RESTRICTIONS"])
            is bool
            and type(value["API_KEYS_ALLOWED_ENDPOINTS"]) is str
            and (type(m4 := value["DEFAULT_USER_ROLE"]) is str and m4 in ("pending", "user", "admin"))
            and type(value["DEFAULT_GROUP_ID"]) is str
            and type(value["JWT_EXPIRES_IN"]) is str
            and type(value["ENABLE_COMMUNITY_SHARING"])
            is type(value["ENABLE_MESSAGE_RATING"])
            is type(value["ENABLE_FOLDERS"])
            is bool
            and (
                "FOLDER_MAX_FILE_COUNT" not in value
                or (
                    (
                        (m7 := value["FOLDER_MAX_FILE_COUNT"]) is None
                        or type(m7) is int
                        or (type(m7) is float and m7.is_integer())
                    )
                    or (type(m7) is str and ((_re0 or _re0_made())(m7) is not None))
                )
            )
            and (
                "AUTOMATION_MAX_COUNT" not in value
                or (
                    (
                        (m8 := value["AUTOMATION_MAX_COUNT"]) is None
                        or type(m8) is int
                        or (type(m8) is float and m8.is_integer())
                    )
                    or (type(m8) is str and ((_re0 or _re0_made())(m8) is not None))
                )
            )
            and (
                "AUTOMATION_MIN_INTERVAL" not in value
                or (
                    (
                        (m9 := value["AUTOMATION_MIN_INTERVAL"]) is None
                        or type(m9) is int
                        or (type(m9) is float and m9.is_integer())
                    )
                    or (type(m9) is str and ((_re0 or _re0_made())(m9) is not None))
                )
            )
            and type(value["ENABLE_AUTOMATIONS"])
            is type(value["ENABLE_CHANNELS"])
            is type(value["ENABLE_CALENDAR"])
            is type(value["ENABLE_MEMORIES"])
            is type(value["ENABLE_MEMORY_SYSTEM_CONTEXT"])
            is type(value["ENABLE_NOTES"])
            is type(value["ENABLE_USER_WEBHOOKS"])
            is type(value["ENABLE_USER_STATUS"])
            is bool
            and (
                "PENDING_USER_OVERLAY_TITLE" not in value
                or ((m10 := value["PENDING_USER_OVERLAY_TITLE"]) is None or type(m10) is str)
            )
            and (
                "PENDING_USER_OVERLAY_CONTENT" not in value
                or ((m11 := value["PENDING_USER_OVERLAY_CONTENT"]) is None or type(m11) is str)
            )
            and (
                "RESPONSE_WATERMARK" not in value
                or ((m12 := value["RESPONSE_WATERMARK"]) is None or type(m12) is str)
            )
        )
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
                and ((m13 := value["ADMIN_EMAIL"]) is None or type(m13) is str)
                and type(value["WEBUI_URL"]) is str
                and type(value["ENABLE_SIGNUP"])
                is type(value["ENABLE_API_KEYS"])
                is type(value["ENABLE_API_KEYS_ENDPOINT_RESTRICTIONS"])
                is bool
                and type(value["API_KEYS_ALLOWED_ENDPOINTS"]) is str
                and type(m16 := value["DEFAULT_USER_ROLE"]) is str
                and m16 in ("pending", "user", "admin")
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
            v5 = value.get("ENABLE_SIGNUP", _MISSING)
            if not (v5 is True or v5 is False):
                if v5 is _MISSING:
                    E.append(_P6)
                else:
                    E.append(_P7[type(v5)])
            v6 = value.get("ENABLE_API_KEYS", _MISSING)
            if not (v6 is True or v6 is False):
                if v6 is _MISSING:
                    E.append(_P8)
                else:
                    E.append(_P9[type(v6)])
            v7 = value.get("ENABLE_API_KEYS_ENDPOINT_RESTRICTIONS", _MISSING)
            if not (v7 is True or v7 is False):
                if v7 is _MISSING:
                    E.append(_P10)
                else:
                    E.append(_P11[type(v7)])
            v8 = value.get("API_KEYS_ALLOWED_ENDPOINTS", _MISSING)
            if type(v8) is not str:
                if v8 is _MISSING:
                    E.append(_P12)
                else:
                    E.append(_P13[type(v8)])
            v9 = value.get("DEFAULT_USER_ROLE", _MISSING)
            if type(v9) is not str:
                if v9 is _MISSING:
                    E.append(_P14)
                else:
                    E.append(_P15[type(v9)])
            else:
                if not (v9 in ("pending", "user", "admin")):
                    E.append(_P16)
        try:
            ok10: "bool" = (
                type(value["DEFAULT_GROUP_ID"]) is str
                and type(value["JWT_EXPIRES_IN"]) is str
                and type(value["ENABLE_COMMUNITY_SHARING"])
                is type(value["ENABLE_MESSAGE_RATING"])
                is type(value["ENABLE_FOLDERS"])
                is bool
                and (
                    (
                        (m19 := value["FOLDER_MAX_FILE_COUNT"]) is None
                        or type(m19) is int
                        or (type(m19) is float and m19.is_integer())
                    )
                    or (type(m19) is str and ((_re0 or _re0_made())(m19) is not None))
                )
                and (
                    (
                        (m20 := value["AUTOMATION_MAX_COUNT"]) is None
                        or type(m20) is int
                        or (type(m20) is float and m20.is_integer())
                    )
                    or (type(m20) is str and ((_re0 or _re0_made())(m20) is not None))
                )
                and (
                    (
                        (m21 := value["AUTOMATION_MIN_INTERVAL"]) is None
                        or type(m21) is int
                        or (type(m21) is float and m21.is_integer())
                    )
                    or (type(m21) is str and ((_re0 or _re0_made())(m21) is not None))
                )
            )
        except KeyError:
            ok10 = False
        if not ok10:
            v11 = value.get("DEFAULT_GROUP_ID", _MISSING)
            if type(v11) is not str:
                if v11 is _MISSING:
                    E.append(_P17)
                else:
                    E.append(_P18[type(v11)])
            v12 = value.get("JWT_EXPIRES_IN", _MISSING)
            if type(v12) is not str:
                if v12 is _MISSING:
                    E.append(_P19)
                else:
                    E.append(_P20[type(v12)])
            v13 = value.get("ENABLE_COMMUNITY_SHARING", _MISSING)
            if not (v13 is True or v13 is False):
                if v13 is _MISSING:
                    E.append(_P21)
                else:
                    E.append(_P22[type(v13)])
            v14 = value.get("ENABLE_MESSAGE_RATING", _MISSING)
            if not (v14 is True or v14 is False):
                if v14 is _MISSING:
                    E.append(_P23)
                else:
                    E.append(_P24[type(v14)])
            v15 = value.get("ENABLE_FOLDERS", _MISSING)
            if not (v15 is True or v15 is False):
                if v15 is _MISSING:
                    E.append(_P25)
                else:
                    E.append(_P26[type(v15)])
            v16 = value.get("FOLDER_MAX_FILE_COUNT", _MISSING)
            if v16 is not _MISSING:
                if not (
                    v16 is None
                    or type(v16) is int
                    or (type(v16) is float and v16.is_integer())
                    or type(v16) is str
                ):
                    E.append(_P27[type(v16)])
                else:
                    if type(v16) is str:
                        if not ((_re0 or _re0_made())(v16) is not None):
                            E.append(_P28)
            v17 = value.get("AUTOMATION_MAX_COUNT", _MISSING)
            if v17 is not _MISSING:
                if not (
                    v17 is None
                    or type(v17) is int
                    or (type(v17) is float and v17.is_integer())
                    or type(v17) is str
                ):
                    E.append(_P29[type(v17)])
                else:
                    if type(v17) is str:
                        if not ((_re0 or _re0_made())(v17) is not None):
                            E.append(_P30)
            v18 = value.get("AUTOMATION_MIN_INTERVAL", _MISSING)
            if v18 is not _MISSING:
                if not (
                    v18 is None
                    or type(v18) is int
                    or (type(v18) is float and v18.is_integer())
                    or type(v18) is str
                ):
                    E.append(_P31[type(v18)])
                else:
                    if type(v18) is str:
                        if not ((_re0 or _re0_made())(v18) is not None):
                            E.append(_P32)
        try:
            ok19: "bool" = (
                type(value["ENABLE_AUTOMATIONS"])
                is type(value["ENABLE_CHANNELS"])
                is type(value["ENABLE_CALENDAR"])
                is type(value["ENABLE_MEMORIES"])
                is type(value["ENABLE_MEMORY_SYSTEM_CONTEXT"])
                is type(value["ENABLE_NOTES"])
                is type(value["ENABLE_USER_WEBHOOKS"])
                is type(value["ENABLE_USER_STATUS"])
                is bool
            )
        except KeyError:
            ok19 = False
        if not ok19:
            v20 = value.get("ENABLE_AUTOMATIONS", _MISSING)
            if not (v20 is True or v20 is False):
                if v20 is _MISSING:
                    E.append(_P33)
                else:
                    E.append(_P34[type(v20)])
            v21 = value.get("ENABLE_CHANNELS", _MISSING)
            if not (v21 is True or v21 is False):
                if v21 is _MISSING:
                    E.append(_P35)
                else:
                    E.append(_P36[type(v21)])
            v22 = value.get("ENABLE_CALENDAR", _MISSING)
            if not (v22 is True or v22 is False):
                if v22 is _MISSING:
                    E.append(_P37)
                else:
                    E.append(_P38[type(v22)])
            v23 = value.get("ENABLE_MEMORIES", _MISSING)
            if not (v23 is True or v23 is False):
                if v23 is _MISSING:
                    E.append(_P39)
                else:
                    E.append(_P40[type(v23)])
            v24 = value.get("ENABLE_MEMORY_SYSTEM_CONTEXT", _MISSING)
            if not (v24 is True or v24 is False):
                if v24 is _MISSING:
                    E.append(_P41)
                else:
                    E.append(_P42[type(v24)])
            v25 = value.get("ENABLE_NOTES", _MISSING)
            if not (v25 is True or v25 is False):
                if v25 is _MISSING:
                    E.append(_P43)
                else:
                    E.append(_P44[type(v25)])
            v26 = value.get("ENABLE_USER_WEBHOOKS", _MISSING)
            if not (v26 is True or v26 is False):
                if v26 is _MISSING:
                    E.append(_P45)
                else:
                    E.append(_P46[type(v26)])
            v27 = value.get("ENABLE_USER_STATUS", _MISSING)
            if not (v27 is True or v27 is False):
                if v27 is _MISSING:
                    E.append(_P47)
                else:
                    E.append(_P48[type(v27)])
        v28 = value.get("PENDING_USER_OVERLAY_TITLE", _MISSING)
        if v28 is not _MISSING:
            if not (v28 is None or type(v28) is str):
                E.append(_P49[type(v28)])
        v29 = value.get("PENDING_USER_OVERLAY_CONTENT", _MISSING)
        if v29 is not _MISSING:
            if not (v29 is None or type(v29) is str):
                E.append(_P50[type(v29)])
        v30 = value.get("RESPONSE_WATERMARK", _MISSING)
        if v30 is not _MISSING:
            if not (v30 is None or type(v30) is str):
                E.append(_P51[type(v30)])
    return E


def check_admin_config_input(value: "object") -> "AdminConfigInputV010":
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


def load_admin_config_input(data: "str | bytes", loads: "Loads | None" = None) -> "AdminConfigInputV010":
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
_P6 = (
    "/ENABLE_SIGNUP",
    Rule(
        "required", "required", "#/components/schemas/AdminConfigInput/required/2", {"name": "ENABLE_SIGNUP"}
    ),
)
_P7 = _Got(
    "type",
    "#/components/schemas/AdminConfigInput/properties/ENABLE_SIGNUP/type",
    "a boolean",
    "/ENABLE_SIGNUP",
)
_P8 = (
    "/ENABLE_API_KEYS",
    Rule(
        "required",
        "required",
        "#/components/schemas/AdminConfigInput/required/3",
        {"name": "ENABLE_API_KEYS"},
    ),
)
_P9 = _Got(
    "type",
    "#/components/schemas/AdminConfigInput/properties/ENABLE_API_KEYS/type",
    "a boolean",
    "/ENABLE_API_KEYS",
)
_P10 = (
    "/ENABLE_API_KEYS_ENDPOINT_RESTRICTIONS",
    Rule(
        "required",
        "required",
        "#/components/schemas/AdminConfigInput/required/4",
        {"name": "ENABLE_API_KEYS_ENDPOINT_RESTRICTIONS"},
    ),
)
_P11 = _Got(
    "type",
    "#/components/schemas/AdminConfigInput/properties/ENABLE_API_KEYS_ENDPOINT_RESTRICTIONS/type",
    "a boolean",
    "/ENABLE_API_KEYS_ENDPOINT_RESTRICTIONS",
)
_P12 = (
    "/API_KEYS_ALLOWED_ENDPOINTS",
    Rule(
        "required",
        "required",
        "#/components/schemas/AdminConfigInput/required/5",
        {"name": "API_KEYS_ALLOWED_ENDPOINTS"},
    ),
)
_P13 = _Got(
    "type",
    "#/components/schemas/AdminConfigInput/properties/API_KEYS_ALLOWED_ENDPOINTS/type",
    "a string",
    "/API_KEYS_ALLOWED_ENDPOINTS",
)
_P14 = (
    "/DEFAULT_USER_ROLE",
    Rule(
        "required",
        "required",
        "#/components/schemas/AdminConfigInput/required/6",
        {"name": "DEFAULT_USER_ROLE"},
    ),
)
_P15 = _Got(
    "type",
    "#/components/schemas/AdminConfigInput/properties/DEFAULT_USER_ROLE/type",
    "a string",
    "/DEFAULT_USER_ROLE",
)
_P16 = (
    "/DEFAULT_USER_ROLE",
    Rule(
        "enum",
        "enum",
        "#/components/schemas/AdminConfigInput/properties/DEFAULT_USER_ROLE/enum",
        {"expected": ["pending", "user", "admin"]},
    ),
)
_P17 = (
    "/DEFAULT_GROUP_ID",
    Rule(
        "required",
        "required",
        "#/components/schemas/AdminConfigInput/required/7",
        {"name": "DEFAULT_GROUP_ID"},
    ),
)
_P18 = _Got(
    "type",
    "#/components/schemas/AdminConfigInput/properties/DEFAULT_GROUP_ID/type",
    "a string",
    "/DEFAULT_GROUP_ID",
)
_P19 = (
    "/JWT_EXPIRES_IN",
    Rule(
        "required", "required", "#/components/schemas/AdminConfigInput/required/8", {"name": "JWT_EXPIRES_IN"}
    ),
)
_P20 = _Got(
    "type",
    "#/components/schemas/AdminConfigInput/properties/JWT_EXPIRES_IN/type",
    "a string",
    "/JWT_EXPIRES_IN",
)
_P21 = (
    "/ENABLE_COMMUNITY_SHARING",
    Rule(
        "required",
        "required",
        "#/components/schemas/AdminConfigInput/required/9",
        {"name": "ENABLE_COMMUNITY_SHARING"},
    ),
)
_P22 = _Got(
    "type",
    "#/components/schemas/AdminConfigInput/properties/ENABLE_COMMUNITY_SHARING/type",
    "a boolean",
    "/ENABLE_COMMUNITY_SHARING",
)
_P23 = (
    "/ENABLE_MESSAGE_RATING",
    Rule(
        "required",
        "required",
        "#/components/schemas/AdminConfigInput/required/10",
        {"name": "ENABLE_MESSAGE_RATING"},
    ),
)
_P24 = _Got(
    "type",
    "#/components/schemas/AdminConfigInput/properties/ENABLE_MESSAGE_RATING/type",
    "a boolean",
    "/ENABLE_MESSAGE_RATING",
)
_P25 = (
    "/ENABLE_FOLDERS",
    Rule(
        "required",
        "required",
        "#/components/schemas/AdminConfigInput/required/11",
        {"name": "ENABLE_FOLDERS"},
    ),
)
_P26 = _Got(
    "type",
    "#/components/schemas/AdminConfigInput/properties/ENABLE_FOLDERS/type",
    "a boolean",
    "/ENABLE_FOLDERS",
)
_P27 = _Got(
    "anyOf",
    "#/components/schemas/AdminConfigInput/properties/FOLDER_MAX_FILE_COUNT/anyOf",
    "a string, an integer or null",
    "/FOLDER_MAX_FILE_COUNT",
)
_P28 = (
    "/FOLDER_MAX_FILE_COUNT",
    Rule(
        "pattern",
        "pattern",
        "#/components/schemas/AdminConfigInput/properties/FOLDER_MAX_FILE_COUNT/anyOf/1/pattern",
        {"pattern": "^(-?[0-9]+)?$"},
    ),
)
_P29 = _Got(
    "anyOf",
    "#/components/schemas/AdminConfigInput/properties/AUTOMATION_MAX_COUNT/anyOf",
    "a string, an integer or null",
    "/AUTOMATION_MAX_COUNT",
)
_P30 = (
    "/AUTOMATION_MAX_COUNT",
    Rule(
        "pattern",
        "pattern",
        "#/components/schemas/AdminConfigInput/properties/AUTOMATION_MAX_COUNT/anyOf/1/pattern",
        {"pattern": "^(-?[0-9]+)?$"},
    ),
)
_P31 = _Got(
    "anyOf",
    "#/components/schemas/AdminConfigInput/properties/AUTOMATION_MIN_INTERVAL/anyOf",
    "a string, an integer or null",
    "/AUTOMATION_MIN_INTERVAL",
)
_P32 = (
    "/AUTOMATION_MIN_INTERVAL",
    Rule(
        "pattern",
        "pattern",
        "#/components/schemas/AdminConfigInput/properties/AUTOMATION_MIN_INTERVAL/anyOf/1/pattern",
        {"pattern": "^(-?[0-9]+)?$"},
    ),
)
_P33 = (
    "/ENABLE_AUTOMATIONS",
    Rule(
        "required",
        "required",
        "#/components/schemas/AdminConfigInput/required/12",
        {"name": "ENABLE_AUTOMATIONS"},
    ),
)
_P34 = _Got(
    "type",
    "#/components/schemas/AdminConfigInput/properties/ENABLE_AUTOMATIONS/type",
    "a boolean",
    "/ENABLE_AUTOMATIONS",
)
_P35 = (
    "/ENABLE_CHANNELS",
    Rule(
        "required",
        "required",
        "#/components/schemas/AdminConfigInput/required/13",
        {"name": "ENABLE_CHANNELS"},
    ),
)
_P36 = _Got(
    "type",
    "#/components/schemas/AdminConfigInput/properties/ENABLE_CHANNELS/type",
    "a boolean",
    "/ENABLE_CHANNELS",
)
_P37 = (
    "/ENABLE_CALENDAR",
    Rule(
        "required",
        "required",
        "#/components/schemas/AdminConfigInput/required/14",
        {"name": "ENABLE_CALENDAR"},
    ),
)
_P38 = _Got(
    "type",
    "#/components/schemas/AdminConfigInput/properties/ENABLE_CALENDAR/type",
    "a boolean",
    "/ENABLE_CALENDAR",
)
_P39 = (
    "/ENABLE_MEMORIES",
    Rule(
        "required",
        "required",
        "#/components/schemas/AdminConfigInput/required/15",
        {"name": "ENABLE_MEMORIES"},
    ),
)
_P40 = _Got(
    "type",
    "#/components/schemas/AdminConfigInput/properties/ENABLE_MEMORIES/type",
    "a boolean",
    "/ENABLE_MEMORIES",
)
_P41 = (
    "/ENABLE_MEMORY_SYSTEM_CONTEXT",
    Rule(
        "required",
        "required",
        "#/components/schemas/AdminConfigInput/required/16",
        {"name": "ENABLE_MEMORY_SYSTEM_CONTEXT"},
    ),
)
_P42 = _Got(
    "type",
    "#/components/schemas/AdminConfigInput/properties/ENABLE_MEMORY_SYSTEM_CONTEXT/type",
    "a boolean",
    "/ENABLE_MEMORY_SYSTEM_CONTEXT",
)
_P43 = (
    "/ENABLE_NOTES",
    Rule(
        "required", "required", "#/components/schemas/AdminConfigInput/required/17", {"name": "ENABLE_NOTES"}
    ),
)
_P44 = _Got(
    "type", "#/components/schemas/AdminConfigInput/properties/ENABLE_NOTES/type", "a boolean", "/ENABLE_NOTES"
)
_P45 = (
    "/ENABLE_USER_WEBHOOKS",
    Rule(
        "required",
        "required",
        "#/components/schemas/AdminConfigInput/required/18",
        {"name": "ENABLE_USER_WEBHOOKS"},
    ),
)
_P46 = _Got(
    "type",
    "#/components/schemas/AdminConfigInput/properties/ENABLE_USER_WEBHOOKS/type",
    "a boolean",
    "/ENABLE_USER_WEBHOOKS",
)
_P47 = (
    "/ENABLE_USER_STATUS",
    Rule(
        "required",
        "required",
        "#/components/schemas/AdminConfigInput/required/19",
        {"name": "ENABLE_USER_STATUS"},
    ),
)
_P48 = _Got(
    "type",
    "#/components/schemas/AdminConfigInput/properties/ENABLE_USER_STATUS/type",
    "a boolean",
    "/ENABLE_USER_STATUS",
)
_P49 = _Got(
    "anyOf",
    "#/components/schemas/AdminConfigInput/properties/PENDING_USER_OVERLAY_TITLE/anyOf",
    "a string or null",
    "/PENDING_USER_OVERLAY_TITLE",
)
_P50 = _Got(
    "anyOf",
    "#/components/schemas/AdminConfigInput/properties/PENDING_USER_OVERLAY_CONTENT/anyOf",
    "a string or null",
    "/PENDING_USER_OVERLAY_CONTENT",
)
_P51 = _Got(
    "anyOf",
    "#/components/schemas/AdminConfigInput/properties/RESPONSE_WATERMARK/anyOf",
    "a string or null",
    "/RESPONSE_WATERMARK",
)

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
