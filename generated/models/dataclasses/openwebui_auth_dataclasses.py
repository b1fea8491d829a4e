# Models as standard-library dataclasses, made by authwright from revision 0.1.0 of the spec.
# Do not edit; regenerate with: authwright generate models-dataclasses
# A member named like a Python keyword has an underscore appended: `import` is `import_`.
# A member whose name no attribute can have gets a similar one: `user-name` becomes `user_name`.
# The name in JSON is then not kept: map such members yourself, or use msgspec or typeddict.

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal, TypeAlias


@dataclass(kw_only=True)
class AccessGrantPermissions:
    allow_users: bool
    allow_groups: bool | None = None


@dataclass(kw_only=True)
class AdminConfig:
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
    ENABLE_MFA: bool | None = None
    MFA_ALLOW_OAUTH_BYPASS: bool | None = None
    MFA_ALLOW_TRUSTED_HEADER_BYPASS: bool | None = None
    ENABLE_LOGIN_FORM: bool | None = None
    DEFAULT_INTERFACE_SETTINGS: dict[str, Any] | None = None
    I18N: dict[str, dict[str, str]] | None = None
    ENABLE_ENCRYPTED_CHANNELS: bool | None = None
    ENABLE_APPS: bool | None = None
    CHANNEL_MODEL_RESPONSE_MODE: str | None = None
    ENABLE_SKILL_LAZY_LOADING: bool | None = None
    SKILL_CONTENT_MAX_CHARS: int | None = None
    SKILL_PREVIEW_MAX_CHARS: int | None = None


@dataclass(kw_only=True)
class AdminConfigInput:
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
    ENABLE_MFA: bool | None = None
    MFA_ALLOW_OAUTH_BYPASS: bool | None = None
    MFA_ALLOW_TRUSTED_HEADER_BYPASS: bool | None = None
    ADMIN_EMAIL: str | None = None
    ENABLE_LOGIN_FORM: bool | None = None
    DEFAULT_INTERFACE_SETTINGS: dict[str, Any] | None = None
    I18N: dict[str, dict[str, str]] | None = None
    FOLDER_MAX_FILE_COUNT: int | str | None = None
    AUTOMATION_MAX_COUNT: int | str | None = None
    AUTOMATION_MIN_INTERVAL: int | str | None = None
    ENABLE_ENCRYPTED_CHANNELS: bool | None = None
    ENABLE_APPS: bool | None = None
    CHANNEL_MODEL_RESPONSE_MODE: str | None = None
    ENABLE_SKILL_LAZY_LOADING: bool | None = None
    SKILL_CONTENT_MAX_CHARS: int | None = None
    SKILL_PREVIEW_MAX_CHARS: int | None = None
    PENDING_USER_OVERLAY_TITLE: str | None = None
    PENDING_USER_OVERLAY_CONTENT: str | None = None
    RESPONSE_WATERMARK: str | None = None


@dataclass(kw_only=True)
class AdminConfigUpdateResponse(AdminConfig):
    sessions_revoked: bool | None = None


@dataclass(kw_only=True)
class AdminDetails:
    name: str | None
    email: str | None


@dataclass(kw_only=True)
class ApiKey:
    api_key: str


@dataclass(kw_only=True)
class ChatPermissions:
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
    import_: bool
    stt: bool
    tts: bool
    call: bool
    multiple_models: bool
    temporary: bool
    temporary_enforced: bool


@dataclass(kw_only=True)
class FeaturePermissions:
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
    encrypted_channels: bool | None = None


@dataclass(kw_only=True)
class LdapConfigForm:
    enable_ldap: bool | None = None


@dataclass(kw_only=True)
class LdapConfigResponse:
    ENABLE_LDAP: bool | None


@dataclass(kw_only=True)
class LdapForm:
    user: str
    password: str


@dataclass(kw_only=True)
class LdapServerConfig:
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
    default_email_domain: str | None = None
    enable_group_management: bool | None = None
    enable_group_creation: bool | None = None
    attribute_for_groups: str | None = None


