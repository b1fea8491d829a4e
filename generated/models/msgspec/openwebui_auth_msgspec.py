# Models as msgspec structs, made by authwright from revision 0.1.0 of the spec.
# Do not edit; regenerate with: authwright generate models-msgspec
# Unions of structs are for type checkers: msgspec decodes a member of one, not the union.

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from msgspec import UNSET, Struct, UnsetType, field


class AccessGrantPermissions(Struct, kw_only=True):
    allow_users: bool
    allow_groups: bool | UnsetType = UNSET


class AdminConfig(Struct, kw_only=True):
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
    FOLDER_MAX_FILE_COUNT: int | Literal[""]
    AUTOMATION_MAX_COUNT: int | Literal[""]
    AUTOMATION_MIN_INTERVAL: int | Literal[""]
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
    ENABLE_MFA: bool | UnsetType = UNSET
    MFA_ALLOW_OAUTH_BYPASS: bool | UnsetType = UNSET
    MFA_ALLOW_TRUSTED_HEADER_BYPASS: bool | UnsetType = UNSET
    ENABLE_LOGIN_FORM: bool | UnsetType = UNSET
    DEFAULT_INTERFACE_SETTINGS: dict[str, Any] | UnsetType = UNSET
    I18N: dict[str, dict[str, str]] | UnsetType = UNSET
    ENABLE_ENCRYPTED_CHANNELS: bool | UnsetType = UNSET
    ENABLE_APPS: bool | UnsetType = UNSET
    CHANNEL_MODEL_RESPONSE_MODE: str | UnsetType = UNSET
    ENABLE_SKILL_LAZY_LOADING: bool | UnsetType = UNSET
    SKILL_CONTENT_MAX_CHARS: int | None | UnsetType = UNSET
    SKILL_PREVIEW_MAX_CHARS: int | None | UnsetType = UNSET


class AdminConfigInput(Struct, kw_only=True):
    SHOW_ADMIN_DETAILS: bool
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
    ENABLE_AUTOMATIONS: bool
    ENABLE_CHANNELS: bool
    ENABLE_CALENDAR: bool
    ENABLE_MEMORIES: bool
    ENABLE_MEMORY_SYSTEM_CONTEXT: bool
    ENABLE_NOTES: bool
    ENABLE_USER_WEBHOOKS: bool
    ENABLE_USER_STATUS: bool
    ENABLE_MFA: bool | UnsetType = UNSET
    MFA_ALLOW_OAUTH_BYPASS: bool | UnsetType = UNSET
    MFA_ALLOW_TRUSTED_HEADER_BYPASS: bool | UnsetType = UNSET
    ADMIN_EMAIL: str | None | UnsetType = UNSET
    ENABLE_LOGIN_FORM: bool | UnsetType = UNSET
    DEFAULT_INTERFACE_SETTINGS: dict[str, Any] | None | UnsetType = UNSET
    I18N: dict[str, dict[str, str]] | UnsetType = UNSET
    FOLDER_MAX_FILE_COUNT: int | str | None | UnsetType = UNSET
    AUTOMATION_MAX_COUNT: int | str | None | UnsetType = UNSET
    AUTOMATION_MIN_INTERVAL: int | str | None | UnsetType = UNSET
    ENABLE_ENCRYPTED_CHANNELS: bool | UnsetType = UNSET
    ENABLE_APPS: bool | UnsetType = UNSET
    CHANNEL_MODEL_RESPONSE_MODE: str | UnsetType = UNSET
    ENABLE_SKILL_LAZY_LOADING: bool | UnsetType = UNSET
    SKILL_CONTENT_MAX_CHARS: int | None | UnsetType = UNSET
    SKILL_PREVIEW_MAX_CHARS: int | None | UnsetType = UNSET
    PENDING_USER_OVERLAY_TITLE: str | None | UnsetType = UNSET
    PENDING_USER_OVERLAY_CONTENT: str | None | UnsetType = UNSET
    RESPONSE_WATERMARK: str | None | UnsetType = UNSET


