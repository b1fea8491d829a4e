# Models as TypedDicts: types for plain JSON objects, made by authwright from revision 0.1.0 of the spec.
# Do not edit; regenerate with: authwright generate models-typeddict

from __future__ import annotations

from typing import Any, Literal, NotRequired, TypeAlias, TypedDict


class AccessGrantPermissions(TypedDict):
    allow_users: bool
    allow_groups: NotRequired[bool]


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
    FOLDER_MAX_FILE_COUNT: int | Literal[""]
    AUTOMATION_MAX_COUNT: int | Literal[""]
    AUTOMATION_MIN_INTERVAL: int | Literal[""]
    ENABLE_AUTOMATIONS: bool
    ENABLE_CHANNELS: bool
    ENABLE_ENCRYPTED_CHANNELS: NotRequired[bool]
    ENABLE_APPS: NotRequired[bool]
    CHANNEL_MODEL_RESPONSE_MODE: NotRequired[str]
    ENABLE_CALENDAR: bool
    ENABLE_MEMORIES: bool
    ENABLE_MEMORY_SYSTEM_CONTEXT: bool
    ENABLE_SKILL_LAZY_LOADING: NotRequired[bool]
    SKILL_CONTENT_MAX_CHARS: NotRequired[int | None]
    SKILL_PREVIEW_MAX_CHARS: NotRequired[int | None]
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
    DEFAULT_USER_ROLE: str
    DEFAULT_GROUP_ID: str
    DEFAULT_INTERFACE_SETTINGS: NotRequired[dict[str, Any] | None]
    I18N: NotRequired[dict[str, dict[str, str]]]
    JWT_EXPIRES_IN: str
    ENABLE_COMMUNITY_SHARING: bool
    ENABLE_MESSAGE_RATING: bool
    ENABLE_FOLDERS: bool
    FOLDER_MAX_FILE_COUNT: NotRequired[int | str | None]
    AUTOMATION_MAX_COUNT: NotRequired[int | str | None]
    AUTOMATION_MIN_INTERVAL: NotRequired[int | str | None]
    ENABLE_AUTOMATIONS: bool
    ENABLE_CHANNELS: bool
    ENABLE_ENCRYPTED_CHANNELS: NotRequired[bool]
    ENABLE_APPS: NotRequired[bool]
    CHANNEL_MODEL_RESPONSE_MODE: NotRequired[str]
    ENABLE_CALENDAR: bool
    ENABLE_MEMORIES: bool
    ENABLE_MEMORY_SYSTEM_CONTEXT: bool
    ENABLE_SKILL_LAZY_LOADING: NotRequired[bool]
    SKILL_CONTENT_MAX_CHARS: NotRequired[int | None]
    SKILL_PREVIEW_MAX_CHARS: NotRequired[int | None]
    ENABLE_NOTES: bool
    ENABLE_USER_WEBHOOKS: bool
    ENABLE_USER_STATUS: bool
    PENDING_USER_OVERLAY_TITLE: NotRequired[str | None]
    PENDING_USER_OVERLAY_CONTENT: NotRequired[str | None]
    RESPONSE_WATERMARK: NotRequired[str | None]


class AdminConfigUpdateResponse(AdminConfig):
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
    port: int | None
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
    port: NotRequired[int | None]
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
    expires_in: int


class MfaFactorForm(TypedDict):
    code: str
    recovery: NotRequired[bool]


class MfaRecoveryCodesResponse(TypedDict):
    recovery_codes: list[str]


class MfaRecoveryForm(MfaChallengeForm):
    reset_token: str


class MfaSetupResponse(TypedDict):
    manual_key: str
    qr_code: str


class MfaStatusResponse(TypedDict):
    enabled: bool
    required: bool
    recovery_codes_remaining: int


