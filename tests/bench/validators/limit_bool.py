"""The limit of the boolean form: straight-line checks by hand, without library or schema."""

# ruff: noqa: PLR0911, PLR0912, PLR1714

TYPE_CHECKING = False
if TYPE_CHECKING:
    # `typing` takes longer to import than all that is below.
    from collections.abc import Callable
    from typing import Any, Final

OAUTH_CONFIG_FORM: "Final[dict[str, type | None]]" = {
    "ENABLE_OAUTH": bool,
    "ENABLE_OAUTH_SIGNUP": bool,
    "OAUTH_MERGE_ACCOUNTS_BY_EMAIL": bool,
    "OAUTH_AUTO_REDIRECT": bool,
    "OAUTH_ALLOWED_DOMAINS": str,
    "OAUTH_BLOCKED_GROUPS": str,
    "ENABLE_OAUTH_ROLE_MANAGEMENT": bool,
    "OAUTH_ROLES_CLAIM": str,
    "OAUTH_ADMIN_ROLES": str,
    "OAUTH_ALLOWED_ROLES": str,
    "ENABLE_OAUTH_GROUP_MANAGEMENT": bool,
    "ENABLE_OAUTH_GROUP_CREATION": bool,
    "OAUTH_GROUP_CLAIM": str,
    "OAUTH_GROUP_DEFAULT_SHARE": bool,
    "OAUTH_PROVIDER_NAME": str,
    "OPENID_PROVIDER_URL": str,
    "OAUTH_CLIENT_ID": str,
    "OAUTH_CLIENT_SECRET": str,
    "OPENID_REDIRECT_URI": str,
    "OAUTH_SCOPES": str,
    "OAUTH_CODE_CHALLENGE_METHOD": None,
    "OAUTH_TOKEN_ENDPOINT_AUTH_METHOD": None,
    "OPENID_END_SESSION_ENDPOINT": str,
    "OAUTH_TIMEOUT": int,
    "OAUTH_CLIENT_TIMEOUT": int,
    "OAUTH_EMAIL_CLAIM": str,
    "OAUTH_USERNAME_CLAIM": str,
    "OAUTH_PICTURE_CLAIM": str,
    "OAUTH_SUB_CLAIM": str,
    "OAUTH_AUDIENCE": str,
    "OAUTH_UPDATE_EMAIL_ON_LOGIN": bool,
    "OAUTH_UPDATE_NAME_ON_LOGIN": bool,
    "OAUTH_UPDATE_PICTURE_ON_LOGIN": bool,
    "OAUTH_REFRESH_TOKEN_INCLUDE_SCOPE": bool,
}


def load_is_date(text: str) -> "Any":
    """Match the one pattern; `re` is loaded by the first call, which puts the matcher in its own place."""
    global is_date  # noqa: PLW0603
    import re  # noqa: PLC0415

    is_date = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}").fullmatch
    return is_date(text)


is_date: "Callable[[str], Any]" = load_is_date


def is_signin_form(d: "Any") -> bool:
    try:
        return type(d) is dict and len(d) == 2 and type(d["email"]) is str and type(d["password"]) is str
    except KeyError:
        return False


def is_signup_form(d: "Any") -> bool:
    try:
        if type(d) is not dict:
            return False
        if len(d) == 4:
            return (
                type(d["name"]) is str
                and type(d["email"]) is str
                and type(d["password"]) is str
                and ((v := d["profile_image_url"]) is None or type(v) is str)
            )
        if not (type(d["name"]) is str and type(d["email"]) is str and type(d["password"]) is str):
            return False
        n = len(d) - 3
        if n and "profile_image_url" in d:
            n -= 1
            if not ((v := d["profile_image_url"]) is None or type(v) is str):
                return False
        return not n
    except KeyError:
        return False