class AdminConfigUpdateResponse(AdminConfig, kw_only=True):
    sessions_revoked: bool | UnsetType = UNSET


class AdminDetails(Struct, kw_only=True):
    name: str | None
    email: str | None


class ApiKey(Struct, kw_only=True):
    api_key: str


class ChatPermissions(Struct, kw_only=True):
    controls: bool
    valves: bool
    system_prompt: bool
    params: bool
    file_upload: bool
    web_upload: bool
    delete: bool
    delete_message: bool
    continue_response: bool
    regenerate_response: bool
    rate_response: bool
    edit: bool
    share: bool
    export: bool
    import_: bool = field(name="import")
    stt: bool
    tts: bool
    call: bool
    multiple_models: bool
    temporary: bool
    temporary_enforced: bool


class FeaturePermissions(Struct, kw_only=True):
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
    encrypted_channels: bool | UnsetType = UNSET


class LdapConfigForm(Struct, kw_only=True):
    enable_ldap: bool | None | UnsetType = UNSET


class LdapConfigResponse(Struct, kw_only=True):
    ENABLE_LDAP: bool | None


class LdapForm(Struct, kw_only=True):
    user: str
    password: str


class LdapServerConfig(Struct, kw_only=True):
    label: str
    host: str
    port: int | None
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
    default_email_domain: str | UnsetType = UNSET
    enable_group_management: bool | UnsetType = UNSET
    enable_group_creation: bool | UnsetType = UNSET
    attribute_for_groups: str | UnsetType = UNSET


class LdapServerConfigInput(Struct, kw_only=True):
    label: str
    host: str
    app_dn: str
    app_dn_password: str
    search_base: str
    port: int | None | UnsetType = UNSET
    attribute_for_mail: str | UnsetType = UNSET
    default_email_domain: str | UnsetType = UNSET
    attribute_for_username: str | UnsetType = UNSET
    search_filters: str | UnsetType = UNSET
    use_tls: bool | UnsetType = UNSET
    certificate_path: str | None | UnsetType = UNSET
    validate_cert: bool | UnsetType = UNSET
    ciphers: str | None | UnsetType = UNSET
    enable_group_management: bool | UnsetType = UNSET
    enable_group_creation: bool | UnsetType = UNSET
    attribute_for_groups: str | UnsetType = UNSET


class MfaChallengeForm(Struct, kw_only=True):
    challenge_token: str


class MfaChallengeResponse(Struct, kw_only=True):
    next_step: str
    challenge_token: str
    expires_in: int


class MfaFactorForm(Struct, kw_only=True):
    code: str
    recovery: bool | UnsetType = UNSET


class MfaRecoveryCodesResponse(Struct, kw_only=True):
    recovery_codes: list[str]


class MfaRecoveryForm(MfaChallengeForm, kw_only=True):
    reset_token: str


class MfaSetupResponse(Struct, kw_only=True):
    manual_key: str
    qr_code: str


class MfaStatusResponse(Struct, kw_only=True):
    enabled: bool
    required: bool
    recovery_codes_remaining: int


class MfaVerifyForm(MfaChallengeForm, kw_only=True):
    code: str
    recovery: bool | UnsetType = UNSET


class OAuthConfigValues(Struct, kw_only=True):
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
    ENABLE_OAUTH: bool | UnsetType = UNSET


