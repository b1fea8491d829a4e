"""The limit of all problems, as pairs of JSON Pointer and keyword, by hand, without library or schema."""

# ruff: noqa: PLR0912, PLR1714

TYPE_CHECKING = False
if TYPE_CHECKING:
    # `typing` takes longer to import than all that is below.
    from collections.abc import Callable
    from typing import Any, Final

ABSENT: "Final" = object()
NAMES_0: "Final" = frozenset(
    (
        "email",
        "password",
    )
)
NAMES_1: "Final" = frozenset(
    (
        "name",
        "email",
        "password",
        "profile_image_url",
    )
)
NAMES_2: "Final" = frozenset(
    (
        "models",
        "knowledge",
        "prompts",
        "tools",
        "models_import",
        "models_export",
        "prompts_import",
        "prompts_export",
        "tools_import",
        "tools_export",
    )
)
NAMES_3: "Final" = frozenset(
    (
        "models",
        "public_models",
        "knowledge",
        "public_knowledge",
        "prompts",
        "public_prompts",
        "tools",
        "public_tools",
        "notes",
        "public_notes",
    )
)
NAMES_4: "Final" = frozenset(
    (
        "controls",
        "valves",
        "system_prompt",
        "params",
        "file_upload",
        "delete",
        "delete_message",
        "continue_response",
        "regenerate_response",
        "rate_response",
        "edit",
        "share",
        "export",
        "stt",
        "tts",
        "call",
        "multiple_models",
        "temporary",
        "temporary_enforced",
    )
)
NAMES_5: "Final" = frozenset(
    (
        "api_keys",
        "notes",
        "folders",
        "channels",
        "direct_tool_servers",
        "web_search",
        "image_generation",
        "code_interpreter",
    )
)
NAMES_6: "Final" = frozenset(
    (
        "workspace",
        "sharing",
        "chat",
        "features",
    )
)
NAMES_7: "Final" = frozenset(
    (
        "status_emoji",
        "status_message",
        "status_expires_at",
        "id",
        "name",
        "role",
        "email",
        "profile_image_url",
        "token",
        "token_type",
        "expires_at",
        "permissions",
        "bio",
        "gender",
        "date_of_birth",
    )
)
NAMES_8: "Final" = frozenset(
    (
        "SHOW_ADMIN_DETAILS",
        "ADMIN_EMAIL",
        "WEBUI_URL",
        "ENABLE_SIGNUP",
        "ENABLE_API_KEYS",
        "ENABLE_API_KEYS_ENDPOINT_RESTRICTIONS",
        "API_KEYS_ALLOWED_ENDPOINTS",
        "DEFAULT_USER_ROLE",
        "DEFAULT_GROUP_ID",
        "JWT_EXPIRES_IN",
        "ENABLE_COMMUNITY_SHARING",
        "ENABLE_MESSAGE_RATING",
        "ENABLE_FOLDERS",
        "FOLDER_MAX_FILE_COUNT",
        "AUTOMATION_MAX_COUNT",
        "AUTOMATION_MIN_INTERVAL",
        "ENABLE_AUTOMATIONS",
        "ENABLE_CHANNELS",
        "CHANNEL_MODEL_RESPONSE_MODE",
        "ENABLE_CALENDAR",
        "ENABLE_MEMORIES",
        "ENABLE_MEMORY_SYSTEM_CONTEXT",
        "ENABLE_NOTES",
        "ENABLE_USER_WEBHOOKS",
        "ENABLE_USER_STATUS",
        "PENDING_USER_OVERLAY_TITLE",
        "PENDING_USER_OVERLAY_CONTENT",
        "RESPONSE_WATERMARK",
    )
)
NAMES_9: "Final" = frozenset(
    (
        "ENABLE_OAUTH",
        "ENABLE_OAUTH_SIGNUP",
        "OAUTH_MERGE_ACCOUNTS_BY_EMAIL",
        "OAUTH_AUTO_REDIRECT",
        "OAUTH_ALLOWED_DOMAINS",
        "OAUTH_BLOCKED_GROUPS",
        "ENABLE_OAUTH_ROLE_MANAGEMENT",
        "OAUTH_ROLES_CLAIM",
        "OAUTH_ADMIN_ROLES",
        "OAUTH_ALLOWED_ROLES",
        "ENABLE_OAUTH_GROUP_MANAGEMENT",
        "ENABLE_OAUTH_GROUP_CREATION",
        "OAUTH_GROUP_CLAIM",
        "OAUTH_GROUP_DEFAULT_SHARE",
        "OAUTH_PROVIDER_NAME",
        "OPENID_PROVIDER_URL",
        "OAUTH_CLIENT_ID",
        "OAUTH_CLIENT_SECRET",
        "OPENID_REDIRECT_URI",
        "OAUTH_SCOPES",
        "OAUTH_CODE_CHALLENGE_METHOD",
        "OAUTH_TOKEN_ENDPOINT_AUTH_METHOD",
        "OPENID_END_SESSION_ENDPOINT",
        "OAUTH_TIMEOUT",
        "OAUTH_CLIENT_TIMEOUT",
        "OAUTH_EMAIL_CLAIM",
        "OAUTH_USERNAME_CLAIM",
        "OAUTH_PICTURE_CLAIM",
        "OAUTH_SUB_CLAIM",
        "OAUTH_AUDIENCE",
        "OAUTH_UPDATE_EMAIL_ON_LOGIN",
        "OAUTH_UPDATE_NAME_ON_LOGIN",
        "OAUTH_UPDATE_PICTURE_ON_LOGIN",
        "OAUTH_REFRESH_TOKEN_INCLUDE_SCOPE",
    )
)
NAMES_10: "Final" = frozenset(
    (
        "label",
        "host",
        "port",
        "attribute_for_mail",
        "attribute_for_username",
        "app_dn",
        "app_dn_password",
        "search_base",
        "search_filters",
        "use_tls",
        "certificate_path",
        "validate_cert",
        "ciphers",
        "enable_group_management",
        "enable_group_creation",
        "attribute_for_groups",
    )
)
NAMES_11: "Final" = frozenset(
    (
        "status",
        "redirect_url",
    )
)
NAMES_12: "Final" = frozenset(
    (
        "id",
        "name",
        "role",
        "email",
        "profile_image_url",
        "token",
        "token_type",
    )
)


def load_is_date(text: str) -> "Any":
    """Match the one pattern; `re` is loaded by the first call, which puts the matcher in its own place."""
    global is_date  # noqa: PLW0603
    import re  # noqa: PLC0415

    is_date = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}").fullmatch
    return is_date(text)


is_date: "Callable[[str], Any]" = load_is_date


def unknown(d: "Any", at: str, names: frozenset[str], found: list[tuple[str, str]]) -> None:
    for k in d:
        if k not in names:
            found.append((at + "/" + k.replace("~", "~0").replace("/", "~1"), "additionalProperties"))


def signin_form_problems(d: "Any") -> list[tuple[str, str]]:
    if type(d) is not dict:
        return [("", "type")]
    found: list[tuple[str, str]] = []
    n = len(d)
    n -= 2
    v = d.get("email", ABSENT)
    if v is ABSENT:
        n += 1
        found.append(("/email", "required"))
    elif type(v) is not str:
        found.append(("/email", "type"))
    v = d.get("password", ABSENT)
    if v is ABSENT:
        n += 1
        found.append(("/password", "required"))
    elif type(v) is not str:
        found.append(("/password", "type"))
    if n:
        unknown(d, "", NAMES_0, found)
    return found


def signup_form_problems(d: "Any") -> list[tuple[str, str]]:
    if type(d) is not dict:
        return [("", "type")]
    found: list[tuple[str, str]] = []
    n = len(d)
    n -= 3
    v = d.get("name", ABSENT)
    if v is ABSENT:
        n += 1
        found.append(("/name", "required"))
    elif type(v) is not str:
        found.append(("/name", "type"))
    v = d.get("email", ABSENT)
    if v is ABSENT:
        n += 1
        found.append(("/email", "required"))
    elif type(v) is not str:
        found.append(("/email", "type"))
    v = d.get("password", ABSENT)
    if v is ABSENT:
        n += 1
        found.append(("/password", "required"))
    elif type(v) is not str:
        found.append(("/password", "type"))
    if "profile_image_url" in d:
        n -= 1
        v = d["profile_image_url"]
        if not (v is None or type(v) is str):
            found.append(("/profile_image_url", "anyOf"))
    if n:
        unknown(d, "", NAMES_1, found)
    return found