def is_session_user_info_response(d: "Any") -> bool:
    try:
        if type(d) is not dict:
            return False
        if len(d) == 15:
            return (
                ((v := d["status_emoji"]) is None or type(v) is str)
                and ((v := d["status_message"]) is None or type(v) is str)
                and (
                    (v := d["status_expires_at"]) is None
                    or type(v) is int
                    or (type(v) is float and v.is_integer())
                )
                and type(d["id"]) is str
                and type(d["name"]) is str
                and ((v := d["role"]) == "pending" or v == "user" or v == "admin")
                and type(d["email"]) is str
                and type(d["profile_image_url"]) is str
                and type(d["token"]) is str
                and d["token_type"] == "Bearer"
                and (
                    (v := d["expires_at"]) is None or type(v) is int or (type(v) is float and v.is_integer())
                )
                and (
                    (p := d["permissions"]) is None
                    or (
                        type(p) is dict
                        and len(p) == 4
                        and type(g := p["workspace"]) is dict
                        and len(g) == 10
                        and type(g["models"])
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
                        and type(g := p["sharing"]) is dict
                        and len(g) == 10
                        and type(g["models"])
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
                        and type(g := p["chat"]) is dict
                        and len(g) == 19
                        and type(g["controls"])
                        is type(g["valves"])
                        is type(g["system_prompt"])
                        is type(g["params"])
                        is type(g["file_upload"])
                        is type(g["delete"])
                        is type(g["delete_message"])
                        is type(g["continue_response"])
                        is type(g["regenerate_response"])
                        is type(g["rate_response"])
                        is type(g["edit"])
                        is type(g["share"])
                        is type(g["export"])
                        is type(g["stt"])
                        is type(g["tts"])
                        is type(g["call"])
                        is type(g["multiple_models"])
                        is type(g["temporary"])
                        is type(g["temporary_enforced"])
                        is bool
                        and type(g := p["features"]) is dict
                        and len(g) == 8
                        and type(g["api_keys"])
                        is type(g["notes"])
                        is type(g["folders"])
                        is type(g["channels"])
                        is type(g["direct_tool_servers"])
                        is type(g["web_search"])
                        is type(g["image_generation"])
                        is type(g["code_interpreter"])
                        is bool
                    )
                )
                and ((v := d["bio"]) is None or type(v) is str)
                and ((v := d["gender"]) is None or type(v) is str)
                and ((v := d["date_of_birth"]) is None or (type(v) is str and is_date(v) is not None))
            )
        if not (
            type(d["id"]) is str
            and type(d["name"]) is str
            and ((v := d["role"]) == "pending" or v == "user" or v == "admin")
            and type(d["email"]) is str
            and type(d["profile_image_url"]) is str
            and type(d["token"]) is str
            and d["token_type"] == "Bearer"
        ):
            return False
        n = len(d) - 7
        if n:
            if "status_emoji" in d:
                n -= 1
                if not ((v := d["status_emoji"]) is None or type(v) is str):
                    return False
            if "status_message" in d:
                n -= 1
                if not ((v := d["status_message"]) is None or type(v) is str):
                    return False
            if "status_expires_at" in d:
                n -= 1
                if not (
                    (v := d["status_expires_at"]) is None
                    or type(v) is int
                    or (type(v) is float and v.is_integer())
                ):
                    return False
            if "expires_at" in d:
                n -= 1
                if not (
                    (v := d["expires_at"]) is None or type(v) is int or (type(v) is float and v.is_integer())
                ):
                    return False
            if "permissions" in d:
                n -= 1
                if not (
                    (p := d["permissions"]) is None
                    or (
                        type(p) is dict
                        and len(p) == 4
                        and type(g := p["workspace"]) is dict
                        and len(g) == 10
                        and type(g["models"])
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
                        and type(g := p["sharing"]) is dict
                        and len(g) == 10
                        and type(g["models"])
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
                        and type(g := p["chat"]) is dict
                        and len(g) == 19
                        and type(g["controls"])
                        is type(g["valves"])
                        is type(g["system_prompt"])
                        is type(g["params"])
                        is type(g["file_upload"])
                        is type(g["delete"])
                        is type(g["delete_message"])
                        is type(g["continue_response"])
                        is type(g["regenerate_response"])
                        is type(g["rate_response"])
                        is type(g["edit"])
                        is type(g["share"])
                        is type(g["export"])
                        is type(g["stt"])
                        is type(g["tts"])
                        is type(g["call"])
                        is type(g["multiple_models"])
                        is type(g["temporary"])
                        is type(g["temporary_enforced"])
                        is bool
                        and type(g := p["features"]) is dict
                        and len(g) == 8
                        and type(g["api_keys"])
                        is type(g["notes"])
                        is type(g["folders"])
                        is type(g["channels"])
                        is type(g["direct_tool_servers"])
                        is type(g["web_search"])
                        is type(g["image_generation"])
                        is type(g["code_interpreter"])
                        is bool
                    )
                ):
                    return False
            if "bio" in d:
                n -= 1
                if not ((v := d["bio"]) is None or type(v) is str):
                    return False
            if "gender" in d:
                n -= 1
                if not ((v := d["gender"]) is None or type(v) is str):
                    return False
            if "date_of_birth" in d:
                n -= 1
                if not ((v := d["date_of_birth"]) is None or (type(v) is str and is_date(v) is not None)):
                    return False
        return not n
    except KeyError:
        return False