@dataclass(kw_only=True)
class LdapServerConfigInput:
    label: str
    host: str
    app_dn: str
    app_dn_password: str
    search_base: str
    port: int | None = None
    attribute_for_mail: str | None = None
    default_email_domain: str | None = None
    attribute_for_username: str | None = None
    search_filters: str | None = None
    use_tls: bool | None = None
    certificate_path: str | None = None
    validate_cert: bool | None = None
    ciphers: str | None = None
    enable_group_management: bool | None = None
    enable_group_creation: bool | None = None
    attribute_for_groups: str | None = None


@dataclass(kw_only=True)
class MfaChallengeForm:
    challenge_token: str


@dataclass(kw_only=True)
class MfaChallengeResponse:
    next_step: str
    challenge_token: str
    expires_in: int


@dataclass(kw_only=True)
class MfaFactorForm:
    code: str
    recovery: bool | None = None


@dataclass(kw_only=True)
class MfaRecoveryCodesResponse:
    recovery_codes: list[str]


@dataclass(kw_only=True)
class MfaRecoveryForm(MfaChallengeForm):
    reset_token: str


@dataclass(kw_only=True)
class MfaSetupResponse:
    manual_key: str
    qr_code: str


@dataclass(kw_only=True)
class MfaStatusResponse:
    enabled: bool
    required: bool
    recovery_codes_remaining: int


@dataclass(kw_only=True)
class MfaVerifyForm(MfaChallengeForm):
    code: str
    recovery: bool | None = None


@dataclass(kw_only=True)
class OAuthConfigValues:
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
    ENABLE_OAUTH: bool | None = None


@dataclass(kw_only=True)
class OAuthConfigForm:
    ENABLE_OAUTH: bool | None = None
    ENABLE_OAUTH_SIGNUP: bool | None = None
    OAUTH_MERGE_ACCOUNTS_BY_EMAIL: bool | None = None
    OAUTH_AUTO_REDIRECT: bool | None = None
    OAUTH_ALLOWED_DOMAINS: str | None = None
    OAUTH_BLOCKED_GROUPS: str | None = None
    ENABLE_OAUTH_ROLE_MANAGEMENT: bool | None = None
    OAUTH_ROLES_CLAIM: str | None = None
    OAUTH_ADMIN_ROLES: str | None = None
    OAUTH_ALLOWED_ROLES: str | None = None
    ENABLE_OAUTH_GROUP_MANAGEMENT: bool | None = None
    ENABLE_OAUTH_GROUP_CREATION: bool | None = None
    OAUTH_GROUP_CLAIM: str | None = None
    OAUTH_GROUP_DEFAULT_SHARE: bool | str | None = None
    OAUTH_PROVIDER_NAME: str | None = None
    OPENID_PROVIDER_URL: str | None = None
    OAUTH_CLIENT_ID: str | None = None
    OAUTH_CLIENT_SECRET: str | None = None
    OPENID_REDIRECT_URI: str | None = None
    OAUTH_SCOPES: str | None = None
    OAUTH_CODE_CHALLENGE_METHOD: str | None = None
    OAUTH_TOKEN_ENDPOINT_AUTH_METHOD: str | None = None
    OPENID_END_SESSION_ENDPOINT: str | None = None
    OAUTH_TIMEOUT: int | str | None = None
    OAUTH_CLIENT_TIMEOUT: int | str | None = None
    OAUTH_EMAIL_CLAIM: str | None = None
    OAUTH_USERNAME_CLAIM: str | None = None
    OAUTH_PICTURE_CLAIM: str | None = None
    OAUTH_SUB_CLAIM: str | None = None
    OAUTH_AUDIENCE: str | None = None
    OAUTH_UPDATE_EMAIL_ON_LOGIN: bool | None = None
    OAUTH_UPDATE_NAME_ON_LOGIN: bool | None = None
    OAUTH_UPDATE_PICTURE_ON_LOGIN: bool | None = None
    OAUTH_REFRESH_TOKEN_INCLUDE_SCOPE: bool | None = None