def session_user_info_response_problems(d: "Any") -> list[tuple[str, str]]:
    if type(d) is not dict:
        return [("", "type")]
    found: list[tuple[str, str]] = []
    n = len(d)
    whole = n == 15
    try:
        ok = (
            whole
            and ((v := d["status_emoji"]) is None or type(v) is str)
            and ((v := d["status_message"]) is None or type(v) is str)
            and (
                (v := d["status_expires_at"]) is None
                or type(v) is int
                or (type(v) is float and v.is_integer())
            )
        )
    except KeyError:
        ok = False
    if ok:
        n -= 3
    else:
        if "status_emoji" in d:
            n -= 1
            v = d["status_emoji"]
            if not (v is None or type(v) is str):
                found.append(("/status_emoji", "anyOf"))
        if "status_message" in d:
            n -= 1
            v = d["status_message"]
            if not (v is None or type(v) is str):
                found.append(("/status_message", "anyOf"))
        if "status_expires_at" in d:
            n -= 1
            v = d["status_expires_at"]
            if not (v is None or type(v) is int or (type(v) is float and v.is_integer())):
                found.append(("/status_expires_at", "anyOf"))
    n -= 7
    try:
        ok = (
            type(d["id"]) is str
            and type(d["name"]) is str
            and ((v := d["role"]) == "pending" or v == "user" or v == "admin")
            and type(d["email"]) is str
            and type(d["profile_image_url"]) is str
            and type(d["token"]) is str
            and d["token_type"] == "Bearer"
        )
    except KeyError:
        ok = False
    if not ok:
        v = d.get("id", ABSENT)
        if v is ABSENT:
            n += 1
            found.append(("/id", "required"))
        elif type(v) is not str:
            found.append(("/id", "type"))
        v = d.get("name", ABSENT)
        if v is ABSENT:
            n += 1
            found.append(("/name", "required"))
        elif type(v) is not str:
            found.append(("/name", "type"))
        v = d.get("role", ABSENT)
        if v is ABSENT:
            n += 1
            found.append(("/role", "required"))
        elif not (v == "pending" or v == "user" or v == "admin"):
            found.append(("/role", "enum" if type(v) is str else "type"))
        v = d.get("email", ABSENT)
        if v is ABSENT:
            n += 1
            found.append(("/email", "required"))
        elif type(v) is not str:
            found.append(("/email", "type"))
        v = d.get("profile_image_url", ABSENT)
        if v is ABSENT:
            n += 1
            found.append(("/profile_image_url", "required"))
        elif type(v) is not str:
            found.append(("/profile_image_url", "type"))
        v = d.get("token", ABSENT)
        if v is ABSENT:
            n += 1
            found.append(("/token", "required"))
        elif type(v) is not str:
            found.append(("/token", "type"))
        v = d.get("token_type", ABSENT)
        if v is ABSENT:
            n += 1
            found.append(("/token_type", "required"))
        elif v != "Bearer":
            found.append(("/token_type", "enum" if type(v) is str else "type"))
    if "expires_at" in d:
        n -= 1
        v = d["expires_at"]
        if not (v is None or type(v) is int or (type(v) is float and v.is_integer())):
            found.append(("/expires_at", "anyOf"))
    p = d.get("permissions", ABSENT)
    if p is not ABSENT:
        n -= 1
        if type(p) is dict:
            n1 = len(p)
            g = p.get("workspace", ABSENT)
            if g is not ABSENT:
                n1 -= 1
                if type(g) is dict:
                    n2 = len(g)
                    n2 -= 10
                    try:
                        ok = (
                            type(g["models"])
                            is type(g["knowledge"])
                            is type(g["prompts"])
                            is type(g["tools"])
                            is type(g["models_import"])
                            is type(g["models_export"])
                            is type(g["prompts_import"])
                            is type(g["prompts_export"])
                            is type(g["tools_import"])
                            is type(g["tools_export"])
                            is bool
                        )
                    except KeyError:
                        ok = False
                    if not ok:
                        v = g.get("models", ABSENT)
                        if v is ABSENT:
                            n2 += 1
                            found.append(("/permissions/workspace/models", "required"))
                        elif not (v is True or v is False):
                            found.append(("/permissions/workspace/models", "type"))
                        v = g.get("knowledge", ABSENT)
                        if v is ABSENT:
                            n2 += 1
                            found.append(("/permissions/workspace/knowledge", "required"))
                        elif not (v is True or v is False):
                            found.append(("/permissions/workspace/knowledge", "type"))
                        v = g.get("prompts", ABSENT)
                        if v is ABSENT:
                            n2 += 1
                            found.append(("/permissions/workspace/prompts", "required"))
                        elif not (v is True or v is False):
                            found.append(("/permissions/workspace/prompts", "type"))
                        v = g.get("tools", ABSENT)
                        if v is ABSENT:
                            n2 += 1
                            found.append(("/permissions/workspace/tools", "required"))
                        elif not (v is True or v is False):
                            found.append(("/permissions/workspace/tools", "type"))
                        v = g.get("models_import", ABSENT)
                        if v is ABSENT:
                            n2 += 1
                            found.append(("/permissions/workspace/models_import", "required"))
                        elif not (v is True or v is False):
                            found.append(("/permissions/workspace/models_import", "type"))
                        v = g.get("models_export", ABSENT)
                        if v is ABSENT:
                            n2 += 1
                            found.append(("/permissions/workspace/models_export", "required"))
                        elif not (v is True or v is False):
                            found.append(("/permissions/workspace/models_export", "type"))
                        v = g.get("prompts_import", ABSENT)
                        if v is ABSENT:
                            n2 += 1
                            found.append(("/permissions/workspace/prompts_import", "required"))
                        elif not (v is True or v is False):
                            found.append(("/permissions/workspace/prompts_import", "type"))
                        v = g.get("prompts_export", ABSENT)
                        if v is ABSENT:
                            n2 += 1
                            found.append(("/permissions/workspace/prompts_export", "required"))
                        elif not (v is True or v is False):
                            found.append(("/permissions/workspace/prompts_export", "type"))
                        v = g.get("tools_import", ABSENT)
                        if v is ABSENT:
                            n2 += 1
                            found.append(("/permissions/workspace/tools_import", "required"))
                        elif not (v is True or v is False):
                            found.append(("/permissions/workspace/tools_import", "type"))
                        v = g.get("tools_export", ABSENT)
                        if v is ABSENT:
                            n2 += 1
                            found.append(("/permissions/workspace/tools_export", "required"))
                        elif not (v is True or v is False):
                            found.append(("/permissions/workspace/tools_export", "type"))
                    if n2:
                        unknown(g, "/permissions/workspace", NAMES_2, found)
                else:
                    found.append(("/permissions/workspace", "type"))
            else:
                found.append(("/permissions/workspace", "required"))
            g = p.get("sharing", ABSENT)
            if g is not ABSENT:
                n1 -= 1
                if type(g) is dict:
                    n2 = len(g)
                    n2 -= 10
                    try:
                        ok = (
                            type(g["models"])
                            is type(g["public_models"])
                            is type(g["knowledge"])
                            is type(g["public_knowledge"])
                            is type(g["prompts"])
                            is type(g["public_prompts"])
                            is type(g["tools"])
                            is type(g["public_tools"])
                            is type(g["notes"])
                            is type(g["public_notes"])
                            is bool
                        )
                    except KeyError:
                        ok = False
                    if not ok:
                        v = g.get("models", ABSENT)
                        if v is ABSENT:
                            n2 += 1
                            found.append(("/permissions/sharing/models", "required"))
                        elif not (v is True or v is False):
                            found.append(("/permissions/sharing/models", "type"))
                        v = g.get("public_models", ABSENT)
                        if v is ABSENT:
                            n2 += 1
                            found.append(("/permissions/sharing/public_models", "required"))
                        elif not (v is True or v is False):
                            found.append(("/permissions/sharing/public_models", "type"))
                        v = g.get("knowledge", ABSENT)
                        if v is ABSENT:
                            n2 += 1
                            found.append(("/permissions/sharing/knowledge", "required"))
                        elif not (v is True or v is False):
                            found.append(("/permissions/sharing/knowledge", "type"))
                        v = g.get("public_knowledge", ABSENT)
                        if v is ABSENT:
                            n2 += 1
                            found.append(("/permissions/sharing/public_knowledge", "required"))
                        elif not (v is True or v is False):
                            found.append(("/permissions/sharing/public_knowledge", "type"))
                        v = g.get("prompts", ABSENT)
                        if v is ABSENT:
                            n2 += 1
                            found.append(("/permissions/sharing/prompts", "required"))
                        elif not (v is True or v is False):
                            found.append(("/permissions/sharing/prompts", "type"))
                        v = g.get("public_prompts", ABSENT)
                        if v is ABSENT:
                            n2 += 1
                            found.append(("/permissions/sharing/public_prompts", "required"))
                        elif not (v is True or v is False):
                            found.append(("/permissions/sharing/public_prompts", "type"))
                        v = g.get("tools", ABSENT)
                        if v is ABSENT:
                            n2 += 1
                            found.append(("/permissions/sharing/tools", "required"))
                        elif not (v is True or v is False):
                            found.append(("/permissions/sharing/tools", "type"))
                        v = g.get("public_tools", ABSENT)
                        if v is ABSENT:
                            n2 += 1
                            found.append(("/permissions/sharing/public_tools", "required"))
                        elif not (v is True or v is False):
                            found.append(("/permissions/sharing/public_tools", "type"))
                        v = g.get("notes", ABSENT)
                        if v is ABSENT:
                            n2 += 1
                            found.append(("/permissions/sharing/notes", "required"))
                        elif not (v is True or v is False):
                            found.append(("/permissions/sharing/notes", "type"))
                        v = g.get("public_notes", ABSENT)
                        if v is ABSENT:
                            n2 += 1
                            found.append(("/permissions/sharing/public_notes", "required"))
                        elif not (v is True or v is False):
                            found.append(("/permissions/sharing/public_notes", "type"))
                    if n2:
                        unknown(g, "/permissions/sharing", NAMES_3, found)
                else:
                    found.append(("/permissions/sharing", "type"))
            else:
                found.append(("/permissions/sharing", "required"))
            g = p.get("chat", ABSENT)
            if g is not ABSENT:
                n1 -= 1
                if type(g) is dict:
                    n2 = len(g)
                    n2 -= 8
                    try:
                        ok = (
                            type(g["controls"])
                            is type(g["valves"])
                            is type(g["system_prompt"])
                            is type(g["params"])
                            is type(g["file_upload"])
                            is type(g["delete"])
                            is type(g["delete_message"])
                            is type(g["continue_response"])
                            is bool
                        )
                    except KeyError:
                        ok = False
                    if not ok:
                        v = g.get("controls", ABSENT)
                        if v is ABSENT:
                            n2 += 1
                            found.append(("/permissions/chat/controls", "required"))
                        elif not (v is True or v is False):
                            found.append(("/permissions/chat/controls", "type"))
                        v = g.get("valves", ABSENT)
                        if v is ABSENT:
                            n2 += 1
                            found.append(("/permissions/chat/valves", "required"))
                        elif not (v is True or v is False):
                            found.append(("/permissions/chat/valves", "type"))
                        v = g.get("system_prompt", ABSENT)
                        if v is ABSENT:
                            n2 += 1
                            found.append(("/permissions/chat/system_prompt", "required"))
                        elif not (v is True or v is False):
                            found.append(("/permissions/chat/system_prompt", "type"))
                        v = g.get("params", ABSENT)
                        if v is ABSENT:
                            n2 += 1
                            found.append(("/permissions/chat/params", "required"))
                        elif not (v is True or v is False):
                            found.append(("/permissions/chat/params", "type"))
                        v = g.get("file_upload", ABSENT)
                        if v is ABSENT:
                            n2 += 1
                            found.append(("/permissions/chat/file_upload", "required"))
                        elif not (v is True or v is False):
                            found.append(("/permissions/chat/file_upload", "type"))
                        v = g.get("delete", ABSENT)
                        if v is ABSENT:
                            n2 += 1
                            found.append(("/permissions/chat/delete", "required"))
                        elif not (v is True or v is False):
                            found.append(("/permissions/chat/delete", "type"))
                        v = g.get("delete_message", ABSENT)
                        if v is ABSENT:
                            n2 += 1
                            found.append(("/permissions/chat/delete_message", "required"))
                        elif not (v is True or v is False):
                            found.append(("/permissions/chat/delete_message", "type"))
                        v = g.get("continue_response", ABSENT)
                        if v is ABSENT:
                            n2 += 1
                            found.append(("/permissions/chat/continue_response", "required"))
                        elif not (v is True or v is False):
                            found.append(("/permissions/chat/continue_response", "type"))
                    n2 -= 8
                    try:
                        ok = (
                            type(g["regenerate_response"])
                            is type(g["rate_response"])
                            is type(g["edit"])
                            is type(g["share"])
                            is type(g["export"])
                            is type(g["stt"])
                            is type(g["tts"])
                            is type(g["call"])
                            is bool
                        )
                    except KeyError:
                        ok = False
                    if not ok:
                        v = g.get("regenerate_response", ABSENT)
                        if v is ABSENT:
                            n2 += 1
                            found.append(("/permissions/chat/regenerate_response", "required"))
                        elif not (v is True or v is False):
                            found.append(("/permissions/chat/regenerate_response", "type"))
                        v = g.get("rate_response", ABSENT)
                        if v is ABSENT:
                            n2 += 1
                            found.append(("/permissions/chat/rate_response", "required"))
                        elif not (v is True or v is False):
                            found.append(("/permissions/chat/rate_response", "type"))
                        v = g.get("edit", ABSENT)
                        if v is ABSENT:
                            n2 += 1
                            found.append(("/permissions/chat/edit", "required"))
                        elif not (v is True or v is False):
                            found.append(("/permissions/chat/edit", "type"))
                        v = g.get("share", ABSENT)
                        if v is ABSENT:
                            n2 += 1
                            found.append(("/permissions/chat/share", "required"))
                        elif not (v is True or v is False):
                            found.append(("/permissions/chat/share", "type"))
                        v = g.get("export", ABSENT)
                        if v is ABSENT:
                            n2 += 1
                            found.append(("/permissions/chat/export", "required"))
                        elif not (v is True or v is False):
                            found.append(("/permissions/chat/export", "type"))
                        v = g.get("stt", ABSENT)
                        if v is ABSENT:
                            n2 += 1
                            found.append(("/permissions/chat/stt", "required"))
                        elif not (v is True or v is False):
                            found.append(("/permissions/chat/stt", "type"))
                        v = g.get("tts", ABSENT)
                        if v is ABSENT:
                            n2 += 1
                            found.append(("/permissions/chat/tts", "required"))
                        elif not (v is True or v is False):
                            found.append(("/permissions/chat/tts", "type"))
                        v = g.get("call", ABSENT)
                        if v is ABSENT:
                            n2 += 1
                            found.append(("/permissions/chat/call", "required"))
                        elif not (v is True or v is False):
                            found.append(("/permissions/chat/call", "type"))
                    n2 -= 3
                    v = g.get("multiple_models", ABSENT)
                    if v is ABSENT:
                        n2 += 1
                        found.append(("/permissions/chat/multiple_models", "required"))
                    elif not (v is True or v is False):
                        found.append(("/permissions/chat/multiple_models", "type"))
                    v = g.get("temporary", ABSENT)
                    if v is ABSENT:
                        n2 += 1
                        found.append(("/permissions/chat/temporary", "required"))
                    elif not (v is True or v is False):
                        found.append(("/permissions/chat/temporary", "type"))
                    v = g.get("temporary_enforced", ABSENT)
                    if v is ABSENT:
                        n2 += 1
                        found.append(("/permissions/chat/temporary_enforced", "required"))
                    elif not (v is True or v is False):
                        found.append(("/permissions/chat/temporary_enforced", "type"))
                    if n2:
                        unknown(g, "/permissions/chat", NAMES_4, found)
                else:
                    found.append(("/permissions/chat", "type"))
            else:
                found.append(("/permissions/chat", "required"))
            g = p.get("features", ABSENT)
            if g is not ABSENT:
                n1 -= 1
                if type(g) is dict:
                    n2 = len(g)
                    n2 -= 8
                    try:
                        ok = (
                            type(g["api_keys"])
                            is type(g["notes"])
                            is type(g["folders"])
                            is type(g["channels"])
                            is type(g["direct_tool_servers"])
                            is type(g["web_search"])
                            is type(g["image_generation"])
                            is type(g["code_interpreter"])
                            is bool
                        )
                    except KeyError:
                        ok = False
                    if not ok:
                        v = g.get("api_keys", ABSENT)
                        if v is ABSENT:
                            n2 += 1
                            found.append(("/permissions/features/api_keys", "required"))
                        elif not (v is True or v is False):
                            found.append(("/permissions/features/api_keys", "type"))
                        v = g.get("notes", ABSENT)
                        if v is ABSENT:
                            n2 += 1
                            found.append(("/permissions/features/notes", "required"))
                        elif not (v is True or v is False):
                            found.append(("/permissions/features/notes", "type"))
                        v = g.get("folders", ABSENT)
                        if v is ABSENT:
                            n2 += 1
                            found.append(("/permissions/features/folders", "required"))
                        elif not (v is True or v is False):
                            found.append(("/permissions/features/folders", "type"))
                        v = g.get("channels", ABSENT)
                        if v is ABSENT:
                            n2 += 1
                            found.append(("/permissions/features/channels", "required"))
                        elif not (v is True or v is False):
                            found.append(("/permissions/features/channels", "type"))
                        v = g.get("direct_tool_servers", ABSENT)
                        if v is ABSENT:
                            n2 += 1
                            found.append(("/permissions/features/direct_tool_servers", "required"))
                        elif not (v is True or v is False):
                            found.append(("/permissions/features/direct_tool_servers", "type"))
                        v = g.get("web_search", ABSENT)
                        if v is ABSENT:
                            n2 += 1
                            found.append(("/permissions/features/web_search", "required"))
                        elif not (v is True or v is False):
                            found.append(("/permissions/features/web_search", "type"))
                        v = g.get("image_generation", ABSENT)
                        if v is ABSENT:
                            n2 += 1
                            found.append(("/permissions/features/image_generation", "required"))
                        elif not (v is True or v is False):
                            found.append(("/permissions/features/image_generation", "type"))
                        v = g.get("code_interpreter", ABSENT)
                        if v is ABSENT:
                            n2 += 1
                            found.append(("/permissions/features/code_interpreter", "required"))
                        elif not (v is True or v is False):
                            found.append(("/permissions/features/code_interpreter", "type"))
                    if n2:
                        unknown(g, "/permissions/features", NAMES_5, found)
                else:
                    found.append(("/permissions/features", "type"))
            else:
                found.append(("/permissions/features", "required"))
            if n1:
                unknown(p, "/permissions", NAMES_6, found)
        elif p is not None:
            found.append(("/permissions", "anyOf"))
    try:
        ok = (
            whole
            and ((v := d["bio"]) is None or type(v) is str)
            and ((v := d["gender"]) is None or type(v) is str)
            and ((v := d["date_of_birth"]) is None or (type(v) is str and is_date(v) is not None))
        )
    except KeyError:
        ok = False
    if ok:
        n -= 3
    else:
        if "bio" in d:
            n -= 1
            v = d["bio"]
            if not (v is None or type(v) is str):
                found.append(("/bio", "anyOf"))
        if "gender" in d:
            n -= 1
            v = d["gender"]
            if not (v is None or type(v) is str):
                found.append(("/gender", "anyOf"))
        if "date_of_birth" in d:
            n -= 1
            v = d["date_of_birth"]
            if not (v is None or (type(v) is str and is_date(v) is not None)):
                found.append(("/date_of_birth", "pattern" if type(v) is str else "anyOf"))
    if n:
        unknown(d, "", NAMES_7, found)
    return found