def is_admin_config(d: "Any") -> bool:
    try:
        if type(d) is not dict:
            return False
        if len(d) == 28:
            return (
                type(d["SHOW_ADMIN_DETAILS"])
                is type(d["ENABLE_SIGNUP"])
                is type(d["ENABLE_API_KEYS"])
                is type(d["ENABLE_API_KEYS_ENDPOINT_RESTRICTIONS"])
                is type(d["ENABLE_COMMUNITY_SHARING"])
                is type(d["ENABLE_MESSAGE_RATING"])
                is type(d["ENABLE_FOLDERS"])
                is type(d["ENABLE_AUTOMATIONS"])
                is type(d["ENABLE_CHANNELS"])
                is type(d["ENABLE_CALENDAR"])
                is type(d["ENABLE_MEMORIES"])
                is type(d["ENABLE_MEMORY_SYSTEM_CONTEXT"])
                is type(d["ENABLE_NOTES"])
                is type(d["ENABLE_USER_WEBHOOKS"])
                is type(d["ENABLE_USER_STATUS"])
                is bool
                and ((v := d["ADMIN_EMAIL"]) is None or type(v) is str)
                and type(d["WEBUI_URL"]) is str
                and type(d["API_KEYS_ALLOWED_ENDPOINTS"]) is str
                and ((v := d["DEFAULT_USER_ROLE"]) == "pending" or v == "user" or v == "admin")
                and type(d["DEFAULT_GROUP_ID"]) is str
                and type(d["JWT_EXPIRES_IN"]) is str
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
                and ((v := d["CHANNEL_MODEL_RESPONSE_MODE"]) == "thread" or v == "channel")
                and ((v := d["PENDING_USER_OVERLAY_TITLE"]) is None or type(v) is str)
                and ((v := d["PENDING_USER_OVERLAY_CONTENT"]) is None or type(v) is str)
                and ((v := d["RESPONSE_WATERMARK"]) is None or type(v) is str)
            )
        if not (
            type(d["SHOW_ADMIN_DETAILS"])
            is type(d["ENABLE_SIGNUP"])
            is type(d["ENABLE_API_KEYS"])
            is type(d["ENABLE_API_KEYS_ENDPOINT_RESTRICTIONS"])
            is type(d["ENABLE_COMMUNITY_SHARING"])
            is type(d["ENABLE_MESSAGE_RATING"])
            is type(d["ENABLE_FOLDERS"])
            is type(d["ENABLE_AUTOMATIONS"])
            is type(d["ENABLE_CHANNELS"])
            is type(d["ENABLE_CALENDAR"])
            is type(d["ENABLE_MEMORIES"])
            is type(d["ENABLE_MEMORY_SYSTEM_CONTEXT"])
            is type(d["ENABLE_NOTES"])
            is type(d["ENABLE_USER_WEBHOOKS"])
            is type(d["ENABLE_USER_STATUS"])
            is bool
            and type(d["WEBUI_URL"]) is str
            and type(d["API_KEYS_ALLOWED_ENDPOINTS"]) is str
            and ((v := d["DEFAULT_USER_ROLE"]) == "pending" or v == "user" or v == "admin")
            and type(d["DEFAULT_GROUP_ID"]) is str
            and type(d["JWT_EXPIRES_IN"]) is str
        ):
            return False
        n = len(d) - 20
        if n:
            if "ADMIN_EMAIL" in d:
                n -= 1
                if not ((v := d["ADMIN_EMAIL"]) is None or type(v) is str):
                    return False
            if "FOLDER_MAX_FILE_COUNT" in d:
                n -= 1
                if not (
                    (v := d["FOLDER_MAX_FILE_COUNT"]) is None
                    or type(v) is int
                    or (type(v) is float and v.is_integer())
                    or type(v) is str
                ):
                    return False
            if "AUTOMATION_MAX_COUNT" in d:
                n -= 1
                if not (
                    (v := d["AUTOMATION_MAX_COUNT"]) is None
                    or type(v) is int
                    or (type(v) is float and v.is_integer())
                    or type(v) is str
                ):
                    return False
            if "AUTOMATION_MIN_INTERVAL" in d:
                n -= 1
                if not (
                    (v := d["AUTOMATION_MIN_INTERVAL"]) is None
                    or type(v) is int
                    or (type(v) is float and v.is_integer())
                    or type(v) is str
                ):
                    return False
            if "CHANNEL_MODEL_RESPONSE_MODE" in d:
                n -= 1
                if not ((v := d["CHANNEL_MODEL_RESPONSE_MODE"]) == "thread" or v == "channel"):
                    return False
            if "PENDING_USER_OVERLAY_TITLE" in d:
                n -= 1
                if not ((v := d["PENDING_USER_OVERLAY_TITLE"]) is None or type(v) is str):
                    return False
            if "PENDING_USER_OVERLAY_CONTENT" in d:
                n -= 1
                if not ((v := d["PENDING_USER_OVERLAY_CONTENT"]) is None or type(v) is str):
                    return False
            if "RESPONSE_WATERMARK" in d:
                n -= 1
                if not ((v := d["RESPONSE_WATERMARK"]) is None or type(v) is str):
                    return False
        return not n
    except KeyError:
        return False


