"""The admin's settings, as they are kept and as they are on a fresh server."""

from typing import Any, Final

from authwright.mock.behaviour import Call
from authwright.mock.store import Store

DOCUMENTS: Final = "documents"
ADMIN: Final = "get_admin_config"
LDAP_SERVER: Final = "get_ldap_server"
OAUTH: Final = "get_oauth_config"
SERVER: Final = "server"

_ADMIN: Final[dict[str, Any]] = {
    "SHOW_ADMIN_DETAILS": True,
    "ADMIN_EMAIL": None,
    "WEBUI_URL": "",
    "ENABLE_API_KEYS": False,
    "ENABLE_API_KEYS_ENDPOINT_RESTRICTIONS": False,
    "API_KEYS_ALLOWED_ENDPOINTS": "",
    "DEFAULT_USER_ROLE": "pending",
    "DEFAULT_GROUP_ID": "",
    "ENABLE_COMMUNITY_SHARING": True,
    "ENABLE_MESSAGE_RATING": True,
    "ENABLE_FOLDERS": True,
    "FOLDER_MAX_FILE_COUNT": "",
    "AUTOMATION_MAX_COUNT": "",
    "AUTOMATION_MIN_INTERVAL": "",
    "ENABLE_AUTOMATIONS": True,
    "ENABLE_CHANNELS": False,
    "ENABLE_CALENDAR": True,
    "ENABLE_MEMORIES": True,
    "ENABLE_MEMORY_SYSTEM_CONTEXT": True,
    "ENABLE_NOTES": True,
    "ENABLE_USER_WEBHOOKS": False,
    "ENABLE_USER_STATUS": True,
    "PENDING_USER_OVERLAY_TITLE": "",
    "PENDING_USER_OVERLAY_CONTENT": "",
    "RESPONSE_WATERMARK": "",
}
_SINCE_011: Final[dict[str, Any]] = {
    "DEFAULT_INTERFACE_SETTINGS": {},
    "I18N": {},
    "CHANNEL_MODEL_RESPONSE_MODE": "thread",
}
_SINCE_012: Final = {
    "MFA_ALLOW_OAUTH_BYPASS": False,
    "MFA_ALLOW_TRUSTED_HEADER_BYPASS": False,
    "ENABLE_ENCRYPTED_CHANNELS": False,
    "ENABLE_APPS": False,
    "ENABLE_SKILL_LAZY_LOADING": False,
    "SKILL_CONTENT_MAX_CHARS": None,
    "SKILL_PREVIEW_MAX_CHARS": None,
}
_DIRECTORY: Final[dict[str, Any]] = {
    "label": "LDAP Server",
    "host": "localhost",
    "port": 389,
    "attribute_for_mail": "mail",
    "attribute_for_username": "uid",
    "app_dn": "",
    "app_dn_password": "",
    "search_base": "",
    "search_filters": "",
    "use_tls": True,
    "certificate_path": "",
    "validate_cert": True,
    "ciphers": "ALL",
}
_GROUPS: Final = {
    "enable_group_management": False,
    "enable_group_creation": False,
    "attribute_for_groups": "memberOf",
}
_PROVIDERS: Final[dict[str, Any]] = {
    "ENABLE_OAUTH_SIGNUP": False,
    "OAUTH_MERGE_ACCOUNTS_BY_EMAIL": False,
    "OAUTH_AUTO_REDIRECT": False,
    "OAUTH_ALLOWED_DOMAINS": "*",
    "OAUTH_BLOCKED_GROUPS": "[]",
    "ENABLE_OAUTH_ROLE_MANAGEMENT": False,
    "OAUTH_ROLES_CLAIM": "roles",
    "OAUTH_ADMIN_ROLES": "admin",
    "OAUTH_ALLOWED_ROLES": "user,admin",
    "ENABLE_OAUTH_GROUP_MANAGEMENT": False,
    "ENABLE_OAUTH_GROUP_CREATION": False,
    "OAUTH_GROUP_CLAIM": "groups",
    "OAUTH_GROUP_DEFAULT_SHARE": True,
    "OAUTH_PROVIDER_NAME": "SSO",
    "OPENID_PROVIDER_URL": "",
    "OAUTH_CLIENT_ID": "",
    "OAUTH_CLIENT_SECRET": "",
    "OPENID_REDIRECT_URI": "",
    "OAUTH_SCOPES": "openid email profile",
    "OAUTH_CODE_CHALLENGE_METHOD": None,
    "OAUTH_TOKEN_ENDPOINT_AUTH_METHOD": None,
    "OPENID_END_SESSION_ENDPOINT": "",
    "OAUTH_TIMEOUT": "",
    "OAUTH_CLIENT_TIMEOUT": "",
    "OAUTH_EMAIL_CLAIM": "email",
    "OAUTH_USERNAME_CLAIM": "name",
    "OAUTH_PICTURE_CLAIM": "picture",
    "OAUTH_SUB_CLAIM": None,
    "OAUTH_AUDIENCE": "",
    "OAUTH_UPDATE_EMAIL_ON_LOGIN": False,
    "OAUTH_UPDATE_NAME_ON_LOGIN": False,
    "OAUTH_UPDATE_PICTURE_ON_LOGIN": False,
    "OAUTH_REFRESH_TOKEN_INCLUDE_SCOPE": False,
}


