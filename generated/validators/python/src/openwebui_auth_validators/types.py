# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""The types of valid payloads. Type checkers use them; functions of this package do not load them."""

from typing import Any, Literal, NotRequired, TypeAlias, TypedDict

__all__ = [
    "AccessGrantPermissions",
    "AccessGrantPermissionsV010",
    "AccessGrantPermissionsV011",
    "AddUserForm",
    "AddUserResponse",
    "AdminConfig",
    "AdminConfigInput",
    "AdminConfigInputV010",
    "AdminConfigInputV011",
    "AdminConfigUpdateResponse",
    "AdminConfigUpdateResponseV012",
    "AdminConfigV010",
    "AdminConfigV011",
    "AdminConfigV012",
    "AdminDetails",
    "ApiKey",
    "ChatPermissions",
    "FeaturePermissions",
    "FeaturePermissionsV010",
    "FeaturePermissionsV012",
    "LdapConfigForm",
    "LdapConfigResponse",
    "LdapForm",
    "LdapServerConfig",
    "LdapServerConfigInput",
    "LdapServerConfigInputV010",
    "LdapServerConfigInputV011",
    "LdapServerConfigV010",
    "LdapServerConfigV011",
    "LdapServerConfigV012",
    "MfaChallengeForm",
    "MfaChallengeResponse",
    "MfaConfirmResult",
    "MfaConfirmResultV012",
    "MfaEnrollmentResponse",
    "MfaEnrollmentResponseV012",
    "MfaFactorForm",
    "MfaRecoveryCodesResponse",
    "MfaRecoveryForm",
    "MfaSetupResponse",
    "MfaStatusResponse",
    "MfaVerifyForm",
    "OAuthConfigForm",
    "OAuthConfigFormV010",
    "OAuthConfigResponse",
    "OAuthConfigResponseV011",
    "OAuthConfigValues",
    "OAuthConfigValuesV010",
    "OAuthConfigValuesV011",
    "PendingUserResponse",
    "PromptSuggestion",
    "ServerAudio",
    "ServerAudioV010",
    "ServerAudioV012",
    "ServerCode",
    "ServerConfig",
    "ServerConfigV010",
    "ServerConfigV011",
    "ServerConfigV012",
    "ServerFeatures",
    "ServerFeaturesV010",
    "ServerFeaturesV011",
    "ServerFeaturesV012",
    "ServerFiles",
    "ServerGoogleDrive",
    "ServerImageCompression",
    "ServerInterface",
    "ServerInterfaceV010",
    "ServerInterfaceV011",
    "ServerOAuth",
    "ServerOneDrive",
    "ServerRealtime",
    "ServerSpeechToText",
    "ServerTextToSpeech",
    "ServerVersion",
    "SessionUserInfoResponse",
    "SessionUserInfoResponseV010",
    "SessionUserInfoResponseV011",
    "SessionUserInfoResponseV012",
    "SessionUserResponse",
    "SessionUserResponseV010",
    "SessionUserResponseV011",
    "SessionUserResponseV012",
    "SettingsPermissions",
    "SharingPermissions",
    "SharingPermissionsV010",
    "SharingPermissionsV011",
    "SigninForm",
    "SigninResponse",
    "SigninResult",
    "SigninResultV012",
    "SignoutResponse",
    "SignupForm",
    "Token",
    "TokenExchangeForm",
    "UpdatePasswordForm",
    "UpdateProfileForm",
    "UpdateTimezoneForm",
    "UpdateTimezoneResponse",
    "UserPermissions",
    "UserPermissionsV010",
    "UserPermissionsV011",
    "UserPermissionsV012",
    "UserProfileImageResponse",
    "UserStatus",
    "ValidationProblem",
    "WorkspacePermissions",
    "WorkspacePermissionsV010",
    "WorkspacePermissionsV012",
]


class AccessGrantPermissions(TypedDict):
    allow_users: bool
    allow_groups: NotRequired[bool]


class AddUserForm(TypedDict):
    name: str
    email: str
    password: str
    profile_image_url: NotRequired[str | None]
    role: NotRequired[Literal["pending", "user", "admin"]]


class AddUserResponse(TypedDict):
    id: str
    name: str
    role: str
    email: str
    profile_image_url: str
    token: NotRequired[str]
    token_type: NotRequired[str]


class AdminConfig(TypedDict):
    ENABLE_MFA: NotRequired[bool]
    MFA_ALLOW_OAUTH_BYPASS: NotRequired[bool]
    MFA_ALLOW_TRUSTED_HEADER_BYPASS: NotRequired[bool]
    SHOW_ADMIN_DETAILS: bool
    ADMIN_EMAIL: str | None
    WEBUI_URL: str
    ENABLE_LOGIN_FORM: NotRequired[bool]
    ENABLE_SIGNUP: bool
    ENABLE_API_KEYS: bool
    ENABLE_API_KEYS_ENDPOINT_RESTRICTIONS: bool
    API_KEYS_ALLOWED_ENDPOINTS: str
    DEFAULT_USER_ROLE: str
    DEFAULT_GROUP_ID: str
    DEFAULT_INTERFACE_SETTINGS: NotRequired[dict[str, Any]]
    I18N: NotRequired[dict[str, dict[str, str]]]
    JWT_EXPIRES_IN: str
    ENABLE_COMMUNITY_SHARING: bool
    ENABLE_MESSAGE_RATING: bool
    ENABLE_FOLDERS: bool
    FOLDER_MAX_FILE_COUNT: Literal[""] | int | float
    AUTOMATION_MAX_COUNT: Literal[""] | int | float
    AUTOMATION_MIN_INTERVAL: Literal[""] | int | float
    ENABLE_AUTOMATIONS: bool
    ENABLE_CHANNELS: bool
    ENABLE_ENCRYPTED_CHANNELS: NotRequired[bool]
    ENABLE_APPS: NotRequired[bool]
    CHANNEL_MODEL_RESPONSE_MODE: NotRequired[str]
    ENABLE_CALENDAR: bool
    ENABLE_MEMORIES: bool
    ENABLE_MEMORY_SYSTEM_CONTEXT: bool
    ENABLE_SKILL_LAZY_LOADING: NotRequired[bool]
    SKILL_CONTENT_MAX_CHARS: NotRequired[int | float | None]
    SKILL_PREVIEW_MAX_CHARS: NotRequired[int | float | None]
    ENABLE_NOTES: bool
    ENABLE_USER_WEBHOOKS: bool
    ENABLE_USER_STATUS: bool
    PENDING_USER_OVERLAY_TITLE: str | None
    PENDING_USER_OVERLAY_CONTENT: str | None
    RESPONSE_WATERMARK: str | None


class AdminConfigInput(TypedDict):
    ENABLE_MFA: NotRequired[bool]
    MFA_ALLOW_OAUTH_BYPASS: NotRequired[bool]
    MFA_ALLOW_TRUSTED_HEADER_BYPASS: NotRequired[bool]
    SHOW_ADMIN_DETAILS: bool
    ADMIN_EMAIL: NotRequired[str | None]
    WEBUI_URL: str
    ENABLE_LOGIN_FORM: NotRequired[bool]
    ENABLE_SIGNUP: bool
    ENABLE_API_KEYS: bool
    ENABLE_API_KEYS_ENDPOINT_RESTRICTIONS: bool
    API_KEYS_ALLOWED_ENDPOINTS: str
    DEFAULT_USER_ROLE: Literal["pending", "user", "admin"]
    DEFAULT_GROUP_ID: str
    DEFAULT_INTERFACE_SETTINGS: NotRequired[dict[str, Any] | None]
    I18N: NotRequired[dict[str, dict[str, str]]]
    JWT_EXPIRES_IN: str
    ENABLE_COMMUNITY_SHARING: bool
    ENABLE_MESSAGE_RATING: bool
    ENABLE_FOLDERS: bool
    FOLDER_MAX_FILE_COUNT: NotRequired[str | int | float | None]
    AUTOMATION_MAX_COUNT: NotRequired[str | int | float | None]
    AUTOMATION_MIN_INTERVAL: NotRequired[str | int | float | None]
    ENABLE_AUTOMATIONS: bool
    ENABLE_CHANNELS: bool
    ENABLE_ENCRYPTED_CHANNELS: NotRequired[bool]
    ENABLE_APPS: NotRequired[bool]
    CHANNEL_MODEL_RESPONSE_MODE: NotRequired[Literal["thread", "channel"]]
    ENABLE_CALENDAR: bool
    ENABLE_MEMORIES: bool
    ENABLE_MEMORY_SYSTEM_CONTEXT: bool
    ENABLE_SKILL_LAZY_LOADING: NotRequired[bool]
    SKILL_CONTENT_MAX_CHARS: NotRequired[int | float | None]
    SKILL_PREVIEW_MAX_CHARS: NotRequired[int | float | None]
    ENABLE_NOTES: bool
    ENABLE_USER_WEBHOOKS: bool
    ENABLE_USER_STATUS: bool
    PENDING_USER_OVERLAY_TITLE: NotRequired[str | None]
    PENDING_USER_OVERLAY_CONTENT: NotRequired[str | None]
    RESPONSE_WATERMARK: NotRequired[str | None]