class OAuthConfigForm(Struct, kw_only=True):
    ENABLE_OAUTH: bool | None | UnsetType = UNSET
    ENABLE_OAUTH_SIGNUP: bool | None | UnsetType = UNSET
    OAUTH_MERGE_ACCOUNTS_BY_EMAIL: bool | None | UnsetType = UNSET
    OAUTH_AUTO_REDIRECT: bool | None | UnsetType = UNSET
    OAUTH_ALLOWED_DOMAINS: str | None | UnsetType = UNSET
    OAUTH_BLOCKED_GROUPS: str | None | UnsetType = UNSET
    ENABLE_OAUTH_ROLE_MANAGEMENT: bool | None | UnsetType = UNSET
    OAUTH_ROLES_CLAIM: str | None | UnsetType = UNSET
    OAUTH_ADMIN_ROLES: str | None | UnsetType = UNSET
    OAUTH_ALLOWED_ROLES: str | None | UnsetType = UNSET
    ENABLE_OAUTH_GROUP_MANAGEMENT: bool | None | UnsetType = UNSET
    ENABLE_OAUTH_GROUP_CREATION: bool | None | UnsetType = UNSET
    OAUTH_GROUP_CLAIM: str | None | UnsetType = UNSET
    OAUTH_GROUP_DEFAULT_SHARE: bool | str | None | UnsetType = UNSET
    OAUTH_PROVIDER_NAME: str | None | UnsetType = UNSET
    OPENID_PROVIDER_URL: str | None | UnsetType = UNSET
    OAUTH_CLIENT_ID: str | None | UnsetType = UNSET
    OAUTH_CLIENT_SECRET: str | None | UnsetType = UNSET
    OPENID_REDIRECT_URI: str | None | UnsetType = UNSET
    OAUTH_SCOPES: str | None | UnsetType = UNSET
    OAUTH_CODE_CHALLENGE_METHOD: str | None | UnsetType = UNSET
    OAUTH_TOKEN_ENDPOINT_AUTH_METHOD: str | None | UnsetType = UNSET
    OPENID_END_SESSION_ENDPOINT: str | None | UnsetType = UNSET
    OAUTH_TIMEOUT: int | str | None | UnsetType = UNSET
    OAUTH_CLIENT_TIMEOUT: int | str | None | UnsetType = UNSET
    OAUTH_EMAIL_CLAIM: str | None | UnsetType = UNSET
    OAUTH_USERNAME_CLAIM: str | None | UnsetType = UNSET
    OAUTH_PICTURE_CLAIM: str | None | UnsetType = UNSET
    OAUTH_SUB_CLAIM: str | None | UnsetType = UNSET
    OAUTH_AUDIENCE: str | None | UnsetType = UNSET
    OAUTH_UPDATE_EMAIL_ON_LOGIN: bool | None | UnsetType = UNSET
    OAUTH_UPDATE_NAME_ON_LOGIN: bool | None | UnsetType = UNSET
    OAUTH_UPDATE_PICTURE_ON_LOGIN: bool | None | UnsetType = UNSET
    OAUTH_REFRESH_TOKEN_INCLUDE_SCOPE: bool | None | UnsetType = UNSET


class OAuthConfigResponse(OAuthConfigValues, kw_only=True):
    ENABLE_OAUTH_PERSISTENT_CONFIG: bool | UnsetType = UNSET


class PendingUserResponse(Struct, kw_only=True):
    next_step: Literal["pending"]


class PromptSuggestion(Struct, kw_only=True):
    title: list[str]
    content: str


class ServerCode(Struct, kw_only=True):
    engine: str
    interpreter_engine: str