@dataclass(kw_only=True)
class OAuthConfigResponse(OAuthConfigValues):
    ENABLE_OAUTH_PERSISTENT_CONFIG: bool | None = None


@dataclass(kw_only=True)
class PendingUserResponse:
    next_step: Literal["pending"]


@dataclass(kw_only=True)
class PromptSuggestion:
    title: list[str]
    content: str


@dataclass(kw_only=True)
class ServerCode:
    engine: str
    interpreter_engine: str


@dataclass(kw_only=True)
class ServerFeatures:
    auth: bool
    auth_trusted_header: bool
    enable_signup_password_confirmation: bool
    enable_ldap: bool | None
    enable_signup: bool
    enable_login_form: bool
    enable_websocket: bool
    slim: bool | None = None
    enable_api_keys: bool | None = None
    enable_password_change_form: bool | None = None
    enable_version_update_check: bool | None = None
    enable_pyodide_file_persistence: bool | None = None
    enable_public_active_users_count: bool | None = None
    enable_easter_eggs: bool | None = None
    enable_direct_connections: bool | None = None
    enable_direct_integrations: bool | None = None
    enable_plugins: bool | None = None
    enable_tools: bool | None = None
    enable_functions: bool | None = None
    enable_tool_servers: bool | None = None
    enable_terminal_servers: bool | None = None
    enable_folders: bool | None = None
    folder_max_file_count: int | Literal[""] | None = None
    enable_channels: bool | None = None
    enable_encrypted_channels: bool | None = None
    enable_apps: bool | None = None
    enable_calendar: bool | None = None
    enable_automations: bool | None = None
    enable_notes: bool | None = None
    enable_context_compaction: bool | None = None
    enable_tool_permissions: bool | None = None
    enable_web_search: bool | None = None
    enable_web_search_confirmation: bool | None = None
    web_search_confirmation_content: str | None = None
    enable_code_execution: bool | None = None
    enable_code_interpreter: bool | None = None
    enable_image_generation: bool | None = None
    enable_autocomplete_generation: bool | None = None
    enable_title_generation: bool | None = None
    enable_follow_up_generation: bool | None = None
    enable_tags_generation: bool | None = None
    enable_community_sharing: bool | None = None
    enable_message_rating: bool | None = None
    enable_user_webhooks: bool | None = None
    enable_user_status: bool | None = None
    enable_admin_export: bool | None = None
    enable_admin_chat_access: bool | None = None
    enable_admin_analytics: bool | None = None
    enable_google_drive_integration: bool | None = None
    enable_onedrive_integration: bool | None = None
    enable_memories: bool | None = None
    enable_subagents: bool | None = None


@dataclass(kw_only=True)
class ServerGoogleDrive:
    client_id: str
    api_key: str


@dataclass(kw_only=True)
class ServerImageCompression:
    width: int | None
    height: int | None


@dataclass(kw_only=True)
class ServerInterface:
    pending_user_overlay_title: str | None
    pending_user_overlay_content: str | None
    default_interface_settings: dict[str, Any] | None = None
    visibility: dict[str, Any] | None = None
    response_watermark: str | None = None
    iframe_csp: str | None = None


@dataclass(kw_only=True)
class ServerOAuth:
    providers: dict[str, str]
    auto_redirect: bool


@dataclass(kw_only=True)
class ServerOneDrive:
    client_id_personal: str
    client_id_business: str
    sharepoint_url: str
    sharepoint_tenant_id: str


@dataclass(kw_only=True)
class ServerRealtime:
    enabled: bool
    model: str
    voice: str


@dataclass(kw_only=True)
class ServerSpeechToText:
    engine: str


@dataclass(kw_only=True)
class ServerTextToSpeech:
    engine: str
    voice: str
    split_on: str


@dataclass(kw_only=True)
class ServerVersion:
    version: str
    deployment_id: str


@dataclass(kw_only=True)
class SettingsPermissions:
    interface: bool