def admin_config_problems(d: "Any") -> list[tuple[str, str]]:
    if type(d) is not dict:
        return [("", "type")]
    found: list[tuple[str, str]] = []
    n = len(d)
    whole = n == 28
    n -= 1
    v = d.get("SHOW_ADMIN_DETAILS", ABSENT)
    if v is ABSENT:
        n += 1
        found.append(("/SHOW_ADMIN_DETAILS", "required"))
    elif not (v is True or v is False):
        found.append(("/SHOW_ADMIN_DETAILS", "type"))
    if "ADMIN_EMAIL" in d:
        n -= 1
        v = d["ADMIN_EMAIL"]
        if not (v is None or type(v) is str):
            found.append(("/ADMIN_EMAIL", "anyOf"))
    n -= 8
    try:
        ok = (
            type(d["WEBUI_URL"]) is str
            and type(d["ENABLE_SIGNUP"])
            is type(d["ENABLE_API_KEYS"])
            is type(d["ENABLE_API_KEYS_ENDPOINT_RESTRICTIONS"])
            is bool
            and type(d["API_KEYS_ALLOWED_ENDPOINTS"]) is str
            and ((v := d["DEFAULT_USER_ROLE"]) == "pending" or v == "user" or v == "admin")
            and type(d["DEFAULT_GROUP_ID"]) is str
            and type(d["JWT_EXPIRES_IN"]) is str
        )
    except KeyError:
        ok = False
    if not ok:
        v = d.get("WEBUI_URL", ABSENT)
        if v is ABSENT:
            n += 1
            found.append(("/WEBUI_URL", "required"))
        elif type(v) is not str:
            found.append(("/WEBUI_URL", "type"))
        v = d.get("ENABLE_SIGNUP", ABSENT)
        if v is ABSENT:
            n += 1
            found.append(("/ENABLE_SIGNUP", "required"))
        elif not (v is True or v is False):
            found.append(("/ENABLE_SIGNUP", "type"))
        v = d.get("ENABLE_API_KEYS", ABSENT)
        if v is ABSENT:
            n += 1
            found.append(("/ENABLE_API_KEYS", "required"))
        elif not (v is True or v is False):
            found.append(("/ENABLE_API_KEYS", "type"))
        v = d.get("ENABLE_API_KEYS_ENDPOINT_RESTRICTIONS", ABSENT)
        if v is ABSENT:
            n += 1
            found.append(("/ENABLE_API_KEYS_ENDPOINT_RESTRICTIONS", "required"))
        elif not (v is True or v is False):
            found.append(("/ENABLE_API_KEYS_ENDPOINT_RESTRICTIONS", "type"))
        v = d.get("API_KEYS_ALLOWED_ENDPOINTS", ABSENT)
        if v is ABSENT:
            n += 1
            found.append(("/API_KEYS_ALLOWED_ENDPOINTS", "required"))
        elif type(v) is not str:
            found.append(("/API_KEYS_ALLOWED_ENDPOINTS", "type"))
        v = d.get("DEFAULT_USER_ROLE", ABSENT)
        if v is ABSENT:
            n += 1
            found.append(("/DEFAULT_USER_ROLE", "required"))
        elif not (v == "pending" or v == "user" or v == "admin"):
            found.append(("/DEFAULT_USER_ROLE", "enum" if type(v) is str else "type"))
        v = d.get("DEFAULT_GROUP_ID", ABSENT)
        if v is ABSENT:
            n += 1
            found.append(("/DEFAULT_GROUP_ID", "required"))
        elif type(v) is not str:
            found.append(("/DEFAULT_GROUP_ID", "type"))
        v = d.get("JWT_EXPIRES_IN", ABSENT)
        if v is ABSENT:
            n += 1
            found.append(("/JWT_EXPIRES_IN", "required"))
        elif type(v) is not str:
            found.append(("/JWT_EXPIRES_IN", "type"))
    n -= 3
    v = d.get("ENABLE_COMMUNITY_SHARING", ABSENT)
    if v is ABSENT:
        n += 1
        found.append(("/ENABLE_COMMUNITY_SHARING", "required"))
    elif not (v is True or v is False):
        found.append(("/ENABLE_COMMUNITY_SHARING", "type"))
    v = d.get("ENABLE_MESSAGE_RATING", ABSENT)
    if v is ABSENT:
        n += 1
        found.append(("/ENABLE_MESSAGE_RATING", "required"))
    elif not (v is True or v is False):
        found.append(("/ENABLE_MESSAGE_RATING", "type"))
    v = d.get("ENABLE_FOLDERS", ABSENT)
    if v is ABSENT:
        n += 1
        found.append(("/ENABLE_FOLDERS", "required"))
    elif not (v is True or v is False):
        found.append(("/ENABLE_FOLDERS", "type"))
    try:
        ok = (
            whole
            and (
                (v := d["FOLDER_MAX_FILE_COUNT"]) is None
                or type(v) is int
                or (type(v) is float and v.is_integer())
                or type(v) is str
            )
            and (
                (v := d["AUTOMATION_MAX_COUNT"]) is None
                or type(v) is int
                or (type(v) is float and v.is_integer())
                or type(v) is str
            )
            and (
                (v := d["AUTOMATION_MIN_INTERVAL"]) is None
                or type(v) is int
                or (type(v) is float and v.is_integer())
                or type(v) is str
            )
        )
    except KeyError:
        ok = False
    if ok:
        n -= 3
    else:
        if "FOLDER_MAX_FILE_COUNT" in d:
            n -= 1
            v = d["FOLDER_MAX_FILE_COUNT"]
            if not (v is None or type(v) is int or (type(v) is float and v.is_integer()) or type(v) is str):
                found.append(("/FOLDER_MAX_FILE_COUNT", "anyOf"))
        if "AUTOMATION_MAX_COUNT" in d:
            n -= 1
            v = d["AUTOMATION_MAX_COUNT"]
            if not (v is None or type(v) is int or (type(v) is float and v.is_integer()) or type(v) is str):
                found.append(("/AUTOMATION_MAX_COUNT", "anyOf"))
        if "AUTOMATION_MIN_INTERVAL" in d:
            n -= 1
            v = d["AUTOMATION_MIN_INTERVAL"]
            if not (v is None or type(v) is int or (type(v) is float and v.is_integer()) or type(v) is str):
                found.append(("/AUTOMATION_MIN_INTERVAL", "anyOf"))
    n -= 2
    v = d.get("ENABLE_AUTOMATIONS", ABSENT)
    if v is ABSENT:
        n += 1
        found.append(("/ENABLE_AUTOMATIONS", "required"))
    elif not (v is True or v is False):
        found.append(("/ENABLE_AUTOMATIONS", "type"))
    v = d.get("ENABLE_CHANNELS", ABSENT)
    if v is ABSENT:
        n += 1
        found.append(("/ENABLE_CHANNELS", "required"))
    elif not (v is True or v is False):
        found.append(("/ENABLE_CHANNELS", "type"))
    if "CHANNEL_MODEL_RESPONSE_MODE" in d:
        n -= 1
        v = d["CHANNEL_MODEL_RESPONSE_MODE"]
        if not (v == "thread" or v == "channel"):
            found.append(("/CHANNEL_MODEL_RESPONSE_MODE", "enum" if type(v) is str else "type"))
    n -= 6
    try:
        ok = (
            type(d["ENABLE_CALENDAR"])
            is type(d["ENABLE_MEMORIES"])
            is type(d["ENABLE_MEMORY_SYSTEM_CONTEXT"])
            is type(d["ENABLE_NOTES"])
            is type(d["ENABLE_USER_WEBHOOKS"])
            is type(d["ENABLE_USER_STATUS"])
            is bool
        )
    except KeyError:
        ok = False
    if not ok:
        v = d.get("ENABLE_CALENDAR", ABSENT)
        if v is ABSENT:
            n += 1
            found.append(("/ENABLE_CALENDAR", "required"))
        elif not (v is True or v is False):
            found.append(("/ENABLE_CALENDAR", "type"))
        v = d.get("ENABLE_MEMORIES", ABSENT)
        if v is ABSENT:
            n += 1
            found.append(("/ENABLE_MEMORIES", "required"))
        elif not (v is True or v is False):
            found.append(("/ENABLE_MEMORIES", "type"))
        v = d.get("ENABLE_MEMORY_SYSTEM_CONTEXT", ABSENT)
        if v is ABSENT:
            n += 1
            found.append(("/ENABLE_MEMORY_SYSTEM_CONTEXT", "required"))
        elif not (v is True or v is False):
            found.append(("/ENABLE_MEMORY_SYSTEM_CONTEXT", "type"))
        v = d.get("ENABLE_NOTES", ABSENT)
        if v is ABSENT:
            n += 1
            found.append(("/ENABLE_NOTES", "required"))
        elif not (v is True or v is False):
            found.append(("/ENABLE_NOTES", "type"))
        v = d.get("ENABLE_USER_WEBHOOKS", ABSENT)
        if v is ABSENT:
            n += 1
            found.append(("/ENABLE_USER_WEBHOOKS", "required"))
        elif not (v is True or v is False):
            found.append(("/ENABLE_USER_WEBHOOKS", "type"))
        v = d.get("ENABLE_USER_STATUS", ABSENT)
        if v is ABSENT:
            n += 1
            found.append(("/ENABLE_USER_STATUS", "required"))
        elif not (v is True or v is False):
            found.append(("/ENABLE_USER_STATUS", "type"))
    try:
        ok = (
            whole
            and ((v := d["PENDING_USER_OVERLAY_TITLE"]) is None or type(v) is str)
            and ((v := d["PENDING_USER_OVERLAY_CONTENT"]) is None or type(v) is str)
            and ((v := d["RESPONSE_WATERMARK"]) is None or type(v) is str)
        )
    except KeyError:
        ok = False
    if ok:
        n -= 3
    else:
        if "PENDING_USER_OVERLAY_TITLE" in d:
            n -= 1
            v = d["PENDING_USER_OVERLAY_TITLE"]
            if not (v is None or type(v) is str):
                found.append(("/PENDING_USER_OVERLAY_TITLE", "anyOf"))
        if "PENDING_USER_OVERLAY_CONTENT" in d:
            n -= 1
            v = d["PENDING_USER_OVERLAY_CONTENT"]
            if not (v is None or type(v) is str):
                found.append(("/PENDING_USER_OVERLAY_CONTENT", "anyOf"))
        if "RESPONSE_WATERMARK" in d:
            n -= 1
            v = d["RESPONSE_WATERMARK"]
            if not (v is None or type(v) is str):
                found.append(("/RESPONSE_WATERMARK", "anyOf"))
    if n:
        unknown(d, "", NAMES_8, found)
    return found