class ServerFeatures(Struct, kw_only=True):
    auth: bool
    auth_trusted_header: bool
    enable_signup_password_confirmation: bool
    enable_ldap: bool | None
    enable_signup: bool
    enable_login_form: bool
    enable_websocket: bool
    slim: bool | UnsetType = UNSET
    enable_api_keys: bool | UnsetType = UNSET
    enable_password_change_form: bool | UnsetType = UNSET
    enable_version_update_check: bool | UnsetType = UNSET
    enable_pyodide_file_persistence: bool | UnsetType = UNSET
    enable_public_active_users_count: bool | UnsetType = UNSET
    enable_easter_eggs: bool | UnsetType = UNSET
    enable_direct_connections: bool | UnsetType = UNSET
    enable_direct_integrations: bool | UnsetType = UNSET
    enable_plugins: bool | UnsetType = UNSET
    enable_tools: bool | UnsetType = UNSET
    enable_functions: bool | UnsetType = UNSET
    enable_tool_servers: bool | UnsetType = UNSET
    enable_terminal_servers: bool | UnsetType = UNSET
    enable_folders: bool | UnsetType = UNSET
    folder_max_file_count: int | Literal[""] | UnsetType = UNSET
    enable_channels: bool | UnsetType = UNSET
    enable_encrypted_channels: bool | UnsetType = UNSET
    enable_apps: bool | UnsetType = UNSET
    enable_calendar: bool | UnsetType = UNSET
    enable_automations: bool | UnsetType = UNSET
    enable_notes: bool | UnsetType = UNSET
    enable_context_compaction: bool | UnsetType = UNSET
    enable_tool_permissions: bool | UnsetType = UNSET
    enable_web_search: bool | UnsetType = UNSET
    enable_web_search_confirmation: bool | UnsetType = UNSET
    web_search_confirmation_content: str | UnsetType = UNSET
    enable_code_execution: bool | UnsetType = UNSET
    enable_code_interpreter: bool | UnsetType = UNSET
    enable_image_generation: bool | UnsetType = UNSET
    enable_autocomplete_generation: bool | UnsetType = UNSET
    enable_title_generation: bool | UnsetType = UNSET
    enable_follow_up_generation: bool | UnsetType = UNSET
    enable_tags_generation: bool | UnsetType = UNSET
    enable_community_sharing: bool | UnsetType = UNSET
    enable_message_rating: bool | UnsetType = UNSET
    enable_user_webhooks: bool | UnsetType = UNSET
    enable_user_status: bool | UnsetType = UNSET
    enable_admin_export: bool | UnsetType = UNSET
    enable_admin_chat_access: bool | UnsetType = UNSET
    enable_admin_analytics: bool | UnsetType = UNSET
    enable_google_drive_integration: bool | UnsetType = UNSET
    enable_onedrive_integration: bool | UnsetType = UNSET
    enable_memories: bool | UnsetType = UNSET
    enable_subagents: bool | UnsetType = UNSET


class ServerGoogleDrive(Struct, kw_only=True):
    client_id: str
    api_key: str


class ServerImageCompression(Struct, kw_only=True):
    width: int | None
    height: int | None


class ServerInterface(Struct, kw_only=True):
    pending_user_overlay_title: str | None
    pending_user_overlay_content: str | None
    default_interface_settings: dict[str, Any] | None | UnsetType = UNSET
    visibility: dict[str, Any] | UnsetType = UNSET
    response_watermark: str | None | UnsetType = UNSET
    iframe_csp: str | UnsetType = UNSET


class ServerOAuth(Struct, kw_only=True):
    providers: dict[str, str]
    auto_redirect: bool


class ServerOneDrive(Struct, kw_only=True):
    client_id_personal: str
    client_id_business: str
    sharepoint_url: str
    sharepoint_tenant_id: str


class ServerRealtime(Struct, kw_only=True):
    enabled: bool
    model: str
    voice: str


class ServerSpeechToText(Struct, kw_only=True):
    engine: str


class ServerTextToSpeech(Struct, kw_only=True):
    engine: str
    voice: str
    split_on: str


class ServerVersion(Struct, kw_only=True):
    version: str
    deployment_id: str


class SettingsPermissions(Struct, kw_only=True):
    interface: bool


class SharingPermissions(Struct, kw_only=True):
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
    public_chats: bool
    public_calendars: bool
    folders: bool | UnsetType = UNSET
    open_chats: bool | UnsetType = UNSET


class SigninForm(Struct, kw_only=True):
    email: str
    password: str


class SignoutResponse(Struct, kw_only=True):
    status: bool
    redirect_url: str | UnsetType = UNSET


class SignupForm(Struct, kw_only=True):
    name: str
    email: str
    password: str
    profile_image_url: str | None | UnsetType = UNSET


class Token(Struct, kw_only=True):
    token: str
    token_type: str


class TokenExchangeForm(Struct, kw_only=True):
    token: str


class UpdatePasswordForm(Struct, kw_only=True):
    password: str
    new_password: str