class AdminConfigUpdateResponse(TypedDict):
    ENABLE_MFA: NotRequired[bool]
    MFA_ALLOW_OAUTH_BYPASS: NotRequired[bool]
    MFA_ALLOW_TRUSTED_HEADER_BYPASS: NotRequired[bool]
    SHOW_ADMIN_DETAILS: bool
    ADMIN_EMAIL: str | None
    WEBUI_URL: str
    ENABLE_LOGIN_FORM: NotRequired[bool]
    ENABLE_SIGNUP: bool
    ENABLE_API_KEYS: bool
    ENABLE_API_KEYS_ENDPOINT_RESTRICTIONS: bool
    API_KEYS_ALLOWED_ENDPOINTS: str
    DEFAULT_USER_ROLE: str
    DEFAULT_GROUP_ID: str
    DEFAULT_INTERFACE_SETTINGS: NotRequired[dict[str, Any]]
    I18N: NotRequired[dict[str, dict[str, str]]]
    JWT_EXPIRES_IN: str
    ENABLE_COMMUNITY_SHARING: bool
    ENABLE_MESSAGE_RATING: bool
    ENABLE_FOLDERS: bool
    FOLDER_MAX_FILE_COUNT: Literal[""] | int | float
    AUTOMATION_MAX_COUNT: Literal[""] | int | float
    AUTOMATION_MIN_INTERVAL: Literal[""] | int | float
    ENABLE_AUTOMATIONS: bool
    ENABLE_CHANNELS: bool
    ENABLE_ENCRYPTED_CHANNELS: NotRequired[bool]
    ENABLE_APPS: NotRequired[bool]
    CHANNEL_MODEL_RESPONSE_MODE: NotRequired[str]
    ENABLE_CALENDAR: bool
    ENABLE_MEMORIES: bool
    ENABLE_MEMORY_SYSTEM_CONTEXT: bool
    ENABLE_SKILL_LAZY_LOADING: NotRequired[bool]
    SKILL_CONTENT_MAX_CHARS: NotRequired[int | float | None]
    SKILL_PREVIEW_MAX_CHARS: NotRequired[int | float | None]
    ENABLE_NOTES: bool
    ENABLE_USER_WEBHOOKS: bool
    ENABLE_USER_STATUS: bool
    PENDING_USER_OVERLAY_TITLE: str | None
    PENDING_USER_OVERLAY_CONTENT: str | None
    RESPONSE_WATERMARK: str | None
    sessions_revoked: NotRequired[bool]


class AdminDetails(TypedDict):
    name: str | None
    email: str | None


class ApiKey(TypedDict):
    api_key: str


ChatPermissions = TypedDict(
    "ChatPermissions",
    {
        "controls": bool,
        "valves": bool,
        "system_prompt": bool,
        "params": bool,
        "file_upload": bool,
        "web_upload": bool,
        "delete": bool,
        "delete_message": bool,
        "continue_response": bool,
        "regenerate_response": bool,
        "rate_response": bool,
        "edit": bool,
        "share": bool,
        "export": bool,
        "import": bool,
        "stt": bool,
        "tts": bool,
        "call": bool,
        "multiple_models": bool,
        "temporary": bool,
        "temporary_enforced": bool,
    },
)


class FeaturePermissions(TypedDict):
    api_keys: bool
    notes: bool
    folders: bool
    channels: bool
    encrypted_channels: NotRequired[bool]
    direct_tool_servers: bool
    web_search: bool
    image_generation: bool
    code_interpreter: bool
    memories: bool
    automations: bool
    calendar: bool
    webhooks: bool


class LdapConfigForm(TypedDict):
    enable_ldap: NotRequired[bool | None]


class LdapConfigResponse(TypedDict):
    ENABLE_LDAP: bool | None


class LdapForm(TypedDict):
    user: str
    password: str


class LdapServerConfig(TypedDict):
    label: str
    host: str
    port: int | float | None
    attribute_for_mail: str
    default_email_domain: NotRequired[str]
    attribute_for_username: str
    app_dn: str
    app_dn_password: str
    search_base: str
    search_filters: str
    use_tls: bool
    certificate_path: str | None
    validate_cert: bool
    ciphers: str | None
    enable_group_management: NotRequired[bool]
    enable_group_creation: NotRequired[bool]
    attribute_for_groups: NotRequired[str]


class LdapServerConfigInput(TypedDict):
    label: str
    host: str
    port: NotRequired[int | float | None]
    attribute_for_mail: NotRequired[str]
    default_email_domain: NotRequired[str]
    attribute_for_username: NotRequired[str]
    app_dn: str
    app_dn_password: str
    search_base: str
    search_filters: NotRequired[str]
    use_tls: NotRequired[bool]
    certificate_path: NotRequired[str | None]
    validate_cert: NotRequired[bool]
    ciphers: NotRequired[str | None]
    enable_group_management: NotRequired[bool]
    enable_group_creation: NotRequired[bool]
    attribute_for_groups: NotRequired[str]


class MfaChallengeForm(TypedDict):
    challenge_token: str


class MfaChallengeResponse(TypedDict):
    next_step: str
    challenge_token: str
    expires_in: int | float


class WorkspacePermissions(TypedDict):
    models: bool
    knowledge: bool
    prompts: bool
    tools: bool
    skills: bool
    models_import: bool
    models_export: bool
    models_hidden: NotRequired[bool]
    prompts_import: bool
    prompts_export: bool
    tools_import: bool
    tools_export: bool
    skills_import: bool
    skills_export: bool


class SharingPermissions(TypedDict):
    models: bool
    public_models: bool
    knowledge: bool
    public_knowledge: bool
    prompts: bool
    public_prompts: bool
    tools: bool
    public_tools: bool
    skills: bool
    public_skills: bool
    notes: bool
    public_notes: bool
    folders: NotRequired[bool]
    public_chats: bool
    open_chats: NotRequired[bool]
    public_calendars: bool


class SettingsPermissions(TypedDict):
    interface: bool


class UserPermissions(TypedDict):
    workspace: WorkspacePermissions
    sharing: SharingPermissions
    access_grants: AccessGrantPermissions
    chat: ChatPermissions
    features: FeaturePermissions
    settings: SettingsPermissions


class MfaEnrollmentResponse(TypedDict):
    token: str
    token_type: str
    id: str
    name: str
    role: str
    email: str
    profile_image_url: str
    expires_at: int | float | None
    permissions: UserPermissions
    recovery_codes: list[str]


class MfaRecoveryCodesResponse(TypedDict):
    recovery_codes: list[str]


MfaConfirmResult: TypeAlias = MfaEnrollmentResponse | MfaRecoveryCodesResponse


class MfaFactorForm(TypedDict):
    code: str
    recovery: NotRequired[bool]


class MfaRecoveryForm(TypedDict):
    challenge_token: str
    reset_token: str


class MfaSetupResponse(TypedDict):
    manual_key: str
    qr_code: str


class MfaStatusResponse(TypedDict):
    enabled: bool
    required: bool
    recovery_codes_remaining: int | float


class MfaVerifyForm(TypedDict):
    challenge_token: str
    code: str
    recovery: NotRequired[bool]