def oauth_config_form_problems(d: "Any") -> list[tuple[str, str]]:
    if type(d) is not dict:
        return [("", "type")]
    found: list[tuple[str, str]] = []
    n = len(d)
    whole = n == 34
    try:
        ok = (
            whole
            and ((v := d["ENABLE_OAUTH"]) is None or v is True or v is False)
            and ((v := d["ENABLE_OAUTH_SIGNUP"]) is None or v is True or v is False)
            and ((v := d["OAUTH_MERGE_ACCOUNTS_BY_EMAIL"]) is None or v is True or v is False)
            and ((v := d["OAUTH_AUTO_REDIRECT"]) is None or v is True or v is False)
            and ((v := d["OAUTH_ALLOWED_DOMAINS"]) is None or type(v) is str)
            and ((v := d["OAUTH_BLOCKED_GROUPS"]) is None or type(v) is str)
            and ((v := d["ENABLE_OAUTH_ROLE_MANAGEMENT"]) is None or v is True or v is False)
            and ((v := d["OAUTH_ROLES_CLAIM"]) is None or type(v) is str)
        )
    except KeyError:
        ok = False
    if ok:
        n -= 8
    else:
        if "ENABLE_OAUTH" in d:
            n -= 1
            v = d["ENABLE_OAUTH"]
            if not (v is None or v is True or v is False):
                found.append(("/ENABLE_OAUTH", "anyOf"))
        if "ENABLE_OAUTH_SIGNUP" in d:
            n -= 1
            v = d["ENABLE_OAUTH_SIGNUP"]
            if not (v is None or v is True or v is False):
                found.append(("/ENABLE_OAUTH_SIGNUP", "anyOf"))
        if "OAUTH_MERGE_ACCOUNTS_BY_EMAIL" in d:
            n -= 1
            v = d["OAUTH_MERGE_ACCOUNTS_BY_EMAIL"]
            if not (v is None or v is True or v is False):
                found.append(("/OAUTH_MERGE_ACCOUNTS_BY_EMAIL", "anyOf"))
        if "OAUTH_AUTO_REDIRECT" in d:
            n -= 1
            v = d["OAUTH_AUTO_REDIRECT"]
            if not (v is None or v is True or v is False):
                found.append(("/OAUTH_AUTO_REDIRECT", "anyOf"))
        if "OAUTH_ALLOWED_DOMAINS" in d:
            n -= 1
            v = d["OAUTH_ALLOWED_DOMAINS"]
            if not (v is None or type(v) is str):
                found.append(("/OAUTH_ALLOWED_DOMAINS", "anyOf"))
        if "OAUTH_BLOCKED_GROUPS" in d:
            n -= 1
            v = d["OAUTH_BLOCKED_GROUPS"]
            if not (v is None or type(v) is str):
                found.append(("/OAUTH_BLOCKED_GROUPS", "anyOf"))
        if "ENABLE_OAUTH_ROLE_MANAGEMENT" in d:
            n -= 1
            v = d["ENABLE_OAUTH_ROLE_MANAGEMENT"]
            if not (v is None or v is True or v is False):
                found.append(("/ENABLE_OAUTH_ROLE_MANAGEMENT", "anyOf"))
        if "OAUTH_ROLES_CLAIM" in d:
            n -= 1
            v = d["OAUTH_ROLES_CLAIM"]
            if not (v is None or type(v) is str):
                found.append(("/OAUTH_ROLES_CLAIM", "anyOf"))
    try:
        ok = (
            whole
            and ((v := d["OAUTH_ADMIN_ROLES"]) is None or type(v) is str)
            and ((v := d["OAUTH_ALLOWED_ROLES"]) is None or type(v) is str)
            and ((v := d["ENABLE_OAUTH_GROUP_MANAGEMENT"]) is None or v is True or v is False)
            and ((v := d["ENABLE_OAUTH_GROUP_CREATION"]) is None or v is True or v is False)
            and ((v := d["OAUTH_GROUP_CLAIM"]) is None or type(v) is str)
            and ((v := d["OAUTH_GROUP_DEFAULT_SHARE"]) is None or v is True or v is False or type(v) is str)
            and ((v := d["OAUTH_PROVIDER_NAME"]) is None or type(v) is str)
            and ((v := d["OPENID_PROVIDER_URL"]) is None or type(v) is str)
        )
    except KeyError:
        ok = False
    if ok:
        n -= 8
    else:
        if "OAUTH_ADMIN_ROLES" in d:
            n -= 1
            v = d["OAUTH_ADMIN_ROLES"]
            if not (v is None or type(v) is str):
                found.append(("/OAUTH_ADMIN_ROLES", "anyOf"))
        if "OAUTH_ALLOWED_ROLES" in d:
            n -= 1
            v = d["OAUTH_ALLOWED_ROLES"]
            if not (v is None or type(v) is str):
                found.append(("/OAUTH_ALLOWED_ROLES", "anyOf"))
        if "ENABLE_OAUTH_GROUP_MANAGEMENT" in d:
            n -= 1
            v = d["ENABLE_OAUTH_GROUP_MANAGEMENT"]
            if not (v is None or v is True or v is False):
                found.append(("/ENABLE_OAUTH_GROUP_MANAGEMENT", "anyOf"))
        if "ENABLE_OAUTH_GROUP_CREATION" in d:
            n -= 1
            v = d["ENABLE_OAUTH_GROUP_CREATION"]
            if not (v is None or v is True or v is False):
                found.append(("/ENABLE_OAUTH_GROUP_CREATION", "anyOf"))
        if "OAUTH_GROUP_CLAIM" in d:
            n -= 1
            v = d["OAUTH_GROUP_CLAIM"]
            if not (v is None or type(v) is str):
                found.append(("/OAUTH_GROUP_CLAIM", "anyOf"))
        if "OAUTH_GROUP_DEFAULT_SHARE" in d:
            n -= 1
            v = d["OAUTH_GROUP_DEFAULT_SHARE"]
            if not (v is None or v is True or v is False or type(v) is str):
                found.append(("/OAUTH_GROUP_DEFAULT_SHARE", "anyOf"))
        if "OAUTH_PROVIDER_NAME" in d:
            n -= 1
            v = d["OAUTH_PROVIDER_NAME"]
            if not (v is None or type(v) is str):
                found.append(("/OAUTH_PROVIDER_NAME", "anyOf"))
        if "OPENID_PROVIDER_URL" in d:
            n -= 1
            v = d["OPENID_PROVIDER_URL"]
            if not (v is None or type(v) is str):
                found.append(("/OPENID_PROVIDER_URL", "anyOf"))
    try:
        ok = (
            whole
            and ((v := d["OAUTH_CLIENT_ID"]) is None or type(v) is str)
            and ((v := d["OAUTH_CLIENT_SECRET"]) is None or type(v) is str)
            and ((v := d["OPENID_REDIRECT_URI"]) is None or type(v) is str)
            and ((v := d["OAUTH_SCOPES"]) is None or type(v) is str)
            and ((v := d["OAUTH_CODE_CHALLENGE_METHOD"]) is None or v == "S256" or v == "plain")
            and (
                (v := d["OAUTH_TOKEN_ENDPOINT_AUTH_METHOD"]) is None
                or v == "client_secret_post"
                or v == "client_secret_basic"
            )
            and ((v := d["OPENID_END_SESSION_ENDPOINT"]) is None or type(v) is str)
            and (
                (v := d["OAUTH_TIMEOUT"]) is None
                or type(v) is int
                or (type(v) is float and v.is_integer())
                or type(v) is str
            )
        )
    except KeyError:
        ok = False
    if ok:
        n -= 8
    else:
        if "OAUTH_CLIENT_ID" in d:
            n -= 1
            v = d["OAUTH_CLIENT_ID"]
            if not (v is None or type(v) is str):
                found.append(("/OAUTH_CLIENT_ID", "anyOf"))
        if "OAUTH_CLIENT_SECRET" in d:
            n -= 1
            v = d["OAUTH_CLIENT_SECRET"]
            if not (v is None or type(v) is str):
                found.append(("/OAUTH_CLIENT_SECRET", "anyOf"))
        if "OPENID_REDIRECT_URI" in d:
            n -= 1
            v = d["OPENID_REDIRECT_URI"]
            if not (v is None or type(v) is str):
                found.append(("/OPENID_REDIRECT_URI", "anyOf"))
        if "OAUTH_SCOPES" in d:
            n -= 1
            v = d["OAUTH_SCOPES"]
            if not (v is None or type(v) is str):
                found.append(("/OAUTH_SCOPES", "anyOf"))
        if "OAUTH_CODE_CHALLENGE_METHOD" in d:
            n -= 1
            v = d["OAUTH_CODE_CHALLENGE_METHOD"]
            if not (v is None or v == "S256" or v == "plain"):
                found.append(("/OAUTH_CODE_CHALLENGE_METHOD", "enum" if type(v) is str else "anyOf"))
        if "OAUTH_TOKEN_ENDPOINT_AUTH_METHOD" in d:
            n -= 1
            v = d["OAUTH_TOKEN_ENDPOINT_AUTH_METHOD"]
            if not (v is None or v == "client_secret_post" or v == "client_secret_basic"):
                found.append(("/OAUTH_TOKEN_ENDPOINT_AUTH_METHOD", "enum" if type(v) is str else "anyOf"))
        if "OPENID_END_SESSION_ENDPOINT" in d:
            n -= 1
            v = d["OPENID_END_SESSION_ENDPOINT"]
            if not (v is None or type(v) is str):
                found.append(("/OPENID_END_SESSION_ENDPOINT", "anyOf"))
        if "OAUTH_TIMEOUT" in d:
            n -= 1
            v = d["OAUTH_TIMEOUT"]
            if not (v is None or type(v) is int or (type(v) is float and v.is_integer()) or type(v) is str):
                found.append(("/OAUTH_TIMEOUT", "anyOf"))
    try:
        ok = (
            whole
            and (
                (v := d["OAUTH_CLIENT_TIMEOUT"]) is None
                or type(v) is int
                or (type(v) is float and v.is_integer())
                or type(v) is str
            )
            and ((v := d["OAUTH_EMAIL_CLAIM"]) is None or type(v) is str)
            and ((v := d["OAUTH_USERNAME_CLAIM"]) is None or type(v) is str)
            and ((v := d["OAUTH_PICTURE_CLAIM"]) is None or type(v) is str)
            and ((v := d["OAUTH_SUB_CLAIM"]) is None or type(v) is str)
            and ((v := d["OAUTH_AUDIENCE"]) is None or type(v) is str)
            and ((v := d["OAUTH_UPDATE_EMAIL_ON_LOGIN"]) is None or v is True or v is False)
            and ((v := d["OAUTH_UPDATE_NAME_ON_LOGIN"]) is None or v is True or v is False)
        )
    except KeyError:
        ok = False
    if ok:
        n -= 8
    else:
        if "OAUTH_CLIENT_TIMEOUT" in d:
            n -= 1
            v = d["OAUTH_CLIENT_TIMEOUT"]
            if not (v is None or type(v) is int or (type(v) is float and v.is_integer()) or type(v) is str):
                found.append(("/OAUTH_CLIENT_TIMEOUT", "anyOf"))
        if "OAUTH_EMAIL_CLAIM" in d:
            n -= 1
            v = d["OAUTH_EMAIL_CLAIM"]
            if not (v is None or type(v) is str):
                found.append(("/OAUTH_EMAIL_CLAIM", "anyOf"))
        if "OAUTH_USERNAME_CLAIM" in d:
            n -= 1
            v = d["OAUTH_USERNAME_CLAIM"]
            if not (v is None or type(v) is str):
                found.append(("/OAUTH_USERNAME_CLAIM", "anyOf"))
        if "OAUTH_PICTURE_CLAIM" in d:
            n -= 1
            v = d["OAUTH_PICTURE_CLAIM"]
            if not (v is None or type(v) is str):
                found.append(("/OAUTH_PICTURE_CLAIM", "anyOf"))
        if "OAUTH_SUB_CLAIM" in d:
            n -= 1
            v = d["OAUTH_SUB_CLAIM"]
            if not (v is None or type(v) is str):
                found.append(("/OAUTH_SUB_CLAIM", "anyOf"))
        if "OAUTH_AUDIENCE" in d:
            n -= 1
            v = d["OAUTH_AUDIENCE"]
            if not (v is None or type(v) is str):
                found.append(("/OAUTH_AUDIENCE", "anyOf"))
        if "OAUTH_UPDATE_EMAIL_ON_LOGIN" in d:
            n -= 1
            v = d["OAUTH_UPDATE_EMAIL_ON_LOGIN"]
            if not (v is None or v is True or v is False):
                found.append(("/OAUTH_UPDATE_EMAIL_ON_LOGIN", "anyOf"))
        if "OAUTH_UPDATE_NAME_ON_LOGIN" in d:
            n -= 1
            v = d["OAUTH_UPDATE_NAME_ON_LOGIN"]
            if not (v is None or v is True or v is False):
                found.append(("/OAUTH_UPDATE_NAME_ON_LOGIN", "anyOf"))
    try:
        ok = (
            whole
            and ((v := d["OAUTH_UPDATE_PICTURE_ON_LOGIN"]) is None or v is True or v is False)
            and ((v := d["OAUTH_REFRESH_TOKEN_INCLUDE_SCOPE"]) is None or v is True or v is False)
        )
    except KeyError:
        ok = False
    if ok:
        n -= 2
    else:
        if "OAUTH_UPDATE_PICTURE_ON_LOGIN" in d:
            n -= 1
            v = d["OAUTH_UPDATE_PICTURE_ON_LOGIN"]
            if not (v is None or v is True or v is False):
                found.append(("/OAUTH_UPDATE_PICTURE_ON_LOGIN", "anyOf"))
        if "OAUTH_REFRESH_TOKEN_INCLUDE_SCOPE" in d:
            n -= 1
            v = d["OAUTH_REFRESH_TOKEN_INCLUDE_SCOPE"]
            if not (v is None or v is True or v is False):
                found.append(("/OAUTH_REFRESH_TOKEN_INCLUDE_SCOPE", "anyOf"))
    if n:
        unknown(d, "", NAMES_9, found)
    return found