class MfaVerifyForm(MfaChallengeForm):
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
    OAUTH_GROUP_DEFAULT_SHARE: bool | str
    OAUTH_PROVIDER_NAME: str
    OPENID_PROVIDER_URL: str
    OAUTH_CLIENT_ID: str
    OAUTH_CLIENT_SECRET: str
    OPENID_REDIRECT_URI: str
    OAUTH_SCOPES: str
    OAUTH_CODE_CHALLENGE_METHOD: str | None
    OAUTH_TOKEN_ENDPOINT_AUTH_METHOD: str | None
    OPENID_END_SESSION_ENDPOINT: str
    OAUTH_TIMEOUT: int | str
    OAUTH_CLIENT_TIMEOUT: int | str
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
    OAUTH_GROUP_DEFAULT_SHARE: NotRequired[bool | str | None]
    OAUTH_PROVIDER_NAME: NotRequired[str | None]
    OPENID_PROVIDER_URL: NotRequired[str | None]
    OAUTH_CLIENT_ID: NotRequired[str | None]
    OAUTH_CLIENT_SECRET: NotRequired[str | None]
    OPENID_REDIRECT_URI: NotRequired[str | None]
    OAUTH_SCOPES: NotRequired[str | None]
    OAUTH_CODE_CHALLENGE_METHOD: NotRequired[str | None]
    OAUTH_TOKEN_ENDPOINT_AUTH_METHOD: NotRequired[str | None]
    OPENID_END_SESSION_ENDPOINT: NotRequired[str | None]
    OAUTH_TIMEOUT: NotRequired[int | str | None]
    OAUTH_CLIENT_TIMEOUT: NotRequired[int | str | None]
    OAUTH_EMAIL_CLAIM: NotRequired[str | None]
    OAUTH_USERNAME_CLAIM: NotRequired[str | None]
    OAUTH_PICTURE_CLAIM: NotRequired[str | None]
    OAUTH_SUB_CLAIM: NotRequired[str | None]
    OAUTH_AUDIENCE: NotRequired[str | None]
    OAUTH_UPDATE_EMAIL_ON_LOGIN: NotRequired[bool | None]
    OAUTH_UPDATE_NAME_ON_LOGIN: NotRequired[bool | None]
    OAUTH_UPDATE_PICTURE_ON_LOGIN: NotRequired[bool | None]
    OAUTH_REFRESH_TOKEN_INCLUDE_SCOPE: NotRequired[bool | None]


class OAuthConfigResponse(OAuthConfigValues):
    ENABLE_OAUTH_PERSISTENT_CONFIG: NotRequired[bool]


class PendingUserResponse(TypedDict):
    next_step: Literal["pending"]


class PromptSuggestion(TypedDict):
    title: list[str]
    content: str


class ServerCode(TypedDict):
    engine: str
    interpreter_engine: str


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
    folder_max_file_count: NotRequired[int | Literal[""]]
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


class ServerGoogleDrive(TypedDict):
    client_id: str
    api_key: str


class ServerImageCompression(TypedDict):
    width: int | None
    height: int | None


class ServerInterface(TypedDict):
    default_interface_settings: NotRequired[dict[str, Any] | None]
    visibility: NotRequired[dict[str, Any]]
    pending_user_overlay_title: str | None
    pending_user_overlay_content: str | None
    response_watermark: NotRequired[str | None]
    iframe_csp: NotRequired[str]


class ServerOAuth(TypedDict):
    providers: dict[str, str]
    auto_redirect: bool


class ServerOneDrive(TypedDict):
    client_id_personal: str
    client_id_business: str
    sharepoint_url: str
    sharepoint_tenant_id: str


class ServerRealtime(TypedDict):
    enabled: bool
    model: str
    voice: str


class ServerSpeechToText(TypedDict):
    engine: str


class ServerTextToSpeech(TypedDict):
    engine: str
    voice: str
    split_on: str


class ServerVersion(TypedDict):
    version: str
    deployment_id: str


class SettingsPermissions(TypedDict):
    interface: bool


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


class SigninForm(TypedDict):
    email: str
    password: str


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
    status_expires_at: int | None


class ValidationProblem(TypedDict):
    type: str
    loc: list[str | int]
    msg: str
    input: Any
    ctx: NotRequired[dict[str, Any]]


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


class AddUserForm(SignupForm):
    role: NotRequired[str]


class AddUserResponse(UserProfileImageResponse):
    token: NotRequired[str]
    token_type: NotRequired[str]


class ServerAudio(TypedDict):
    realtime: NotRequired[ServerRealtime]
    tts: ServerTextToSpeech
    stt: ServerSpeechToText


class ServerFiles(TypedDict):
    max_size: int | None
    max_count: int | None
    image_compression: ServerImageCompression


class SigninResponse(Token, UserProfileImageResponse):
    pass


class UserPermissions(TypedDict):
    workspace: WorkspacePermissions
    sharing: SharingPermissions
    access_grants: AccessGrantPermissions
    chat: ChatPermissions
    features: FeaturePermissions
    settings: SettingsPermissions


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


class SessionUserResponse(Token, UserProfileImageResponse):
    expires_at: int | None
    permissions: UserPermissions


SigninResult: TypeAlias = SessionUserResponse | MfaChallengeResponse | PendingUserResponse


class MfaEnrollmentResponse(SessionUserResponse):
    recovery_codes: list[str]


class SessionUserInfoResponse(SessionUserResponse, UserStatus):
    bio: str | None
    gender: str | None
    date_of_birth: str | None


MfaConfirmResult: TypeAlias = MfaEnrollmentResponse | MfaRecoveryCodesResponse