class OAuthConfigValues(TypedDict):
    ENABLE_OAUTH: NotRequired[bool]
    ENABLE_OAUTH_SIGNUP: bool
    OAUTH_MERGE_ACCOUNTS_BY_EMAIL: bool
    OAUTH_AUTO_REDIRECT: bool
    OAUTH_ALLOWED_DOMAINS: str
    OAUTH_BLOCKED_GROUPS: str
    ENABLE_OAUTH_ROLE_MANAGEMENT: bool
    OAUTH_ROLES_CLAIM: str
    OAUTH_ADMIN_ROLES: str
    OAUTH_ALLOWED_ROLES: str
    ENABLE_OAUTH_GROUP_MANAGEMENT: bool
    ENABLE_OAUTH_GROUP_CREATION: bool
    OAUTH_GROUP_CLAIM: str
    OAUTH_GROUP_DEFAULT_SHARE: str | bool
    OAUTH_PROVIDER_NAME: str
    OPENID_PROVIDER_URL: str
    OAUTH_CLIENT_ID: str
    OAUTH_CLIENT_SECRET: str
    OPENID_REDIRECT_URI: str
    OAUTH_SCOPES: str
    OAUTH_CODE_CHALLENGE_METHOD: str | None
    OAUTH_TOKEN_ENDPOINT_AUTH_METHOD: str | None
    OPENID_END_SESSION_ENDPOINT: str
    OAUTH_TIMEOUT: str | int | float
    OAUTH_CLIENT_TIMEOUT: str | int | float
    OAUTH_EMAIL_CLAIM: str
    OAUTH_USERNAME_CLAIM: str
    OAUTH_PICTURE_CLAIM: str
    OAUTH_SUB_CLAIM: str | None
    OAUTH_AUDIENCE: str
    OAUTH_UPDATE_EMAIL_ON_LOGIN: bool
    OAUTH_UPDATE_NAME_ON_LOGIN: bool
    OAUTH_UPDATE_PICTURE_ON_LOGIN: bool
    OAUTH_REFRESH_TOKEN_INCLUDE_SCOPE: bool


class OAuthConfigForm(TypedDict):
    ENABLE_OAUTH: NotRequired[bool | None]
    ENABLE_OAUTH_SIGNUP: NotRequired[bool | None]
    OAUTH_MERGE_ACCOUNTS_BY_EMAIL: NotRequired[bool | None]
    OAUTH_AUTO_REDIRECT: NotRequired[bool | None]
    OAUTH_ALLOWED_DOMAINS: NotRequired[str | None]
    OAUTH_BLOCKED_GROUPS: NotRequired[str | None]
    ENABLE_OAUTH_ROLE_MANAGEMENT: NotRequired[bool | None]
    OAUTH_ROLES_CLAIM: NotRequired[str | None]
    OAUTH_ADMIN_ROLES: NotRequired[str | None]
    OAUTH_ALLOWED_ROLES: NotRequired[str | None]
    ENABLE_OAUTH_GROUP_MANAGEMENT: NotRequired[bool | None]
    ENABLE_OAUTH_GROUP_CREATION: NotRequired[bool | None]
    OAUTH_GROUP_CLAIM: NotRequired[str | None]
    OAUTH_GROUP_DEFAULT_SHARE: NotRequired[str | bool | None]
    OAUTH_PROVIDER_NAME: NotRequired[str | None]
    OPENID_PROVIDER_URL: NotRequired[str | None]
    OAUTH_CLIENT_ID: NotRequired[str | None]
    OAUTH_CLIENT_SECRET: NotRequired[str | None]
    OPENID_REDIRECT_URI: NotRequired[str | None]
    OAUTH_SCOPES: NotRequired[str | None]
    OAUTH_CODE_CHALLENGE_METHOD: NotRequired[str | None]
    OAUTH_TOKEN_ENDPOINT_AUTH_METHOD: NotRequired[str | None]
    OPENID_END_SESSION_ENDPOINT: NotRequired[str | None]
    OAUTH_TIMEOUT: NotRequired[str | int | float | None]
    OAUTH_CLIENT_TIMEOUT: NotRequired[str | int | float | None]
    OAUTH_EMAIL_CLAIM: NotRequired[str | None]
    OAUTH_USERNAME_CLAIM: NotRequired[str | None]
    OAUTH_PICTURE_CLAIM: NotRequired[str | None]
    OAUTH_SUB_CLAIM: NotRequired[str | None]
    OAUTH_AUDIENCE: NotRequired[str | None]
    OAUTH_UPDATE_EMAIL_ON_LOGIN: NotRequired[bool | None]
    OAUTH_UPDATE_NAME_ON_LOGIN: NotRequired[bool | None]
    OAUTH_UPDATE_PICTURE_ON_LOGIN: NotRequired[bool | None]
    OAUTH_REFRESH_TOKEN_INCLUDE_SCOPE: NotRequired[bool | None]


class OAuthConfigResponse(TypedDict):
    ENABLE_OAUTH: NotRequired[bool]
    ENABLE_OAUTH_SIGNUP: bool
    OAUTH_MERGE_ACCOUNTS_BY_EMAIL: bool
    OAUTH_AUTO_REDIRECT: bool
    OAUTH_ALLOWED_DOMAINS: str
    OAUTH_BLOCKED_GROUPS: str
    ENABLE_OAUTH_ROLE_MANAGEMENT: bool
    OAUTH_ROLES_CLAIM: str
    OAUTH_ADMIN_ROLES: str
    OAUTH_ALLOWED_ROLES: str
    ENABLE_OAUTH_GROUP_MANAGEMENT: bool
    ENABLE_OAUTH_GROUP_CREATION: bool
    OAUTH_GROUP_CLAIM: str
    OAUTH_GROUP_DEFAULT_SHARE: str | bool
    OAUTH_PROVIDER_NAME: str
    OPENID_PROVIDER_URL: str
    OAUTH_CLIENT_ID: str
    OAUTH_CLIENT_SECRET: str
    OPENID_REDIRECT_URI: str
    OAUTH_SCOPES: str
    OAUTH_CODE_CHALLENGE_METHOD: str | None
    OAUTH_TOKEN_ENDPOINT_AUTH_METHOD: str | None
    OPENID_END_SESSION_ENDPOINT: str
    OAUTH_TIMEOUT: str | int | float
    OAUTH_CLIENT_TIMEOUT: str | int | float
    OAUTH_EMAIL_CLAIM: str
    OAUTH_USERNAME_CLAIM: str
    OAUTH_PICTURE_CLAIM: str
    OAUTH_SUB_CLAIM: str | None
    OAUTH_AUDIENCE: str
    OAUTH_UPDATE_EMAIL_ON_LOGIN: bool
    OAUTH_UPDATE_NAME_ON_LOGIN: bool
    OAUTH_UPDATE_PICTURE_ON_LOGIN: bool
    OAUTH_REFRESH_TOKEN_INCLUDE_SCOPE: bool
    ENABLE_OAUTH_PERSISTENT_CONFIG: NotRequired[bool]


class PendingUserResponse(TypedDict):
    next_step: Literal["pending"]


class PromptSuggestion(TypedDict):
    title: list[str]
    content: str


class ServerRealtime(TypedDict):
    enabled: bool
    model: str
    voice: str


class ServerTextToSpeech(TypedDict):
    engine: str
    voice: str
    split_on: str


class ServerSpeechToText(TypedDict):
    engine: str


class ServerAudio(TypedDict):
    realtime: NotRequired[ServerRealtime]
    tts: ServerTextToSpeech
    stt: ServerSpeechToText


class ServerCode(TypedDict):
    engine: str
    interpreter_engine: str


class ServerOAuth(TypedDict):
    providers: dict[str, str]
    auto_redirect: bool


class ServerFeatures(TypedDict):
    slim: NotRequired[bool]
    auth: bool
    auth_trusted_header: bool
    enable_signup_password_confirmation: bool
    enable_ldap: bool | None
    enable_signup: bool
    enable_login_form: bool
    enable_websocket: bool
    enable_api_keys: NotRequired[bool]
    enable_password_change_form: NotRequired[bool]
    enable_version_update_check: NotRequired[bool]
    enable_pyodide_file_persistence: NotRequired[bool]
    enable_public_active_users_count: NotRequired[bool]
    enable_easter_eggs: NotRequired[bool]
    enable_direct_connections: NotRequired[bool]
    enable_direct_integrations: NotRequired[bool]
    enable_plugins: NotRequired[bool]
    enable_tools: NotRequired[bool]
    enable_functions: NotRequired[bool]
    enable_tool_servers: NotRequired[bool]
    enable_terminal_servers: NotRequired[bool]
    enable_folders: NotRequired[bool]
    folder_max_file_count: NotRequired[Literal[""] | int | float]
    enable_channels: NotRequired[bool]
    enable_encrypted_channels: NotRequired[bool]
    enable_apps: NotRequired[bool]
    enable_calendar: NotRequired[bool]
    enable_automations: NotRequired[bool]
    enable_notes: NotRequired[bool]
    enable_context_compaction: NotRequired[bool]
    enable_tool_permissions: NotRequired[bool]
    enable_web_search: NotRequired[bool]
    enable_web_search_confirmation: NotRequired[bool]
    web_search_confirmation_content: NotRequired[str]
    enable_code_execution: NotRequired[bool]
    enable_code_interpreter: NotRequired[bool]
    enable_image_generation: NotRequired[bool]
    enable_autocomplete_generation: NotRequired[bool]
    enable_title_generation: NotRequired[bool]
    enable_follow_up_generation: NotRequired[bool]
    enable_tags_generation: NotRequired[bool]
    enable_community_sharing: NotRequired[bool]
    enable_message_rating: NotRequired[bool]
    enable_user_webhooks: NotRequired[bool]
    enable_user_status: NotRequired[bool]
    enable_admin_export: NotRequired[bool]
    enable_admin_chat_access: NotRequired[bool]
    enable_admin_analytics: NotRequired[bool]
    enable_google_drive_integration: NotRequired[bool]
    enable_onedrive_integration: NotRequired[bool]
    enable_memories: NotRequired[bool]
    enable_subagents: NotRequired[bool]