def ldap_server_config_problems(d: "Any") -> list[tuple[str, str]]:
    if type(d) is not dict:
        return [("", "type")]
    found: list[tuple[str, str]] = []
    n = len(d)
    whole = n == 16
    n -= 2
    v = d.get("label", ABSENT)
    if v is ABSENT:
        n += 1
        found.append(("/label", "required"))
    elif type(v) is not str:
        found.append(("/label", "type"))
    v = d.get("host", ABSENT)
    if v is ABSENT:
        n += 1
        found.append(("/host", "required"))
    elif type(v) is not str:
        found.append(("/host", "type"))
    try:
        ok = (
            whole
            and ((v := d["port"]) is None or type(v) is int or (type(v) is float and v.is_integer()))
            and type(d["attribute_for_mail"]) is str
            and type(d["attribute_for_username"]) is str
        )
    except KeyError:
        ok = False
    if ok:
        n -= 3
    else:
        if "port" in d:
            n -= 1
            v = d["port"]
            if not (v is None or type(v) is int or (type(v) is float and v.is_integer())):
                found.append(("/port", "anyOf"))
        if "attribute_for_mail" in d:
            n -= 1
            v = d["attribute_for_mail"]
            if type(v) is not str:
                found.append(("/attribute_for_mail", "type"))
        if "attribute_for_username" in d:
            n -= 1
            v = d["attribute_for_username"]
            if type(v) is not str:
                found.append(("/attribute_for_username", "type"))
    n -= 3
    v = d.get("app_dn", ABSENT)
    if v is ABSENT:
        n += 1
        found.append(("/app_dn", "required"))
    elif type(v) is not str:
        found.append(("/app_dn", "type"))
    v = d.get("app_dn_password", ABSENT)
    if v is ABSENT:
        n += 1
        found.append(("/app_dn_password", "required"))
    elif type(v) is not str:
        found.append(("/app_dn_password", "type"))
    v = d.get("search_base", ABSENT)
    if v is ABSENT:
        n += 1
        found.append(("/search_base", "required"))
    elif type(v) is not str:
        found.append(("/search_base", "type"))
    try:
        ok = (
            whole
            and type(d["search_filters"]) is str
            and type(d["use_tls"])
            is type(d["validate_cert"])
            is type(d["enable_group_management"])
            is type(d["enable_group_creation"])
            is bool
            and ((v := d["certificate_path"]) is None or type(v) is str)
            and ((v := d["ciphers"]) is None or type(v) is str)
            and type(d["attribute_for_groups"]) is str
        )
    except KeyError:
        ok = False
    if ok:
        n -= 8
    else:
        if "search_filters" in d:
            n -= 1
            v = d["search_filters"]
            if type(v) is not str:
                found.append(("/search_filters", "type"))
        if "use_tls" in d:
            n -= 1
            v = d["use_tls"]
            if not (v is True or v is False):
                found.append(("/use_tls", "type"))
        if "certificate_path" in d:
            n -= 1
            v = d["certificate_path"]
            if not (v is None or type(v) is str):
                found.append(("/certificate_path", "anyOf"))
        if "validate_cert" in d:
            n -= 1
            v = d["validate_cert"]
            if not (v is True or v is False):
                found.append(("/validate_cert", "type"))
        if "ciphers" in d:
            n -= 1
            v = d["ciphers"]
            if not (v is None or type(v) is str):
                found.append(("/ciphers", "anyOf"))
        if "enable_group_management" in d:
            n -= 1
            v = d["enable_group_management"]
            if not (v is True or v is False):
                found.append(("/enable_group_management", "type"))
        if "enable_group_creation" in d:
            n -= 1
            v = d["enable_group_creation"]
            if not (v is True or v is False):
                found.append(("/enable_group_creation", "type"))
        if "attribute_for_groups" in d:
            n -= 1
            v = d["attribute_for_groups"]
            if type(v) is not str:
                found.append(("/attribute_for_groups", "type"))
    if n:
        unknown(d, "", NAMES_10, found)
    return found