@dataclass(kw_only=True)
class SharingPermissions:
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
    folders: bool | None = None
    open_chats: bool | None = None


@dataclass(kw_only=True)
class SigninForm:
    email: str
    password: str


@dataclass(kw_only=True)
class SignoutResponse:
    status: bool
    redirect_url: str | None = None


@dataclass(kw_only=True)
class SignupForm:
    name: str
    email: str
    password: str
    profile_image_url: str | None = None


@dataclass(kw_only=True)
class Token:
    token: str
    token_type: str


@dataclass(kw_only=True)
class TokenExchangeForm:
    token: str


@dataclass(kw_only=True)
class UpdatePasswordForm:
    password: str
    new_password: str


@dataclass(kw_only=True)
class UpdateProfileForm:
    profile_image_url: str
    name: str
    bio: str | None = None
    gender: str | None = None
    date_of_birth: str | None = None


@dataclass(kw_only=True)
class UpdateTimezoneForm:
    timezone: str


@dataclass(kw_only=True)
class UpdateTimezoneResponse:
    status: bool


@dataclass(kw_only=True)
class UserProfileImageResponse:
    id: str
    name: str
    role: str
    email: str
    profile_image_url: str


@dataclass(kw_only=True)
class UserStatus:
    status_emoji: str | None
    status_message: str | None
    status_expires_at: int | None


@dataclass(kw_only=True)
class ValidationProblem:
    type: str
    loc: list[str | int]
    msg: str
    input: Any
    ctx: dict[str, Any] | None = None


@dataclass(kw_only=True)
class WorkspacePermissions:
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
    models_hidden: bool | None = None


@dataclass(kw_only=True)
class AddUserForm(SignupForm):
    role: str | None = None


@dataclass(kw_only=True)
class AddUserResponse(UserProfileImageResponse):
    token: str | None = None
    token_type: str | None = None


@dataclass(kw_only=True)
class ServerAudio:
    tts: ServerTextToSpeech
    stt: ServerSpeechToText
    realtime: ServerRealtime | None = None


@dataclass(kw_only=True)
class ServerFiles:
    max_size: int | None
    max_count: int | None
    image_compression: ServerImageCompression


@dataclass(kw_only=True)
class SigninResponse(Token, UserProfileImageResponse):
    pass


@dataclass(kw_only=True)
class UserPermissions:
    workspace: WorkspacePermissions
    sharing: SharingPermissions
    access_grants: AccessGrantPermissions
    chat: ChatPermissions
    features: FeaturePermissions
    settings: SettingsPermissions


@dataclass(kw_only=True)
class ServerConfig:
    status: bool
    name: str
    version: str
    default_locale: str
    oauth: ServerOAuth
    features: ServerFeatures
    onboarding: bool | None = None
    i18n: dict[str, dict[str, str]] | None = None
    default_models: str | None = None
    default_pinned_models: str | None = None
    default_prompt_suggestions: list[PromptSuggestion] | None = None
    default_prompt_suggestions_i18n: dict[str, Any] | None = None
    code: ServerCode | None = None
    audio: ServerAudio | None = None
    file: ServerFiles | None = None
    permissions: dict[str, dict[str, bool]] | None = None
    google_drive: ServerGoogleDrive | None = None
    onedrive: ServerOneDrive | None = None
    ui: ServerInterface | None = None
    license_metadata: dict[str, Any] | None = None


@dataclass(kw_only=True)
class SessionUserResponse(Token, UserProfileImageResponse):
    expires_at: int | None
    permissions: UserPermissions


SigninResult: TypeAlias = SessionUserResponse | MfaChallengeResponse | PendingUserResponse


@dataclass(kw_only=True)
class MfaEnrollmentResponse(SessionUserResponse):
    recovery_codes: list[str]


@dataclass(kw_only=True)
class SessionUserInfoResponse(SessionUserResponse, UserStatus):
    bio: str | None
    gender: str | None
    date_of_birth: str | None


MfaConfirmResult: TypeAlias = MfaEnrollmentResponse | MfaRecoveryCodesResponse