class ServerImageCompression(TypedDict):
    width: int | float | None
    height: int | float | None


class ServerFiles(TypedDict):
    max_size: int | float | None
    max_count: int | float | None
    image_compression: ServerImageCompression


class ServerGoogleDrive(TypedDict):
    client_id: str
    api_key: str


class ServerOneDrive(TypedDict):
    client_id_personal: str
    client_id_business: str
    sharepoint_url: str
    sharepoint_tenant_id: str


class ServerInterface(TypedDict):
    default_interface_settings: NotRequired[dict[str, Any] | None]
    visibility: NotRequired[dict[str, Any]]
    pending_user_overlay_title: str | None
    pending_user_overlay_content: str | None
    response_watermark: NotRequired[str | None]
    iframe_csp: NotRequired[str]


class ServerConfig(TypedDict):
    onboarding: NotRequired[bool]
    status: bool
    name: str
    version: str
    default_locale: str
    i18n: NotRequired[dict[str, dict[str, str]]]
    oauth: ServerOAuth
    features: ServerFeatures
    default_models: NotRequired[str | None]
    default_pinned_models: NotRequired[str | None]
    default_prompt_suggestions: NotRequired[list[PromptSuggestion] | None]
    default_prompt_suggestions_i18n: NotRequired[dict[str, Any] | None]
    code: NotRequired[ServerCode]
    audio: NotRequired[ServerAudio]
    file: NotRequired[ServerFiles]
    permissions: NotRequired[dict[str, dict[str, bool]]]
    google_drive: NotRequired[ServerGoogleDrive]
    onedrive: NotRequired[ServerOneDrive]
    ui: NotRequired[ServerInterface]
    license_metadata: NotRequired[dict[str, Any] | None]


class ServerVersion(TypedDict):
    version: str
    deployment_id: str


class SessionUserInfoResponse(TypedDict):
    token: str
    token_type: str
    id: str
    name: str
    role: str
    email: str
    profile_image_url: str
    expires_at: int | float | None
    permissions: UserPermissions
    status_emoji: str | None
    status_message: str | None
    status_expires_at: int | float | None
    bio: str | None
    gender: str | None
    date_of_birth: str | None


class SessionUserResponse(TypedDict):
    token: str
    token_type: str
    id: str
    name: str
    role: str
    email: str
    profile_image_url: str
    expires_at: int | float | None
    permissions: UserPermissions


class SigninForm(TypedDict):
    email: str
    password: str


class SigninResponse(TypedDict):
    token: str
    token_type: str
    id: str
    name: str
    role: str
    email: str
    profile_image_url: str


SigninResult: TypeAlias = SessionUserResponse | MfaChallengeResponse | PendingUserResponse


class SignoutResponse(TypedDict):
    status: bool
    redirect_url: NotRequired[str]


class SignupForm(TypedDict):
    name: str
    email: str
    password: str
    profile_image_url: NotRequired[str | None]


class Token(TypedDict):
    token: str
    token_type: str


class TokenExchangeForm(TypedDict):
    token: str


class UpdatePasswordForm(TypedDict):
    password: str
    new_password: str


class UpdateProfileForm(TypedDict):
    profile_image_url: str
    name: str
    bio: NotRequired[str | None]
    gender: NotRequired[str | None]
    date_of_birth: NotRequired[str | None]


class UpdateTimezoneForm(TypedDict):
    timezone: str


class UpdateTimezoneResponse(TypedDict):
    status: bool


class UserProfileImageResponse(TypedDict):
    id: str
    name: str
    role: str
    email: str
    profile_image_url: str


class UserStatus(TypedDict):
    status_emoji: str | None
    status_message: str | None
    status_expires_at: int | float | None


class ValidationProblem(TypedDict):
    type: str
    loc: list[str | int | float]
    msg: str
    input: Any
    ctx: NotRequired[dict[str, Any]]


class AccessGrantPermissionsV010(TypedDict):
    allow_users: bool


class AdminConfigV010(TypedDict):
    SHOW_ADMIN_DETAILS: bool
    ADMIN_EMAIL: str | None
    WEBUI_URL: str
    ENABLE_SIGNUP: bool
    ENABLE_API_KEYS: bool
    ENABLE_API_KEYS_ENDPOINT_RESTRICTIONS: bool
    API_KEYS_ALLOWED_ENDPOINTS: str
    DEFAULT_USER_ROLE: str
    DEFAULT_GROUP_ID: str
    JWT_EXPIRES_IN: str
    ENABLE_COMMUNITY_SHARING: bool
    ENABLE_MESSAGE_RATING: bool
    ENABLE_FOLDERS: bool
    FOLDER_MAX_FILE_COUNT: Literal[""] | int | float
    AUTOMATION_MAX_COUNT: Literal[""] | int | float
    AUTOMATION_MIN_INTERVAL: Literal[""] | int | float
    ENABLE_AUTOMATIONS: bool
    ENABLE_CHANNELS: bool
    ENABLE_CALENDAR: bool
    ENABLE_MEMORIES: bool
    ENABLE_MEMORY_SYSTEM_CONTEXT: bool
    ENABLE_NOTES: bool
    ENABLE_USER_WEBHOOKS: bool
    ENABLE_USER_STATUS: bool
    PENDING_USER_OVERLAY_TITLE: str | None
    PENDING_USER_OVERLAY_CONTENT: str | None
    RESPONSE_WATERMARK: str | None


class AdminConfigInputV010(TypedDict):
    SHOW_ADMIN_DETAILS: bool
    ADMIN_EMAIL: NotRequired[str | None]
    WEBUI_URL: str
    ENABLE_SIGNUP: bool
    ENABLE_API_KEYS: bool
    ENABLE_API_KEYS_ENDPOINT_RESTRICTIONS: bool
    API_KEYS_ALLOWED_ENDPOINTS: str
    DEFAULT_USER_ROLE: Literal["pending", "user", "admin"]
    DEFAULT_GROUP_ID: str
    JWT_EXPIRES_IN: str
    ENABLE_COMMUNITY_SHARING: bool
    ENABLE_MESSAGE_RATING: bool
    ENABLE_FOLDERS: bool
    FOLDER_MAX_FILE_COUNT: NotRequired[str | int | float | None]
    AUTOMATION_MAX_COUNT: NotRequired[str | int | float | None]
    AUTOMATION_MIN_INTERVAL: NotRequired[str | int | float | None]
    ENABLE_AUTOMATIONS: bool
    ENABLE_CHANNELS: bool
    ENABLE_CALENDAR: bool
    ENABLE_MEMORIES: bool
    ENABLE_MEMORY_SYSTEM_CONTEXT: bool
    ENABLE_NOTES: bool
    ENABLE_USER_WEBHOOKS: bool
    ENABLE_USER_STATUS: bool
    PENDING_USER_OVERLAY_TITLE: NotRequired[str | None]
    PENDING_USER_OVERLAY_CONTENT: NotRequired[str | None]
    RESPONSE_WATERMARK: NotRequired[str | None]


class FeaturePermissionsV010(TypedDict):
    api_keys: bool
    notes: bool
    folders: bool
    channels: bool
    direct_tool_servers: bool
    web_search: bool
    image_generation: bool
    code_interpreter: bool
    memories: bool
    automations: bool
    calendar: bool
    webhooks: bool


