# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""What of requests only some server versions understand, a constant a model."""

from __future__ import annotations

from typing import Final

from .._runtime.gates import Gates

ADMIN_CONFIG_INPUT: Final[Gates] = Gates(
    members={
        "ENABLE_MFA": Gates(since="0.12"),
        "MFA_ALLOW_OAUTH_BYPASS": Gates(since="0.12"),
        "MFA_ALLOW_TRUSTED_HEADER_BYPASS": Gates(since="0.12"),
        "ENABLE_LOGIN_FORM": Gates(since="0.11"),
        "DEFAULT_INTERFACE_SETTINGS": Gates(since="0.11"),
        "I18N": Gates(since="0.11"),
        "ENABLE_ENCRYPTED_CHANNELS": Gates(since="0.12"),
        "ENABLE_APPS": Gates(since="0.12"),
        "CHANNEL_MODEL_RESPONSE_MODE": Gates(since="0.11"),
        "ENABLE_SKILL_LAZY_LOADING": Gates(since="0.12"),
        "SKILL_CONTENT_MAX_CHARS": Gates(since="0.12"),
        "SKILL_PREVIEW_MAX_CHARS": Gates(since="0.12"),
    }
)
"""What of `AdminConfigInput` only some servers understand."""

LDAP_SERVER_CONFIG_INPUT: Final[Gates] = Gates(
    members={
        "default_email_domain": Gates(since="0.12"),
        "enable_group_management": Gates(since="0.11"),
        "enable_group_creation": Gates(since="0.11"),
        "attribute_for_groups": Gates(since="0.11"),
    }
)
"""What of `LdapServerConfigInput` only some servers understand."""

OAUTH_CONFIG_FORM: Final[Gates] = Gates(members={"ENABLE_OAUTH": Gates(since="0.11")})
"""What of `OAuthConfigForm` only some servers understand."""
