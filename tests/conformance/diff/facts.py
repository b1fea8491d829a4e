"""What changed between releases of the server, in own words, with the changes that say it.

`NAMED` holds every statement of section 12 of the facts about the server's API. `EXPLAINED` holds the other
changes, each with the section that it rests on. A pattern stands for lines such as
`added field AdminConfig.I18N`; a change that documents itself only (an example) is a line like any other.
"""

from typing import Final

Statements = dict[str, tuple[str, ...]]

NAMED: Final[dict[tuple[str, str], Statements]] = {
    ("0.10", "0.11"): {
        "the general settings have four more fields, which a write may leave out": (
            "added field AdminConfig.ENABLE_LOGIN_FORM",
            "added field AdminConfig.DEFAULT_INTERFACE_SETTINGS",
            "added field AdminConfig.I18N",
            "added field AdminConfig.CHANNEL_MODEL_RESPONSE_MODE",
        ),
        "the LDAP settings have three more fields, for groups": (
            "added field LdapServerConfig.enable_group_management",
            "added field LdapServerConfig.enable_group_creation",
            "added field LdapServerConfig.attribute_for_groups",
        ),
        "OAuth as a whole can be switched": ("added field OAuthConfigForm.ENABLE_OAUTH",),
        "the OAuth settings are answered with whether they persist": (
            "added model OAuthConfigResponse",
            "changed response get_oauth_config → response",
            "changed response update_oauth_config → response",
        ),
        "an admin can switch the login form, and with it sign-up": (
            "changed description signup → error forbidden",
        ),
        "a sign-out clears one more cookie": ("added cookie sign_out → cookie owui-session (clears)",),
        "a change of password ends sessions where the server has Redis": (
            "changed session effect update_password → session",
        ),
        "operators can limit the exchange of tokens": (
            "added limit token_exchange → limit per client address",
            "added error token_exchange → error rate_limited",
        ),
        "operators can name the clients whose tokens are exchanged": (
            "added error token_exchange → error token_client_unknown",
        ),
        "the exchange of tokens brings roles and groups into line": ("added remark token_exchange → remark",),
        "there are two more rights": (
            "added field SharingPermissions.open_chats",
            "added field AccessGrantPermissions.allow_groups",
        ),
        "the anonymous configuration has translations and a slim mode": (
            "added field ServerConfig.i18n",
            "added field ServerFeatures.slim",
        ),
    },
    ("0.11", "0.12"): {
        "there are eight operations for MFA": (
            "added operation get_mfa_status",
            "added operation mfa_challenge",
            "added operation mfa_enroll_start",
            "added operation mfa_enroll_confirm",
            "added operation mfa_verify",
            "added operation mfa_replace",
            "added operation mfa_recovery_codes",
            "added operation mfa_recover",
        ),
        "four ways of signing in give one of three results": (
            "changed response signup → response",
            "changed response signin → response",
            "changed response signin_ldap → response",
            "changed response token_exchange → response",
            "added model SigninResult",
            "added model MfaChallengeResponse",
            "added model PendingUserResponse",
        ),
        "making a user may come without a token": (
            "changed response add_user → response",
            "added model AddUserResponse",
        ),
        "the general settings have eight more fields": (
            "added field AdminConfig.ENABLE_MFA",
            "added field AdminConfig.MFA_ALLOW_OAUTH_BYPASS",
            "added field AdminConfig.MFA_ALLOW_TRUSTED_HEADER_BYPASS",
            "added field AdminConfig.ENABLE_ENCRYPTED_CHANNELS",
            "added field AdminConfig.ENABLE_APPS",
            "added field AdminConfig.ENABLE_SKILL_LAZY_LOADING",
            "added field AdminConfig.SKILL_CONTENT_MAX_CHARS",
            "added field AdminConfig.SKILL_PREVIEW_MAX_CHARS",
        ),
        "a write of the general settings says whether sessions ended": (
            "changed response update_admin_config → response",
            "added model AdminConfigUpdateResponse",
        ),
        "the LDAP settings can name a domain for addresses": (
            "added field LdapServerConfig.default_email_domain",
        ),
        "failures of LDAP say what failed": (
            "added error signin_ldap → error ldap_wrong_password",
            "added error signin_ldap → error ldap_user_not_found",
            "added error signin_ldap → error ldap_no_email",
            "added error signin_ldap → error ldap_application_bind_failed",
            "changed description error ldap_failed → when",
            "changed description error ldap_failed → remedy",
        ),
        "a refused body is no longer explained field by field": (
            "changed detail error invalid_request → detail",
            "removed model ValidationProblem",
        ),
        "answers are not to be stored": ("added header * → header Cache-Control",),
        "the caller's session is not shown to API keys": (
            "removed credential get_session_user → credential api-key",
            "added error get_session_user → error human_required",
        ),
        "a change of password ends all sessions, with Redis or without": (
            "changed session effect update_password → session",
        ),
        "tokens have more claims, and those of 0.11 live on": ("added remark * → remark",),
        "the text for a user who is gone changed": ("changed detail error user_gone → detail",),
        "the cookie of a sign-in has no expiry date": ("changed cookie * → cookie token (sets)",),
        "there are two more rights": (
            "added field WorkspacePermissions.models_hidden",
            "added field FeaturePermissions.encrypted_channels",
        ),
        "the old answer of making a user is gone": ("removed model SigninResponse",),
    },
}

_EXAMPLES: Final[Statements] = {
    "examples of one version, from recordings of its server": ("changed description * → examples",),
}

EXPLAINED: Final[dict[tuple[str, str], Statements]] = {
    ("0.10", "0.11"): _EXAMPLES | {
        "section 9: an admin who saved default rights on 0.10 lost this key": (
            "changed required SharingPermissions.folders",
        ),
        "section 13 and the recordings of GET /api/config": (
            "added field ServerConfig.default_prompt_suggestions_i18n",
            "added field ServerFeatures.enable_direct_integrations",
            "added field ServerFeatures.enable_plugins",
            "added field ServerFeatures.enable_context_compaction",
            "added field ServerFeatures.enable_tool_permissions",
            "added field ServerInterface.default_interface_settings",
        ),
    },
    ("0.11", "0.12"): _EXAMPLES | {
        "section 4: a change of the MFA policy ends all sessions": (
            "changed session effect update_admin_config → session",
        ),
        "section 2, row 12: MFA settings by API key are refused, and changes may clash": (
            "added error update_admin_config → error human_admin_required",
            "added error update_admin_config → error mfa_policy_conflict",
        ),
        "section 3: a server without its database says so, and steps of a sign-in may clash": (
            "added error * → error authentication_unavailable",
            "added error * → error authentication_changed",
            "added error * → error changed_elsewhere",
            "added error * → error authentication_busy",
        ),
        "section 10: limits while MFA is on": (
            "added limit * → limit per client address",
            "added limit * → limit per account",
            "added error * → error too_many_attempts",
        ),
        "section 7: what the LDAP sign-in of 0.12 tells apart besides, read in its source": (
            "added error signin_ldap → error ldap_name_mismatch",
            "added error signin_ldap → error ldap_account_not_made",
        ),
        "sections 4 and 4b: models of the MFA operations": ("added model Mfa*",),
        "section 13 and the recordings of GET /api/config": (
            "added field ServerAudio.realtime",
            "added model ServerRealtime",
            "added field ServerFeatures.enable_*",
            "added field ServerInterface.visibility",
        ),
    },
}  # fmt: skip