class LdapServerConfigV010(TypedDict):
    label: str
    host: str
    port: int | float | None
    attribute_for_mail: str
    attribute_for_username: str
    app_dn: str
    app_dn_password: str
    search_base: str
    search_filters: str
    use_tls: bool
    certificate_path: str | None
    validate_cert: bool
    ciphers: str | None


class LdapServerConfigInputV010(TypedDict):
    label: str
    host: str
    port: NotRequired[int | float | None]
    attribute_for_mail: NotRequired[str]
    attribute_for_username: NotRequired[str]
    app_dn: str
    app_dn_password: str
    search_base: str
    search_filters: NotRequired[str]
    use_tls: NotRequired[bool]
    certificate_path: NotRequired[str | None]
    validate_cert: NotRequired[bool]
    ciphers: NotRequired[str | None]


class OAuthConfigValuesV010(TypedDict):
    ENABLE_OAUTH_SIGNUP: bool
    OAUTH_MERGE_ACCOUNTS_BY_EMAIL: bool
    OAUTH_AUTO_REDIRECT: bool
    OAUTH_ALLOWED_DOMAINS: str
    OAUTH_BLOCKED_GROUPS: str
    ENABLE_OAUTH_ROLE_MANAGEMENT: bool
    OAUTH_ROLES_CLAIM: str
    OAUTH_ADMIN_ROLES: str
    OAUTH_ALLOWED_ROLES: str
    ENABLE_OAUTH_GROUP_MANAGEMENT: bool
    ENABLE_OAUTH_GROUP_CREATION: bool
    OAUTH_GROUP_CLAIM: str
    OAUTH_GROUP_DEFAULT_SHARE: str | bool
    OAUTH_PROVIDER_NAME: str
    OPENID_PROVIDER_URL: str
    OAUTH_CLIENT_ID: str
    OAUTH_CLIENT_SECRET: str
    OPENID_REDIRECT_URI: str
    OAUTH_SCOPES: str
    OAUTH_CODE_CHALLENGE_METHOD: str | None
    OAUTH_TOKEN_ENDPOINT_AUTH_METHOD: str | None
    OPENID_END_SESSION_ENDPOINT: str
    OAUTH_TIMEOUT: str | int | float
    OAUTH_CLIENT_TIMEOUT: str | int | float
    OAUTH_EMAIL_CLAIM: str
    OAUTH_USERNAME_CLAIM: str
    OAUTH_PICTURE_CLAIM: str
    OAUTH_SUB_CLAIM: str | None
    OAUTH_AUDIENCE: str
    OAUTH_UPDATE_EMAIL_ON_LOGIN: bool
    OAUTH_UPDATE_NAME_ON_LOGIN: bool
    OAUTH_UPDATE_PICTURE_ON_LOGIN: bool
    OAUTH_REFRESH_TOKEN_INCLUDE_SCOPE: bool


class OAuthConfigFormV010(TypedDict):
    ENABLE_OAUTH_SIGNUP: NotRequired[bool | None]
    OAUTH_MERGE_ACCOUNTS_BY_EMAIL: NotRequired[bool | None]
    OAUTH_AUTO_REDIRECT: NotRequired[bool | None]
    OAUTH_ALLOWED_DOMAINS: NotRequired[str | None]
    OAUTH_BLOCKED_GROUPS: NotRequired[str | None]
    ENABLE_OAUTH_ROLE_MANAGEMENT: NotRequired[bool | None]
    OAUTH_ROLES_CLAIM: NotRequired[str | None]
    OAUTH_ADMIN_ROLES: NotRequired[str | None]
    OAUTH_ALLOWED_ROLES: NotRequired[str | None]
    ENABLE_OAUTH_GROUP_MANAGEMENT: NotRequired[bool | None]
    ENABLE_OAUTH_GROUP_CREATION: NotRequired[bool | None]
    OAUTH_GROUP_CLAIM: NotRequired[str | None]
    OAUTH_GROUP_DEFAULT_SHARE: NotRequired[str | bool | None]
    OAUTH_PROVIDER_NAME: NotRequired[str | None]
    OPENID_PROVIDER_URL: NotRequired[str | None]
    OAUTH_CLIENT_ID: NotRequired[str | None]
    OAUTH_CLIENT_SECRET: NotRequired[str | None]
    OPENID_REDIRECT_URI: NotRequired[str | None]
    OAUTH_SCOPES: NotRequired[str | None]
    OAUTH_CODE_CHALLENGE_METHOD: NotRequired[str | None]
    OAUTH_TOKEN_ENDPOINT_AUTH_METHOD: NotRequired[str | None]
    OPENID_END_SESSION_ENDPOINT: NotRequired[str | None]
    OAUTH_TIMEOUT: NotRequired[str | int | float | None]
    OAUTH_CLIENT_TIMEOUT: NotRequired[str | int | float | None]
    OAUTH_EMAIL_CLAIM: NotRequired[str | None]
    OAUTH_USERNAME_CLAIM: NotRequired[str | None]
    OAUTH_PICTURE_CLAIM: NotRequired[str | None]
    OAUTH_SUB_CLAIM: NotRequired[str | None]
    OAUTH_AUDIENCE: NotRequired[str | None]
    OAUTH_UPDATE_EMAIL_ON_LOGIN: NotRequired[bool | None]
    OAUTH_UPDATE_NAME_ON_LOGIN: NotRequired[bool | None]
    OAUTH_UPDATE_PICTURE_ON_LOGIN: NotRequired[bool | None]
    OAUTH_REFRESH_TOKEN_INCLUDE_SCOPE: NotRequired[bool | None]


class ServerAudioV010(TypedDict):
    tts: ServerTextToSpeech
    stt: ServerSpeechToText


class ServerFeaturesV010(TypedDict):
    auth: bool
    auth_trusted_header: bool
    enable_signup_password_confirmation: bool
    enable_ldap: bool | None
    enable_signup: bool
    enable_login_form: bool
    enable_websocket: bool
    enable_api_keys: NotRequired[bool]
    enable_password_change_form: NotRequired[bool]
    enable_version_update_check: NotRequired[bool]
    enable_pyodide_file_persistence: NotRequired[bool]
    enable_public_active_users_count: NotRequired[bool]
    enable_easter_eggs: NotRequired[bool]
    enable_direct_connections: NotRequired[bool]
    enable_folders: NotRequired[bool]
    folder_max_file_count: NotRequired[Literal[""] | int | float]
    enable_channels: NotRequired[bool]
    enable_calendar: NotRequired[bool]
    enable_automations: NotRequired[bool]
    enable_notes: NotRequired[bool]
    enable_web_search: NotRequired[bool]
    enable_web_search_confirmation: NotRequired[bool]
    web_search_confirmation_content: NotRequired[str]
    enable_code_execution: NotRequired[bool]
    enable_code_interpreter: NotRequired[bool]
    enable_image_generation: NotRequired[bool]
    enable_autocomplete_generation: NotRequired[bool]
    enable_community_sharing: NotRequired[bool]
    enable_message_rating: NotRequired[bool]
    enable_user_webhooks: NotRequired[bool]
    enable_user_status: NotRequired[bool]
    enable_admin_export: NotRequired[bool]
    enable_admin_chat_access: NotRequired[bool]
    enable_admin_analytics: NotRequired[bool]
    enable_google_drive_integration: NotRequired[bool]
    enable_onedrive_integration: NotRequired[bool]
    enable_memories: NotRequired[bool]


class ServerInterfaceV010(TypedDict):
    pending_user_overlay_title: str | None
    pending_user_overlay_content: str | None
    response_watermark: NotRequired[str | None]
    iframe_csp: NotRequired[str]


class ServerConfigV010(TypedDict):
    onboarding: NotRequired[bool]
    status: bool
    name: str
    version: str
    default_locale: str
    oauth: ServerOAuth
    features: ServerFeaturesV010
    default_models: NotRequired[str | None]
    default_pinned_models: NotRequired[str | None]
    default_prompt_suggestions: NotRequired[list[PromptSuggestion] | None]
    code: NotRequired[ServerCode]
    audio: NotRequired[ServerAudioV010]
    file: NotRequired[ServerFiles]
    permissions: NotRequired[dict[str, dict[str, bool]]]
    google_drive: NotRequired[ServerGoogleDrive]
    onedrive: NotRequired[ServerOneDrive]
    ui: NotRequired[ServerInterfaceV010]
    license_metadata: NotRequired[dict[str, Any] | None]