def is_oauth_config_form(d: "Any") -> bool:
    try:
        if type(d) is not dict:
            return False
        if len(d) == 34:
            return (
                ((v := d["ENABLE_OAUTH"]) is None or v is True or v is False)
                and ((v := d["ENABLE_OAUTH_SIGNUP"]) is None or v is True or v is False)
                and ((v := d["OAUTH_MERGE_ACCOUNTS_BY_EMAIL"]) is None or v is True or v is False)
                and ((v := d["OAUTH_AUTO_REDIRECT"]) is None or v is True or v is False)
                and ((v := d["OAUTH_ALLOWED_DOMAINS"]) is None or type(v) is str)
                and ((v := d["OAUTH_BLOCKED_GROUPS"]) is None or type(v) is str)
                and ((v := d["ENABLE_OAUTH_ROLE_MANAGEMENT"]) is None or v is True or v is False)
                and ((v := d["OAUTH_ROLES_CLAIM"]) is None or type(v) is str)
                and ((v := d["OAUTH_ADMIN_ROLES"]) is None or type(v) is str)
                and ((v := d["OAUTH_ALLOWED_ROLES"]) is None or type(v) is str)
                and ((v := d["ENABLE_OAUTH_GROUP_MANAGEMENT"]) is None or v is True or v is False)
                and ((v := d["ENABLE_OAUTH_GROUP_CREATION"]) is None or v is True or v is False)
                and ((v := d["OAUTH_GROUP_CLAIM"]) is None or type(v) is str)
                and (
                    (v := d["OAUTH_GROUP_DEFAULT_SHARE"]) is None or v is True or v is False or type(v) is str
                )
                and ((v := d["OAUTH_PROVIDER_NAME"]) is None or type(v) is str)
                and ((v := d["OPENID_PROVIDER_URL"]) is None or type(v) is str)
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
                and ((v := d["OAUTH_UPDATE_PICTURE_ON_LOGIN"]) is None or v is True or v is False)
                and ((v := d["OAUTH_REFRESH_TOKEN_INCLUDE_SCOPE"]) is None or v is True or v is False)
            )
        for k, v in d.items():
            if (
                type(v) is not OAUTH_CONFIG_FORM[k]
                and v is not None
                and not (
                    (k == "OAUTH_GROUP_DEFAULT_SHARE" and (v is True or v is False or type(v) is str))
                    or (k == "OAUTH_CODE_CHALLENGE_METHOD" and (v == "S256" or v == "plain"))
                    or (
                        k == "OAUTH_TOKEN_ENDPOINT_AUTH_METHOD"
                        and (v == "client_secret_post" or v == "client_secret_basic")
                    )
                    or (
                        k in {"OAUTH_TIMEOUT", "OAUTH_CLIENT_TIMEOUT"}
                        and (type(v) is int or (type(v) is float and v.is_integer()) or type(v) is str)
                    )
                )
            ):
                return False
        return True
    except KeyError:
        return False