def response_union_0_problems(d: "Any") -> list[tuple[str, str]]:
    if type(d) is not dict:
        return [("", "type")]
    found: list[tuple[str, str]] = []
    n = len(d)
    n -= 1
    v = d.get("status", ABSENT)
    if v is ABSENT:
        n += 1
        found.append(("/status", "required"))
    elif not (v is True or v is False):
        found.append(("/status", "type"))
    if "redirect_url" in d:
        n -= 1
        v = d["redirect_url"]
        if not (v is None or type(v) is str):
            found.append(("/redirect_url", "anyOf"))
    if n:
        unknown(d, "", NAMES_11, found)
    return found


def response_union_1_problems(d: "Any") -> list[tuple[str, str]]:
    if type(d) is not dict:
        return [("", "type")]
    found: list[tuple[str, str]] = []
    n = len(d)
    n -= 7
    try:
        ok = (
            type(d["id"]) is str
            and type(d["name"]) is str
            and ((v := d["role"]) == "pending" or v == "user" or v == "admin")
            and type(d["email"]) is str
            and type(d["profile_image_url"]) is str
            and type(d["token"]) is str
            and d["token_type"] == "Bearer"
        )
    except KeyError:
        ok = False
    if not ok:
        v = d.get("id", ABSENT)
        if v is ABSENT:
            n += 1
            found.append(("/id", "required"))
        elif type(v) is not str:
            found.append(("/id", "type"))
        v = d.get("name", ABSENT)
        if v is ABSENT:
            n += 1
            found.append(("/name", "required"))
        elif type(v) is not str:
            found.append(("/name", "type"))
        v = d.get("role", ABSENT)
        if v is ABSENT:
            n += 1
            found.append(("/role", "required"))
        elif not (v == "pending" or v == "user" or v == "admin"):
            found.append(("/role", "enum" if type(v) is str else "type"))
        v = d.get("email", ABSENT)
        if v is ABSENT:
            n += 1
            found.append(("/email", "required"))
        elif type(v) is not str:
            found.append(("/email", "type"))
        v = d.get("profile_image_url", ABSENT)
        if v is ABSENT:
            n += 1
            found.append(("/profile_image_url", "required"))
        elif type(v) is not str:
            found.append(("/profile_image_url", "type"))
        v = d.get("token", ABSENT)
        if v is ABSENT:
            n += 1
            found.append(("/token", "required"))
        elif type(v) is not str:
            found.append(("/token", "type"))
        v = d.get("token_type", ABSENT)
        if v is ABSENT:
            n += 1
            found.append(("/token_type", "required"))
        elif v != "Bearer":
            found.append(("/token_type", "enum" if type(v) is str else "type"))
    if n:
        unknown(d, "", NAMES_12, found)
    return found