class WorkspacePermissionsV010(TypedDict):
    models: bool
    knowledge: bool
    prompts: bool
    tools: bool
    skills: bool
    models_import: bool
    models_export: bool
    prompts_import: bool
    prompts_export: bool
    tools_import: bool
    tools_export: bool
    skills_import: bool
    skills_export: bool


class SharingPermissionsV010(TypedDict):
    models: bool
    public_models: bool
    knowledge: bool
    public_knowledge: bool
    prompts: bool
    public_prompts: bool
    tools: bool
    public_tools: bool
    skills: bool
    public_skills: bool
    notes: bool
    public_notes: bool
    folders: NotRequired[bool]
    public_chats: bool
    public_calendars: bool


class UserPermissionsV010(TypedDict):
    workspace: WorkspacePermissionsV010
    sharing: SharingPermissionsV010
    access_grants: AccessGrantPermissionsV010
    chat: ChatPermissions
    features: FeaturePermissionsV010
    settings: SettingsPermissions


class SessionUserInfoResponseV010(TypedDict):
    token: str
    token_type: str
    id: str
    name: str
    role: str
    email: str
    profile_image_url: str
    expires_at: int | float | None
    permissions: UserPermissionsV010
    status_emoji: str | None
    status_message: str | None
    status_expires_at: int | float | None
    bio: str | None
    gender: str | None
    date_of_birth: str | None


class SessionUserResponseV010(TypedDict):
    token: str
    token_type: str
    id: str
    name: str
    role: str
    email: str
    profile_image_url: str
    expires_at: int | float | None
    permissions: UserPermissionsV010


class AccessGrantPermissionsV011(TypedDict):
    allow_users: bool
    allow_groups: bool


class AdminConfigV011(TypedDict):
    SHOW_ADMIN_DETAILS: bool
    ADMIN_EMAIL: str | None
    WEBUI_URL: str
    ENABLE_LOGIN_FORM: bool
    ENABLE_SIGNUP: bool
    ENABLE_API_KEYS: bool
    ENABLE_API_KEYS_ENDPOINT_RESTRICTIONS: bool
    API_KEYS_ALLOWED_ENDPOINTS: str
    DEFAULT_USER_ROLE: str
    DEFAULT_GROUP_ID: str
    DEFAULT_INTERFACE_SETTINGS: dict[str, Any]
    I18N: dict[str, dict[str, str]]
    JWT_EXPIRES_IN: str
    ENABLE_COMMUNITY_SHARING: bool
    ENABLE_MESSAGE_RATING: bool
    ENABLE_FOLDERS: bool
    FOLDER_MAX_FILE_COUNT: Literal[""] | int | float
    AUTOMATION_MAX_COUNT: Literal[""] | int | float
    AUTOMATION_MIN_INTERVAL: Literal[""] | int | float
    ENABLE_AUTOMATIONS: bool
    ENABLE_CHANNELS: bool
    CHANNEL_MODEL_RESPONSE_MODE: str
    ENABLE_CALENDAR: bool
    ENABLE_MEMORIES: bool
    ENABLE_MEMORY_SYSTEM_CONTEXT: bool
    ENABLE_NOTES: bool
    ENABLE_USER_WEBHOOKS: bool
    ENABLE_USER_STATUS: bool
    PENDING_USER_OVERLAY_TITLE: str | None
    PENDING_USER_OVERLAY_CONTENT: str | None
    RESPONSE_WATERMARK: str | None


class AdminConfigInputV011(TypedDict):
    SHOW_ADMIN_DETAILS: bool
    ADMIN_EMAIL: NotRequired[str | None]
    WEBUI_URL: str
    ENABLE_LOGIN_FORM: NotRequired[bool]
    ENABLE_SIGNUP: bool
    ENABLE_API_KEYS: bool
    ENABLE_API_KEYS_ENDPOINT_RESTRICTIONS: bool
    API_KEYS_ALLOWED_ENDPOINTS: str
    DEFAULT_USER_ROLE: Literal["pending", "user", "admin"]
    DEFAULT_GROUP_ID: str
    DEFAULT_INTERFACE_SETTINGS: NotRequired[dict[str, Any] | None]
    I18N: NotRequired[dict[str, dict[str, str]]]
    JWT_EXPIRES_IN: str
    ENABLE_COMMUNITY_SHARING: bool
    ENABLE_MESSAGE_RATING: bool
    ENABLE_FOLDERS: bool
    FOLDER_MAX_FILE_COUNT: NotRequired[str | int | float | None]
    AUTOMATION_MAX_COUNT: NotRequired[str | int | float | None]
    AUTOMATION_MIN_INTERVAL: NotRequired[str | int | float | None]
    ENABLE_AUTOMATIONS: bool
    ENABLE_CHANNELS: bool
    CHANNEL_MODEL_RESPONSE_MODE: NotRequired[Literal["thread", "channel"]]
    ENABLE_CALENDAR: bool
    ENABLE_MEMORIES: bool
    ENABLE_MEMORY_SYSTEM_CONTEXT: bool
    ENABLE_NOTES: bool
    ENABLE_USER_WEBHOOKS: bool
    ENABLE_USER_STATUS: bool
    PENDING_USER_OVERLAY_TITLE: NotRequired[str | None]
    PENDING_USER_OVERLAY_CONTENT: NotRequired[str | None]
    RESPONSE_WATERMARK: NotRequired[str | None]


class LdapServerConfigV011(TypedDict):
    label: str
    host: str
    port: int | float | None
    attribute_for_mail: str
    attribute_for_username: str
    app_dn: str
    app_dn_password: str
    search_base: str
    search_filters: str
    use_tls: bool
    certificate_path: str | None
    validate_cert: bool
    ciphers: str | None
    enable_group_management: bool
    enable_group_creation: bool
    attribute_for_groups: str


class LdapServerConfigInputV011(TypedDict):
    label: str
    host: str
    port: NotRequired[int | float | None]
    attribute_for_mail: NotRequired[str]
    attribute_for_username: NotRequired[str]
    app_dn: str
    app_dn_password: str
    search_base: str
    search_filters: NotRequired[str]
    use_tls: NotRequired[bool]
    certificate_path: NotRequired[str | None]
    validate_cert: NotRequired[bool]
    ciphers: NotRequired[str | None]
    enable_group_management: NotRequired[bool]
    enable_group_creation: NotRequired[bool]
    attribute_for_groups: NotRequired[str]


class OAuthConfigValuesV011(TypedDict):
    ENABLE_OAUTH: bool
    ENABLE_OAUTH_SIGNUP: bool
    OAUTH_MERGE_ACCOUNTS_BY_EMAIL: bool
    OAUTH_AUTO_REDIRECT: bool
    OAUTH_ALLOWED_DOMAINS: str
    OAUTH_BLOCKED_GROUPS: str
    ENABLE_OAUTH_ROLE_MANAGEMENT: bool
    OAUTH_ROLES_CLAIM: str
    OAUTH_ADMIN_ROLES: str
    OAUTH_ALLOWED_ROLES: str
    ENABLE_OAUTH_GROUP_MANAGEMENT: bool
    ENABLE_OAUTH_GROUP_CREATION: bool
    OAUTH_GROUP_CLAIM: str
    OAUTH_GROUP_DEFAULT_SHARE: str | bool
    OAUTH_PROVIDER_NAME: str
    OPENID_PROVIDER_URL: str
    OAUTH_CLIENT_ID: str
    OAUTH_CLIENT_SECRET: str
    OPENID_REDIRECT_URI: str
    OAUTH_SCOPES: str
    OAUTH_CODE_CHALLENGE_METHOD: str | None
    OAUTH_TOKEN_ENDPOINT_AUTH_METHOD: str | None
    OPENID_END_SESSION_ENDPOINT: str
    OAUTH_TIMEOUT: str | int | float
    OAUTH_CLIENT_TIMEOUT: str | int | float
    OAUTH_EMAIL_CLAIM: str
    OAUTH_USERNAME_CLAIM: str
    OAUTH_PICTURE_CLAIM: str
    OAUTH_SUB_CLAIM: str | None
    OAUTH_AUDIENCE: str
    OAUTH_UPDATE_EMAIL_ON_LOGIN: bool
    OAUTH_UPDATE_NAME_ON_LOGIN: bool
    OAUTH_UPDATE_PICTURE_ON_LOGIN: bool
    OAUTH_REFRESH_TOKEN_INCLUDE_SCOPE: bool