def is_ldap_server_config(d: "Any") -> bool:
    try:
        if type(d) is not dict:
            return False
        if len(d) == 16:
            return (
                type(d["label"]) is str
                and type(d["host"]) is str
                and ((v := d["port"]) is None or type(v) is int or (type(v) is float and v.is_integer()))
                and type(d["attribute_for_mail"]) is str
                and type(d["attribute_for_username"]) is str
                and type(d["app_dn"]) is str
                and type(d["app_dn_password"]) is str
                and type(d["search_base"]) is str
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
        if not (
            type(d["label"]) is str
            and type(d["host"]) is str
            and type(d["app_dn"]) is str
            and type(d["app_dn_password"]) is str
            and type(d["search_base"]) is str
        ):
            return False
        n = len(d) - 5
        if n:
            if "port" in d:
                n -= 1
                if not ((v := d["port"]) is None or type(v) is int or (type(v) is float and v.is_integer())):
                    return False
            if "attribute_for_mail" in d:
                n -= 1
                if type(d["attribute_for_mail"]) is not str:
                    return False
            if "attribute_for_username" in d:
                n -= 1
                if type(d["attribute_for_username"]) is not str:
                    return False
            if "search_filters" in d:
                n -= 1
                if type(d["search_filters"]) is not str:
                    return False
            if "use_tls" in d:
                n -= 1
                if not ((v := d["use_tls"]) is True or v is False):
                    return False
            if "certificate_path" in d:
                n -= 1
                if not ((v := d["certificate_path"]) is None or type(v) is str):
                    return False
            if "validate_cert" in d:
                n -= 1
                if not ((v := d["validate_cert"]) is True or v is False):
                    return False
            if "ciphers" in d:
                n -= 1
                if not ((v := d["ciphers"]) is None or type(v) is str):
                    return False
            if "enable_group_management" in d:
                n -= 1
                if not ((v := d["enable_group_management"]) is True or v is False):
                    return False
            if "enable_group_creation" in d:
                n -= 1
                if not ((v := d["enable_group_creation"]) is True or v is False):
                    return False
            if "attribute_for_groups" in d:
                n -= 1
                if type(d["attribute_for_groups"]) is not str:
                    return False
        return not n
    except KeyError:
        return False


def is_response_union_0(d: "Any") -> bool:
    try:
        if type(d) is not dict:
            return False
        if len(d) == 2:
            return ((v := d["status"]) is True or v is False) and (
                (v := d["redirect_url"]) is None or type(v) is str
            )
        if not ((v := d["status"]) is True or v is False):
            return False
        n = len(d) - 1
        if n and "redirect_url" in d:
            n -= 1
            if not ((v := d["redirect_url"]) is None or type(v) is str):
                return False
        return not n
    except KeyError:
        return False


def is_response_union_2(d: "Any") -> bool:
    try:
        if type(d) is not dict:
            return False
        if len(d) == 15:
            return (
                ((v := d["status_emoji"]) is None or type(v) is str)
                and ((v := d["status_message"]) is None or type(v) is str)
                and (
                    (v := d["status_expires_at"]) is None
                    or type(v) is int
                    or (type(v) is float and v.is_integer())
                )
                and type(d["id"]) is str
                and type(d["name"]) is str
                and ((v := d["role"]) == "pending" or v == "user" or v == "admin")
                and type(d["email"]) is str
                and type(d["profile_image_url"]) is str
                and type(d["token"]) is str
                and d["token_type"] == "Bearer"
                and (
                    (v := d["expires_at"]) is None or type(v) is int or (type(v) is float and v.is_integer())
                )
                and (
                    (p := d["permissions"]) is None
                    or (
                        type(p) is dict
                        and len(p) == 4
                        and type(g := p["workspace"]) is dict
                        and len(g) == 10
                        and type(g["models"])
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
                        and type(g := p["sharing"]) is dict
                        and len(g) == 10
                        and type(g["models"])
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
                        and type(g := p["chat"]) is dict
                        and len(g) == 19
                        and type(g["controls"])
                        is type(g["valves"])
                        is type(g["system_prompt"])
                        is type(g["params"])
                        is type(g["file_upload"])
                        is type(g["delete"])
                        is type(g["delete_message"])
                        is type(g["continue_response"])
                        is type(g["regenerate_response"])
                        is type(g["rate_response"])
                        is type(g["edit"])
                        is type(g["share"])
                        is type(g["export"])
                        is type(g["stt"])
                        is type(g["tts"])
                        is type(g["call"])
                        is type(g["multiple_models"])
                        is type(g["temporary"])
                        is type(g["temporary_enforced"])
                        is bool
                        and type(g := p["features"]) is dict
                        and len(g) == 8
                        and type(g["api_keys"])
                        is type(g["notes"])
                        is type(g["folders"])
                        is type(g["channels"])
                        is type(g["direct_tool_servers"])
                        is type(g["web_search"])
                        is type(g["image_generation"])
                        is type(g["code_interpreter"])
                        is bool
                    )
                )
                and ((v := d["bio"]) is None or type(v) is str)
                and ((v := d["gender"]) is None or type(v) is str)
                and ((v := d["date_of_birth"]) is None or (type(v) is str and is_date(v) is not None))
            )
        if not (
            type(d["id"]) is str
            and type(d["name"]) is str
            and ((v := d["role"]) == "pending" or v == "user" or v == "admin")
            and type(d["email"]) is str
            and type(d["profile_image_url"]) is str
            and type(d["token"]) is str
            and d["token_type"] == "Bearer"
        ):
            return False
        n = len(d) - 7
        if n:
            if "status_emoji" in d:
                n -= 1
                if not ((v := d["status_emoji"]) is None or type(v) is str):
                    return False
            if "status_message" in d:
                n -= 1
                if not ((v := d["status_message"]) is None or type(v) is str):
                    return False
            if "status_expires_at" in d:
                n -= 1
                if not (
                    (v := d["status_expires_at"]) is None
                    or type(v) is int
                    or (type(v) is float and v.is_integer())
                ):
                    return False
            if "expires_at" in d:
                n -= 1
                if not (
                    (v := d["expires_at"]) is None or type(v) is int or (type(v) is float and v.is_integer())
                ):
                    return False
            if "permissions" in d:
                n -= 1
                if not (
                    (p := d["permissions"]) is None
                    or (
                        type(p) is dict
                        and len(p) == 4
                        and type(g := p["workspace"]) is dict
                        and len(g) == 10
                        and type(g["models"])
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
                        and type(g := p["sharing"]) is dict
                        and len(g) == 10
                        and type(g["models"])
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
                        and type(g := p["chat"]) is dict
                        and len(g) == 19
                        and type(g["controls"])
                        is type(g["valves"])
                        is type(g["system_prompt"])
                        is type(g["params"])
                        is type(g["file_upload"])
                        is type(g["delete"])
                        is type(g["delete_message"])
                        is type(g["continue_response"])
                        is type(g["regenerate_response"])
                        is type(g["rate_response"])
                        is type(g["edit"])
                        is type(g["share"])
                        is type(g["export"])
                        is type(g["stt"])
                        is type(g["tts"])
                        is type(g["call"])
                        is type(g["multiple_models"])
                        is type(g["temporary"])
                        is type(g["temporary_enforced"])
                        is bool
                        and type(g := p["features"]) is dict
                        and len(g) == 8
                        and type(g["api_keys"])
                        is type(g["notes"])
                        is type(g["folders"])
                        is type(g["channels"])
                        is type(g["direct_tool_servers"])
                        is type(g["web_search"])
                        is type(g["image_generation"])
                        is type(g["code_interpreter"])
                        is bool
                    )
                ):
                    return False
            if "bio" in d:
                n -= 1
                if not ((v := d["bio"]) is None or type(v) is str):
                    return False
            if "gender" in d:
                n -= 1
                if not ((v := d["gender"]) is None or type(v) is str):
                    return False
            if "date_of_birth" in d:
                n -= 1
                if not ((v := d["date_of_birth"]) is None or (type(v) is str and is_date(v) is not None)):
                    return False
        return not n
    except KeyError:
        return False


def is_response_union(d: "Any") -> bool:
    # The second branch holds nothing that the third refuses; the first alone has a status.
    return is_response_union_0(d) if type(d) is dict and "status" in d else is_response_union_2(d)