def response_union_2_problems(d: "Any") -> list[tuple[str, str]]:
    if type(d) is not dict:
        return [("", "type")]
    found: list[tuple[str, str]] = []
    n = len(d)
    whole = n == 15
    try:
        ok = (
            whole
            and ((v := d["status_emoji"]) is None or type(v) is str)
            and ((v := d["status_message"]) is None or type(v) is str)
            and (
                (v := d["status_expires_at"]) is None
                or type(v) is int
                or (type(v) is float and v.is_integer())
            )
        )
    except KeyError:
        ok = False
    if ok:
        n -= 3
    else:
        if "status_emoji" in d:
            n -= 1
            v = d["status_emoji"]
            if not (v is None or type(v) is str):
                found.append(("/status_emoji", "anyOf"))
        if "status_message" in d:
            n -= 1
            v = d["status_message"]
            if not (v is None or type(v) is str):
                found.append(("/status_message", "anyOf"))
        if "status_expires_at" in d:
            n -= 1
            v = d["status_expires_at"]
            if not (v is None or type(v) is int or (type(v) is float and v.is_integer())):
                found.append(("/status_expires_at", "anyOf"))
    n -= 7
    try:
        ok = (
            type(d["id"]) is str
            and type(d["name"]) is str
            and ((v := d["role"]) == "pending" or v == "user" or v == "admin")
            and type(d["email"]) is str
            and type(d["profile_image_url"]) is str
            and type(d["token"]) is str
            and d["token_type"] == "Bearer"
        )
    except KeyError:
        ok = False
    if not ok:
        v = d.get("id", ABSENT)
        if v is ABSENT:
            n += 1
            found.append(("/id", "required"))
        elif type(v) is not str:
            found.append(("/id", "type"))
        v = d.get("name", ABSENT)
        if v is ABSENT:
            n += 1
            found.append(("/name", "required"))
        elif type(v) is not str:
            found.append(("/name", "type"))
        v = d.get("role", ABSENT)
        if v is ABSENT:
            n += 1
            found.append(("/role", "required"))
        elif not (v == "pending" or v == "user" or v == "admin"):
            found.append(("/role", "enum" if type(v) is str else "type"))
        v = d.get("email", ABSENT)
        if v is ABSENT:
            n += 1
            found.append(("/email", "required"))
        elif type(v) is not str:
            found.append(("/email", "type"))
        v = d.get("profile_image_url", ABSENT)
        if v is ABSENT:
            n += 1
            found.append(("/profile_image_url", "required"))
        elif type(v) is not str:
            found.append(("/profile_image_url", "type"))
        v = d.get("token", ABSENT)
        if v is ABSENT:
            n += 1
            found.append(("/token", "required"))
        elif type(v) is not str:
            found.append(("/token", "type"))
        v = d.get("token_type", ABSENT)
        if v is ABSENT:
            n += 1
            found.append(("/token_type", "required"))
        elif v != "Bearer":
            found.append(("/token_type", "enum" if type(v) is str else "type"))
    if "expires_at" in d:
        n -= 1
        v = d["expires_at"]
        if not (v is None or type(v) is int or (type(v) is float and v.is_integer())):
            found.append(("/expires_at", "anyOf"))
    p = d.get("permissions", ABSENT)
    if p is not ABSENT:
        n -= 1
        if type(p) is dict:
            n1 = len(p)
            g = p.get("workspace", ABSENT)
            if g is not ABSENT:
                n1 -= 1
                if type(g) is dict:
                    n2 = len(g)
                    n2 -= 10
                    try:
                        ok = (
                            type(g["models"])
                            is type(g["knowledge"])
                            is type(g["prompts"])
                            is type(g["tools"])
                            is type(g["models_import"])
                            is type(g["models_export"])
                            is type(g["prompts_import"])
                            is type(g["prompts_export"])
                            is type(g["tools_import"])
                            is type(g["tools_export"])
                            is bool
                        )
                    except KeyError:
                        ok = False
                    if not ok:
                        v = g.get("models", ABSENT)
                        if v is ABSENT:
                            n2 += 1
                            found.append(("/permissions/workspace/models", "required"))
                        elif not (v is True or v is False):
                            found.append(("/permissions/workspace/models", "type"))
                        v = g.get("knowledge", ABSENT)
                        if v is ABSENT:
                            n2 += 1
                            found.append(("/permissions/workspace/knowledge", "required"))
                        elif not (v is True or v is False):
                            found.append(("/permissions/workspace/knowledge", "type"))
                        v = g.get("prompts", ABSENT)
                        if v is ABSENT:
                            n2 += 1
                            found.append(("/permissions/workspace/prompts", "required"))
                        elif not (v is True or v is False):
                            found.append(("/permissions/workspace/prompts", "type"))
                        v = g.get("tools", ABSENT)
                        if v is ABSENT:
                            n2 += 1
                            found.append(("/permissions/workspace/tools", "required"))
                        elif not (v is True or v is False):
                            found.append(("/permissions/workspace/tools", "type"))
                        v = g.get("models_import", ABSENT)
                        if v is ABSENT:
                            n2 += 1
                            found.append(("/permissions/workspace/models_import", "required"))
                        elif not (v is True or v is False):
                            found.append(("/permissions/workspace/models_import", "type"))
                        v = g.get("models_export", ABSENT)
                        if v is ABSENT:
                            n2 += 1
                            found.append(("/permissions/workspace/models_export", "required"))
                        elif not (v is True or v is False):
                            found.append(("/permissions/workspace/models_export", "type"))
                        v = g.get("prompts_import", ABSENT)
                        if v is ABSENT:
                            n2 += 1
                            found.append(("/permissions/workspace/prompts_import", "required"))
                        elif not (v is True or v is False):
                            found.append(("/permissions/workspace/prompts_import", "type"))
                        v = g.get("prompts_export", ABSENT)
                        if v is ABSENT:
                            n2 += 1
                            found.append(("/permissions/workspace/prompts_export", "required"))
                        elif not (v is True or v is False):
                            found.append(("/permissions/workspace/prompts_export", "type"))
                        v = g.get("tools_import", ABSENT)
                        if v is ABSENT:
                            n2 += 1
                            found.append(("/permissions/workspace/tools_import", "required"))
                        elif not (v is True or v is False):
                            found.append(("/permissions/workspace/tools_import", "type"))
                        v = g.get("tools_export", ABSENT)
                        if v is ABSENT:
                            n2 += 1
                            found.append(("/permissions/workspace/tools_export", "required"))
                        elif not (v is True or v is False):
                            found.append(("/permissions/workspace/tools_export", "type"))
                    if n2:
                        unknown(g, "/permissions/workspace", NAMES_2, found)
                else:
                    found.append(("/permissions/workspace", "type"))
            else:
                found.append(("/permissions/workspace", "required"))
            g = p.get("sharing", ABSENT)
            if g is not ABSENT:
                n1 -= 1
                if type(g) is dict:
                    n2 = len(g)
                    n2 -= 10
                    try:
                        ok = (
                            type(g["models"])
                            is type(g["public_models"])
                            is type(g["knowledge"])
                            is type(g["public_knowledge"])
                            is type(g["prompts"])
                            is type(g["public_prompts"])
                            is type(g["tools"])
                            is type(g["public_tools"])
                            is type(g["notes"])
                            is type(g["public_notes"])
                            is bool
                        )
                    except KeyError:
                        ok = False
                    if not ok:
                        v = g.get("models", ABSENT)
                        if v is ABSENT:
                            n2 += 1
                            found.append(("/permissions/sharing/models", "required"))
                        elif not (v is True or v is False):
                            found.append(("/permissions/sharing/models", "type"))
                        v = g.get("public_models", ABSENT)
                        if v is ABSENT:
                            n2 += 1
                            found.append(("/permissions/sharing/public_models", "required"))
                        elif not (v is True or v is False):
                            found.append(("/permissions/sharing/public_models", "type"))
                        v = g.get("knowledge", ABSENT)
                        if v is ABSENT:
                            n2 += 1
                            found.append(("/permissions/sharing/knowledge", "required"))
                        elif not (v is True or v is False):
                            found.append(("/permissions/sharing/knowledge", "type"))
                        v = g.get("public_knowledge", ABSENT)
                        if v is ABSENT:
                            n2 += 1
                            found.append(("/permissions/sharing/public_knowledge", "required"))
                        elif not (v is True or v is False):
                            found.append(("/permissions/sharing/public_knowledge", "type"))
                        v = g.get("prompts", ABSENT)
                        if v is ABSENT:
                            n2 += 1
                            found.append(("/permissions/sharing/prompts", "required"))
                        elif not (v is True or v is False):
                            found.append(("/permissions/sharing/prompts", "type"))
                        v = g.get("public_prompts", ABSENT)
                        if v is ABSENT:
                            n2 += 1
                            found.append(("/permissions/sharing/public_prompts", "required"))
                        elif not (v is True or v is False):
                            found.append(("/permissions/sharing/public_prompts", "type"))
                        v = g.get("tools", ABSENT)
                        if v is ABSENT:
                            n2 += 1
                            found.append(("/permissions/sharing/tools", "required"))
                        elif not (v is True or v is False):
                            found.append(("/permissions/sharing/tools", "type"))
                        v = g.get("public_tools", ABSENT)
                        if v is ABSENT:
                            n2 += 1
                            found.append(("/permissions/sharing/public_tools", "required"))
                        elif not (v is True or v is False):
                            found.append(("/permissions/sharing/public_tools", "type"))
                        v = g.get("notes", ABSENT)
                        if v is ABSENT:
                            n2 += 1
                            found.append(("/permissions/sharing/notes", "required"))
                        elif not (v is True or v is False):
                            found.append(("/permissions/sharing/notes", "type"))
                        v = g.get("public_notes", ABSENT)
                        if v is ABSENT:
                            n2 += 1
                            found.append(("/permissions/sharing/public_notes", "required"))
                        elif not (v is True or v is False):
                            found.append(("/permissions/sharing/public_notes", "type"))
                    if n2:
                        unknown(g, "/permissions/sharing", NAMES_3, found)
                else:
                    found.append(("/permissions/sharing", "type"))
            else:
                found.append(("/permissions/sharing", "required"))
            g = p.get("chat", ABSENT)
            if g is not ABSENT:
                n1 -= 1
                if type(g) is dict:
                    n2 = len(g)
                    n2 -= 8
                    try:
                        ok = (
                            type(g["controls"])
                            is type(g["valves"])
                            is type(g["system_prompt"])
                            is type(g["params"])
                            is type(g["file_upload"])
                            is type(g["delete"])
                            is type(g["delete_message"])
                            is type(g["continue_response"])
                            is bool
                        )
                    except KeyError:
                        ok = False
                    if not ok:
                        v = g.get("controls", ABSENT)
                        if v is ABSENT:
                            n2 += 1
                            found.append(("/permissions/chat/controls", "required"))
                        elif not (v is True or v is False):
                            found.append(("/permissions/chat/controls", "type"))
                        v = g.get("valves", ABSENT)
                        if v is ABSENT:
                            n2 += 1
                            found.append(("/permissions/chat/valves", "required"))
                        elif not (v is True or v is False):
                            found.append(("/permissions/chat/valves", "type"))
                        v = g.get("system_prompt", ABSENT)
                        if v is ABSENT:
                            n2 += 1
                            found.append(("/permissions/chat/system_prompt", "required"))
                        elif not (v is True or v is False):
                            found.append(("/permissions/chat/system_prompt", "type"))
                        v = g.get("params", ABSENT)
                        if v is ABSENT:
                            n2 += 1
                            found.append(("/permissions/chat/params", "required"))
                        elif not (v is True or v is False):
                            found.append(("/permissions/chat/params", "type"))
                        v = g.get("file_upload", ABSENT)
                        if v is ABSENT:
                            n2 += 1
                            found.append(("/permissions/chat/file_upload", "required"))
                        elif not (v is True or v is False):
                            found.append(("/permissions/chat/file_upload", "type"))
                        v = g.get("delete", ABSENT)
                        if v is ABSENT:
                            n2 += 1
                            found.append(("/permissions/chat/delete", "required"))
                        elif not (v is True or v is False):
                            found.append(("/permissions/chat/delete", "type"))
                        v = g.get("delete_message", ABSENT)
                        if v is ABSENT:
                            n2 += 1
                            found.append(("/permissions/chat/delete_message", "required"))
                        elif not (v is True or v is False):
                            found.append(("/permissions/chat/delete_message", "type"))
                        v = g.get("continue_response", ABSENT)
                        if v is ABSENT:
                            n2 += 1
                            found.append(("/permissions/chat/continue_response", "required"))
                        elif not (v is True or v is False):
                            found.append(("/permissions/chat/continue_response", "type"))
                    n2 -= 8
                    try:
                        ok = (
                            type(g["regenerate_response"])
                            is type(g["rate_response"])
                            is type(g["edit"])
                            is type(g["share"])
                            is type(g["export"])
                            is type(g["stt"])
                            is type(g["tts"])
                            is type(g["call"])
                            is bool
                        )
                    except KeyError:
                        ok = False
                    if not ok:
                        v = g.get("regenerate_response", ABSENT)
                        if v is ABSENT:
                            n2 += 1
                            found.append(("/permissions/chat/regenerate_response", "required"))
                        elif not (v is True or v is False):
                            found.append(("/permissions/chat/regenerate_response", "type"))
                        v = g.get("rate_response", ABSENT)
                        if v is ABSENT:
                            n2 += 1
                            found.append(("/permissions/chat/rate_response", "required"))
                        elif not (v is True or v is False):
                            found.append(("/permissions/chat/rate_response", "type"))
                        v = g.get("edit", ABSENT)
                        if v is ABSENT:
                            n2 += 1
                            found.append(("/permissions/chat/edit", "required"))
                        elif not (v is True or v is False):
                            found.append(("/permissions/chat/edit", "type"))
                        v = g.get("share", ABSENT)
                        if v is ABSENT:
                            n2 += 1
                            found.append(("/permissions/chat/share", "required"))
                        elif not (v is True or v is False):
                            found.append(("/permissions/chat/share", "type"))
                        v = g.get("export", ABSENT)
                        if v is ABSENT:
                            n2 += 1
                            found.append(("/permissions/chat/export", "required"))
                        elif not (v is True or v is False):
                            found.append(("/permissions/chat/export", "type"))
                        v = g.get("stt", ABSENT)
                        if v is ABSENT:
                            n2 += 1
                            found.append(("/permissions/chat/stt", "required"))
                        elif not (v is True or v is False):
                            found.append(("/permissions/chat/stt", "type"))
                        v = g.get("tts", ABSENT)
                        if v is ABSENT:
                            n2 += 1
                            found.append(("/permissions/chat/tts", "required"))
                        elif not (v is True or v is False):
                            found.append(("/permissions/chat/tts", "type"))
                        v = g.get("call", ABSENT)
                        if v is ABSENT:
                            n2 += 1
                            found.append(("/permissions/chat/call", "required"))
                        elif not (v is True or v is False):
                            found.append(("/permissions/chat/call", "type"))
                    n2 -= 3
                    v = g.get("multiple_models", ABSENT)
                    if v is ABSENT:
                        n2 += 1
                        found.append(("/permissions/chat/multiple_models", "required"))
                    elif not (v is True or v is False):
                        found.append(("/permissions/chat/multiple_models", "type"))
                    v = g.get("temporary", ABSENT)
                    if v is ABSENT:
                        n2 += 1
                        found.append(("/permissions/chat/temporary", "required"))
                    elif not (v is True or v is False):
                        found.append(("/permissions/chat/temporary", "type"))
                    v = g.get("temporary_enforced", ABSENT)
                    if v is ABSENT:
                        n2 += 1
                        found.append(("/permissions/chat/temporary_enforced", "required"))
                    elif not (v is True or v is False):
                        found.append(("/permissions/chat/temporary_enforced", "type"))
                    if n2:
                        unknown(g, "/permissions/chat", NAMES_4, found)
                else:
                    found.append(("/permissions/chat", "type"))
            else:
                found.append(("/permissions/chat", "required"))
            g = p.get("features", ABSENT)
            if g is not ABSENT:
                n1 -= 1
                if type(g) is dict:
                    n2 = len(g)
                    n2 -= 8
                    try:
                        ok = (
                            type(g["api_keys"])
                            is type(g["notes"])
                            is type(g["folders"])
                            is type(g["channels"])
                            is type(g["direct_tool_servers"])
                            is type(g["web_search"])
                            is type(g["image_generation"])
                            is type(g["code_interpreter"])
                            is bool
                        )
                    except KeyError:
                        ok = False
                    if not ok:
                        v = g.get("api_keys", ABSENT)
                        if v is ABSENT:
                            n2 += 1
                            found.append(("/permissions/features/api_keys", "required"))
                        elif not (v is True or v is False):
                            found.append(("/permissions/features/api_keys", "type"))
                        v = g.get("notes", ABSENT)
                        if v is ABSENT:
                            n2 += 1
                            found.append(("/permissions/features/notes", "required"))
                        elif not (v is True or v is False):
                            found.append(("/permissions/features/notes", "type"))
                        v = g.get("folders", ABSENT)
                        if v is ABSENT:
                            n2 += 1
                            found.append(("/permissions/features/folders", "required"))
                        elif not (v is True or v is False):
                            found.append(("/permissions/features/folders", "type"))
                        v = g.get("channels", ABSENT)
                        if v is ABSENT:
                            n2 += 1
                            found.append(("/permissions/features/channels", "required"))
                        elif not (v is True or v is False):
                            found.append(("/permissions/features/channels", "type"))
                        v = g.get("direct_tool_servers", ABSENT)
                        if v is ABSENT:
                            n2 += 1
                            found.append(("/permissions/features/direct_tool_servers", "required"))
                        elif not (v is True or v is False):
                            found.append(("/permissions/features/direct_tool_servers", "type"))
                        v = g.get("web_search", ABSENT)
                        if v is ABSENT:
                            n2 += 1
                            found.append(("/permissions/features/web_search", "required"))
                        elif not (v is True or v is False):
                            found.append(("/permissions/features/web_search", "type"))
                        v = g.get("image_generation", ABSENT)
                        if v is ABSENT:
                            n2 += 1
                            found.append(("/permissions/features/image_generation", "required"))
                        elif not (v is True or v is False):
                            found.append(("/permissions/features/image_generation", "type"))
                        v = g.get("code_interpreter", ABSENT)
                        if v is ABSENT:
                            n2 += 1
                            found.append(("/permissions/features/code_interpreter", "required"))
                        elif not (v is True or v is False):
                            found.append(("/permissions/features/code_interpreter", "type"))
                    if n2:
                        unknown(g, "/permissions/features", NAMES_5, found)
                else:
                    found.append(("/permissions/features", "type"))
            else:
                found.append(("/permissions/features", "required"))
            if n1:
                unknown(p, "/permissions", NAMES_6, found)
        elif p is not None:
            found.append(("/permissions", "anyOf"))
    try:
        ok = (
            whole
            and ((v := d["bio"]) is None or type(v) is str)
            and ((v := d["gender"]) is None or type(v) is str)
            and ((v := d["date_of_birth"]) is None or (type(v) is str and is_date(v) is not None))
        )
    except KeyError:
        ok = False
    if ok:
        n -= 3
    else:
        if "bio" in d:
            n -= 1
            v = d["bio"]
            if not (v is None or type(v) is str):
                found.append(("/bio", "anyOf"))
        if "gender" in d:
            n -= 1
            v = d["gender"]
            if not (v is None or type(v) is str):
                found.append(("/gender", "anyOf"))
        if "date_of_birth" in d:
            n -= 1
            v = d["date_of_birth"]
            if not (v is None or (type(v) is str and is_date(v) is not None)):
                found.append(("/date_of_birth", "pattern" if type(v) is str else "anyOf"))
    if n:
        unknown(d, "", NAMES_7, found)
    return found


def response_union_problems(d: "Any") -> list[tuple[str, str]]:
    # Those of the nearest branch.
    if type(d) is not dict:
        return [("", "anyOf")]
    near = response_union_2_problems(d)
    if not near:
        return near
    # A closed branch has at least one problem for each member too much, or too few.
    size, alone = len(d), True
    if size - 2 <= len(near):
        other = response_union_0_problems(d)
        alone = len(other) != len(near)
        if len(other) < len(near):
            near = other
    if size - 7 <= len(near) >= 7 - size:
        other = response_union_1_problems(d)
        alone = len(other) != len(near) and (alone or len(other) < len(near))
        if len(other) < len(near):
            near = other
    return near if alone or not near else [("", "anyOf")]