class OAuthConfigResponseV011(TypedDict):
    ENABLE_OAUTH: bool
    ENABLE_OAUTH_SIGNUP: bool
    OAUTH_MERGE_ACCOUNTS_BY_EMAIL: bool
    OAUTH_AUTO_REDIRECT: bool
    OAUTH_ALLOWED_DOMAINS: str
    OAUTH_BLOCKED_GROUPS: str
    ENABLE_OAUTH_ROLE_MANAGEMENT: bool
    OAUTH_ROLES_CLAIM: str
    OAUTH_ADMIN_ROLES: str
    OAUTH_ALLOWED_ROLES: str
    ENABLE_OAUTH_GROUP_MANAGEMENT: bool
    ENABLE_OAUTH_GROUP_CREATION: bool
    OAUTH_GROUP_CLAIM: str
    OAUTH_GROUP_DEFAULT_SHARE: str | bool
    OAUTH_PROVIDER_NAME: str
    OPENID_PROVIDER_URL: str
    OAUTH_CLIENT_ID: str
    OAUTH_CLIENT_SECRET: str
    OPENID_REDIRECT_URI: str
    OAUTH_SCOPES: str
    OAUTH_CODE_CHALLENGE_METHOD: str | None
    OAUTH_TOKEN_ENDPOINT_AUTH_METHOD: str | None
    OPENID_END_SESSION_ENDPOINT: str
    OAUTH_TIMEOUT: str | int | float
    OAUTH_CLIENT_TIMEOUT: str | int | float
    OAUTH_EMAIL_CLAIM: str
    OAUTH_USERNAME_CLAIM: str
    OAUTH_PICTURE_CLAIM: str
    OAUTH_SUB_CLAIM: str | None
    OAUTH_AUDIENCE: str
    OAUTH_UPDATE_EMAIL_ON_LOGIN: bool
    OAUTH_UPDATE_NAME_ON_LOGIN: bool
    OAUTH_UPDATE_PICTURE_ON_LOGIN: bool
    OAUTH_REFRESH_TOKEN_INCLUDE_SCOPE: bool
    ENABLE_OAUTH_PERSISTENT_CONFIG: bool


class ServerFeaturesV011(TypedDict):
    slim: bool
    auth: bool
    auth_trusted_header: bool
    enable_signup_password_confirmation: bool
    enable_ldap: bool | None
    enable_signup: bool
    enable_login_form: bool
    enable_websocket: bool
    enable_api_keys: NotRequired[bool]
    enable_password_change_form: NotRequired[bool]
    enable_version_update_check: NotRequired[bool]
    enable_pyodide_file_persistence: NotRequired[bool]
    enable_public_active_users_count: NotRequired[bool]
    enable_easter_eggs: NotRequired[bool]
    enable_direct_connections: NotRequired[bool]
    enable_direct_integrations: NotRequired[bool]
    enable_plugins: NotRequired[bool]
    enable_folders: NotRequired[bool]
    folder_max_file_count: NotRequired[Literal[""] | int | float]
    enable_channels: NotRequired[bool]
    enable_calendar: NotRequired[bool]
    enable_automations: NotRequired[bool]
    enable_notes: NotRequired[bool]
    enable_context_compaction: NotRequired[bool]
    enable_tool_permissions: NotRequired[bool]
    enable_web_search: NotRequired[bool]
    enable_web_search_confirmation: NotRequired[bool]
    web_search_confirmation_content: NotRequired[str]
    enable_code_execution: NotRequired[bool]
    enable_code_interpreter: NotRequired[bool]
    enable_image_generation: NotRequired[bool]
    enable_autocomplete_generation: NotRequired[bool]
    enable_community_sharing: NotRequired[bool]
    enable_message_rating: NotRequired[bool]
    enable_user_webhooks: NotRequired[bool]
    enable_user_status: NotRequired[bool]
    enable_admin_export: NotRequired[bool]
    enable_admin_chat_access: NotRequired[bool]
    enable_admin_analytics: NotRequired[bool]
    enable_google_drive_integration: NotRequired[bool]
    enable_onedrive_integration: NotRequired[bool]
    enable_memories: NotRequired[bool]


class ServerInterfaceV011(TypedDict):
    default_interface_settings: NotRequired[dict[str, Any] | None]
    pending_user_overlay_title: str | None
    pending_user_overlay_content: str | None
    response_watermark: NotRequired[str | None]
    iframe_csp: NotRequired[str]


class ServerConfigV011(TypedDict):
    onboarding: NotRequired[bool]
    status: bool
    name: str
    version: str
    default_locale: str
    i18n: dict[str, dict[str, str]]
    oauth: ServerOAuth
    features: ServerFeaturesV011
    default_models: NotRequired[str | None]
    default_pinned_models: NotRequired[str | None]
    default_prompt_suggestions: NotRequired[list[PromptSuggestion] | None]
    default_prompt_suggestions_i18n: NotRequired[dict[str, Any] | None]
    code: NotRequired[ServerCode]
    audio: NotRequired[ServerAudioV010]
    file: NotRequired[ServerFiles]
    permissions: NotRequired[dict[str, dict[str, bool]]]
    google_drive: NotRequired[ServerGoogleDrive]
    onedrive: NotRequired[ServerOneDrive]
    ui: NotRequired[ServerInterfaceV011]
    license_metadata: NotRequired[dict[str, Any] | None]


class SharingPermissionsV011(TypedDict):
    models: bool
    public_models: bool
    knowledge: bool
    public_knowledge: bool
    prompts: bool
    public_prompts: bool
    tools: bool
    public_tools: bool
    skills: bool
    public_skills: bool
    notes: bool
    public_notes: bool
    folders: bool
    public_chats: bool
    open_chats: bool
    public_calendars: bool


class UserPermissionsV011(TypedDict):
    workspace: WorkspacePermissionsV010
    sharing: SharingPermissionsV011
    access_grants: AccessGrantPermissionsV011
    chat: ChatPermissions
    features: FeaturePermissionsV010
    settings: SettingsPermissions


class SessionUserInfoResponseV011(TypedDict):
    token: str
    token_type: str
    id: str
    name: str
    role: str
    email: str
    profile_image_url: str
    expires_at: int | float | None
    permissions: UserPermissionsV011
    status_emoji: str | None
    status_message: str | None
    status_expires_at: int | float | None
    bio: str | None
    gender: str | None
    date_of_birth: str | None


class SessionUserResponseV011(TypedDict):
    token: str
    token_type: str
    id: str
    name: str
    role: str
    email: str
    profile_image_url: str
    expires_at: int | float | None
    permissions: UserPermissionsV011


class AdminConfigV012(TypedDict):
    ENABLE_MFA: bool
    MFA_ALLOW_OAUTH_BYPASS: bool
    MFA_ALLOW_TRUSTED_HEADER_BYPASS: bool
    SHOW_ADMIN_DETAILS: bool
    ADMIN_EMAIL: str | None
    WEBUI_URL: str
    ENABLE_LOGIN_FORM: bool
    ENABLE_SIGNUP: bool
    ENABLE_API_KEYS: bool
    ENABLE_API_KEYS_ENDPOINT_RESTRICTIONS: bool
    API_KEYS_ALLOWED_ENDPOINTS: str
    DEFAULT_USER_ROLE: str
    DEFAULT_GROUP_ID: str
    DEFAULT_INTERFACE_SETTINGS: dict[str, Any]
    I18N: dict[str, dict[str, str]]
    JWT_EXPIRES_IN: str
    ENABLE_COMMUNITY_SHARING: bool
    ENABLE_MESSAGE_RATING: bool
    ENABLE_FOLDERS: bool
    FOLDER_MAX_FILE_COUNT: Literal[""] | int | float
    AUTOMATION_MAX_COUNT: Literal[""] | int | float
    AUTOMATION_MIN_INTERVAL: Literal[""] | int | float
    ENABLE_AUTOMATIONS: bool
    ENABLE_CHANNELS: bool
    ENABLE_ENCRYPTED_CHANNELS: bool
    ENABLE_APPS: bool
    CHANNEL_MODEL_RESPONSE_MODE: str
    ENABLE_CALENDAR: bool
    ENABLE_MEMORIES: bool
    ENABLE_MEMORY_SYSTEM_CONTEXT: bool
    ENABLE_SKILL_LAZY_LOADING: bool
    SKILL_CONTENT_MAX_CHARS: int | float | None
    SKILL_PREVIEW_MAX_CHARS: int | float | None
    ENABLE_NOTES: bool
    ENABLE_USER_WEBHOOKS: bool
    ENABLE_USER_STATUS: bool
    PENDING_USER_OVERLAY_TITLE: str | None
    PENDING_USER_OVERLAY_CONTENT: str | None
    RESPONSE_WATERMARK: str | None