class UpdateProfileForm(Struct, kw_only=True):
    profile_image_url: str
    name: str
    bio: str | None | UnsetType = UNSET
    gender: str | None | UnsetType = UNSET
    date_of_birth: str | None | UnsetType = UNSET


class UpdateTimezoneForm(Struct, kw_only=True):
    timezone: str


class UpdateTimezoneResponse(Struct, kw_only=True):
    status: bool


class UserProfileImageResponse(Struct, kw_only=True):
    id: str
    name: str
    role: str
    email: str
    profile_image_url: str


class UserStatus(Struct, kw_only=True):
    status_emoji: str | None
    status_message: str | None
    status_expires_at: int | None


class ValidationProblem(Struct, kw_only=True):
    type: str
    loc: list[str | int]
    msg: str
    input: Any
    ctx: dict[str, Any] | UnsetType = UNSET


class WorkspacePermissions(Struct, kw_only=True):
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
    models_hidden: bool | UnsetType = UNSET


class AddUserForm(SignupForm, kw_only=True):
    role: str | UnsetType = UNSET


class AddUserResponse(UserProfileImageResponse, kw_only=True):
    token: str | UnsetType = UNSET
    token_type: str | UnsetType = UNSET


class ServerAudio(Struct, kw_only=True):
    tts: ServerTextToSpeech
    stt: ServerSpeechToText
    realtime: ServerRealtime | UnsetType = UNSET


class ServerFiles(Struct, kw_only=True):
    max_size: int | None
    max_count: int | None
    image_compression: ServerImageCompression


class SigninResponse(Struct, kw_only=True):
    token: str
    token_type: str
    id: str
    name: str
    role: str
    email: str
    profile_image_url: str


class UserPermissions(Struct, kw_only=True):
    workspace: WorkspacePermissions
    sharing: SharingPermissions
    access_grants: AccessGrantPermissions
    chat: ChatPermissions
    features: FeaturePermissions
    settings: SettingsPermissions


class ServerConfig(Struct, kw_only=True):
    status: bool
    name: str
    version: str
    default_locale: str
    oauth: ServerOAuth
    features: ServerFeatures
    onboarding: bool | UnsetType = UNSET
    i18n: dict[str, dict[str, str]] | UnsetType = UNSET
    default_models: str | None | UnsetType = UNSET
    default_pinned_models: str | None | UnsetType = UNSET
    default_prompt_suggestions: list[PromptSuggestion] | None | UnsetType = UNSET
    default_prompt_suggestions_i18n: dict[str, Any] | None | UnsetType = UNSET
    code: ServerCode | UnsetType = UNSET
    audio: ServerAudio | UnsetType = UNSET
    file: ServerFiles | UnsetType = UNSET
    permissions: dict[str, dict[str, bool]] | UnsetType = UNSET
    google_drive: ServerGoogleDrive | UnsetType = UNSET
    onedrive: ServerOneDrive | UnsetType = UNSET
    ui: ServerInterface | UnsetType = UNSET
    license_metadata: dict[str, Any] | None | UnsetType = UNSET


class SessionUserResponse(Struct, kw_only=True):
    token: str
    token_type: str
    id: str
    name: str
    role: str
    email: str
    profile_image_url: str
    expires_at: int | None
    permissions: UserPermissions


SigninResult: TypeAlias = SessionUserResponse | MfaChallengeResponse | PendingUserResponse


class MfaEnrollmentResponse(SessionUserResponse, kw_only=True):
    recovery_codes: list[str]


class SessionUserInfoResponse(Struct, kw_only=True):
    token: str
    token_type: str
    id: str
    name: str
    role: str
    email: str
    profile_image_url: str
    expires_at: int | None
    permissions: UserPermissions
    status_emoji: str | None
    status_message: str | None
    status_expires_at: int | None
    bio: str | None
    gender: str | None
    date_of_birth: str | None


MfaConfirmResult: TypeAlias = MfaEnrollmentResponse | MfaRecoveryCodesResponse