def admin_config(call: Call) -> dict[str, Any]:
    """Return the admin's settings; on a fresh server those of its environment."""
    kept: dict[str, Any] | None = call.state.get(DOCUMENTS, ADMIN)
    if kept is not None:
        return kept
    names = ("ENABLE_SIGNUP", "JWT_EXPIRES_IN")
    fresh = _ADMIN | {name: call.settings[name] for name in names}
    if call.since("0.11"):
        fresh |= _SINCE_011 | {"ENABLE_LOGIN_FORM": call.settings["ENABLE_LOGIN_FORM"]}
    if call.since("0.12"):
        fresh |= _SINCE_012 | {"ENABLE_MFA": call.settings["ENABLE_MFA"]}
    call.state.put(DOCUMENTS, ADMIN, fresh)
    return fresh


def change_admin_config(call: Call, **changes: Any) -> None:
    """Change some of the admin's settings."""
    call.state.put(DOCUMENTS, ADMIN, admin_config(call) | changes)


def login_form(call: Call) -> bool:
    """Whether the form for signing in is shown; before 0.11 the environment alone says so."""
    return bool(admin_config(call).get("ENABLE_LOGIN_FORM", call.settings["ENABLE_LOGIN_FORM"]))


def mfa_is_on(call: Call) -> bool:
    """Whether a second factor is compulsory."""
    return bool(admin_config(call).get("ENABLE_MFA", False))


def ldap_server(call: Call) -> dict[str, Any]:
    """Return the settings of the directory."""
    kept: dict[str, Any] | None = call.state.get(DOCUMENTS, LDAP_SERVER)
    if kept is not None:
        return kept
    fresh = dict(_DIRECTORY)
    if call.since("0.11"):
        fresh |= _GROUPS
    if call.since("0.12"):
        fresh["default_email_domain"] = ""
    call.state.put(DOCUMENTS, LDAP_SERVER, fresh)
    return fresh


def oauth_config(call: Call) -> dict[str, Any]:
    """Return the settings of OAuth."""
    kept: dict[str, Any] | None = call.state.get(DOCUMENTS, OAUTH)
    if kept is not None:
        return kept
    fresh = dict(_PROVIDERS)
    if call.since("0.11"):
        fresh |= {"ENABLE_OAUTH": True, "ENABLE_OAUTH_PERSISTENT_CONFIG": False}
    call.state.put(DOCUMENTS, OAUTH, fresh)
    return fresh


def server_value(state: Store, name: str) -> Any:
    """Return what the server keeps under a name besides the settings."""
    return state.get(SERVER, name)