class AdminConfigUpdateResponseV012(TypedDict):
    ENABLE_MFA: bool
    MFA_ALLOW_OAUTH_BYPASS: bool
    MFA_ALLOW_TRUSTED_HEADER_BYPASS: bool
    SHOW_ADMIN_DETAILS: bool
    ADMIN_EMAIL: str | None
    WEBUI_URL: str
    ENABLE_LOGIN_FORM: bool
    ENABLE_SIGNUP: bool
    ENABLE_API_KEYS: bool
    ENABLE_API_KEYS_ENDPOINT_RESTRICTIONS: bool
    API_KEYS_ALLOWED_ENDPOINTS: str
    DEFAULT_USER_ROLE: str
    DEFAULT_GROUP_ID: str
    DEFAULT_INTERFACE_SETTINGS: dict[str, Any]
    I18N: dict[str, dict[str, str]]
    JWT_EXPIRES_IN: str
    ENABLE_COMMUNITY_SHARING: bool
    ENABLE_MESSAGE_RATING: bool
    ENABLE_FOLDERS: bool
    FOLDER_MAX_FILE_COUNT: Literal[""] | int | float
    AUTOMATION_MAX_COUNT: Literal[""] | int | float
    AUTOMATION_MIN_INTERVAL: Literal[""] | int | float
    ENABLE_AUTOMATIONS: bool
    ENABLE_CHANNELS: bool
    ENABLE_ENCRYPTED_CHANNELS: bool
    ENABLE_APPS: bool
    CHANNEL_MODEL_RESPONSE_MODE: str
    ENABLE_CALENDAR: bool
    ENABLE_MEMORIES: bool
    ENABLE_MEMORY_SYSTEM_CONTEXT: bool
    ENABLE_SKILL_LAZY_LOADING: bool
    SKILL_CONTENT_MAX_CHARS: int | float | None
    SKILL_PREVIEW_MAX_CHARS: int | float | None
    ENABLE_NOTES: bool
    ENABLE_USER_WEBHOOKS: bool
    ENABLE_USER_STATUS: bool
    PENDING_USER_OVERLAY_TITLE: str | None
    PENDING_USER_OVERLAY_CONTENT: str | None
    RESPONSE_WATERMARK: str | None
    sessions_revoked: bool


class FeaturePermissionsV012(TypedDict):
    api_keys: bool
    notes: bool
    folders: bool
    channels: bool
    encrypted_channels: bool
    direct_tool_servers: bool
    web_search: bool
    image_generation: bool
    code_interpreter: bool
    memories: bool
    automations: bool
    calendar: bool
    webhooks: bool


class LdapServerConfigV012(TypedDict):
    label: str
    host: str
    port: int | float | None
    attribute_for_mail: str
    default_email_domain: str
    attribute_for_username: str
    app_dn: str
    app_dn_password: str
    search_base: str
    search_filters: str
    use_tls: bool
    certificate_path: str | None
    validate_cert: bool
    ciphers: str | None
    enable_group_management: bool
    enable_group_creation: bool
    attribute_for_groups: str


class WorkspacePermissionsV012(TypedDict):
    models: bool
    knowledge: bool
    prompts: bool
    tools: bool
    skills: bool
    models_import: bool
    models_export: bool
    models_hidden: bool
    prompts_import: bool
    prompts_export: bool
    tools_import: bool
    tools_export: bool
    skills_import: bool
    skills_export: bool


class UserPermissionsV012(TypedDict):
    workspace: WorkspacePermissionsV012
    sharing: SharingPermissionsV011
    access_grants: AccessGrantPermissionsV011
    chat: ChatPermissions
    features: FeaturePermissionsV012
    settings: SettingsPermissions


class MfaEnrollmentResponseV012(TypedDict):
    token: str
    token_type: str
    id: str
    name: str
    role: str
    email: str
    profile_image_url: str
    expires_at: int | float | None
    permissions: UserPermissionsV012
    recovery_codes: list[str]


MfaConfirmResultV012: TypeAlias = MfaEnrollmentResponseV012 | MfaRecoveryCodesResponse


class ServerAudioV012(TypedDict):
    realtime: ServerRealtime
    tts: ServerTextToSpeech
    stt: ServerSpeechToText


class ServerFeaturesV012(TypedDict):
    slim: bool
    auth: bool
    auth_trusted_header: bool
    enable_signup_password_confirmation: bool
    enable_ldap: bool | None
    enable_signup: bool
    enable_login_form: bool
    enable_websocket: bool
    enable_api_keys: NotRequired[bool]
    enable_password_change_form: NotRequired[bool]
    enable_version_update_check: NotRequired[bool]
    enable_pyodide_file_persistence: NotRequired[bool]
    enable_public_active_users_count: NotRequired[bool]
    enable_easter_eggs: NotRequired[bool]
    enable_direct_connections: NotRequired[bool]
    enable_direct_integrations: NotRequired[bool]
    enable_plugins: NotRequired[bool]
    enable_tools: NotRequired[bool]
    enable_functions: NotRequired[bool]
    enable_tool_servers: NotRequired[bool]
    enable_terminal_servers: NotRequired[bool]
    enable_folders: NotRequired[bool]
    folder_max_file_count: NotRequired[Literal[""] | int | float]
    enable_channels: NotRequired[bool]
    enable_encrypted_channels: NotRequired[bool]
    enable_apps: NotRequired[bool]
    enable_calendar: NotRequired[bool]
    enable_automations: NotRequired[bool]
    enable_notes: NotRequired[bool]
    enable_context_compaction: NotRequired[bool]
    enable_tool_permissions: NotRequired[bool]
    enable_web_search: NotRequired[bool]
    enable_web_search_confirmation: NotRequired[bool]
    web_search_confirmation_content: NotRequired[str]
    enable_code_execution: NotRequired[bool]
    enable_code_interpreter: NotRequired[bool]
    enable_image_generation: NotRequired[bool]
    enable_autocomplete_generation: NotRequired[bool]
    enable_title_generation: NotRequired[bool]
    enable_follow_up_generation: NotRequired[bool]
    enable_tags_generation: NotRequired[bool]
    enable_community_sharing: NotRequired[bool]
    enable_message_rating: NotRequired[bool]
    enable_user_webhooks: NotRequired[bool]
    enable_user_status: NotRequired[bool]
    enable_admin_export: NotRequired[bool]
    enable_admin_chat_access: NotRequired[bool]
    enable_admin_analytics: NotRequired[bool]
    enable_google_drive_integration: NotRequired[bool]
    enable_onedrive_integration: NotRequired[bool]
    enable_memories: NotRequired[bool]
    enable_subagents: NotRequired[bool]


class ServerConfigV012(TypedDict):
    onboarding: NotRequired[bool]
    status: bool
    name: str
    version: str
    default_locale: str
    i18n: dict[str, dict[str, str]]
    oauth: ServerOAuth
    features: ServerFeaturesV012
    default_models: NotRequired[str | None]
    default_pinned_models: NotRequired[str | None]
    default_prompt_suggestions: NotRequired[list[PromptSuggestion] | None]
    default_prompt_suggestions_i18n: NotRequired[dict[str, Any] | None]
    code: NotRequired[ServerCode]
    audio: NotRequired[ServerAudioV012]
    file: NotRequired[ServerFiles]
    permissions: NotRequired[dict[str, dict[str, bool]]]
    google_drive: NotRequired[ServerGoogleDrive]
    onedrive: NotRequired[ServerOneDrive]
    ui: NotRequired[ServerInterface]
    license_metadata: NotRequired[dict[str, Any] | None]


class SessionUserInfoResponseV012(TypedDict):
    token: str
    token_type: str
    id: str
    name: str
    role: str
    email: str
    profile_image_url: str
    expires_at: int | float | None
    permissions: UserPermissionsV012
    status_emoji: str | None
    status_message: str | None
    status_expires_at: int | float | None
    bio: str | None
    gender: str | None
    date_of_birth: str | None


class SessionUserResponseV012(TypedDict):
    token: str
    token_type: str
    id: str
    name: str
    role: str
    email: str
    profile_image_url: str
    expires_at: int | float | None
    permissions: UserPermissionsV012


SigninResultV012: TypeAlias = SessionUserResponseV012 | MfaChallengeResponse | PendingUserResponse
