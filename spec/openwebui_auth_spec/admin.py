"""Operations of admins on the server's general settings, and what users may know of their admin."""

from typing import Any

from authwright.authoring import (
    At,
    Cause,
    Endpoint,
    Exactly,
    Example,
    Model,
    Remark,
    Session,
)
from openwebui_auth_spec.admin_config import AdminConfig, AdminConfigUpdateResponse
from openwebui_auth_spec.answers import ADDRESS_LIMIT, NO_STORE
from openwebui_auth_spec.callers import ADMIN, EITHER, SIGNED_IN_USER
from openwebui_auth_spec.errors import (
    ADMIN_ONLY,
    INTERNAL_ERROR,
    INVALID_REQUEST,
    PROHIBITED,
    SIGNED_IN,
    TOO_MANY_ATTEMPTS,
)

ADMIN_DETAILS_HIDDEN = PROHIBITED.renamed(
    "admin_details_hidden",
    status=400,
    when="SHOW_ADMIN_DETAILS is off; admins are refused too.",
    remedy="Have an admin switch SHOW_ADMIN_DETAILS on.",
)
HUMAN_ADMIN_REQUIRED = Cause(
    name="human_admin_required",
    status=403,
    detail=Exactly("A human administrator session is required to change MFA settings."),
    when="The call carries an API key and names a field of the MFA policy, even with its present value.",
    remedy="Leave the MFA fields out, or use the token of a sign-in.",
    since="0.12",
)
MFA_POLICY_CONFLICT = Cause(
    name="mfa_policy_conflict",
    status=409,
    detail=Exactly("Unable to update MFA policy. Check configuration and retry."),
    when="MFA cannot be switched on as the server is set up (authentication off, settings not persistent, "
    "or stored authenticators that cannot be decrypted), or accounts changed during the call.",
    remedy="Repeat the write; if that does not help, have the operator check the server's set-up.",
    observed=False,
    since="0.12",
)
INVALID_COUNT = INTERNAL_ERROR.renamed(
    "invalid_count",
    when="FOLDER_MAX_FILE_COUNT, AUTOMATION_MAX_COUNT or AUTOMATION_MIN_INTERVAL is a text that is no "
    "integer. The body is plain text and the connection is closed after it.",
    remedy="Send integers, or an empty text for no limit.",
)


class AdminDetails(Model):
    """Whom users may turn to."""

    name: str | None
    """The admin's name; null when ADMIN_EMAIL belongs to no account."""
    email: str | None
    """ADMIN_EMAIL where it is set, otherwise the address of the first user."""


get_admin_details = Endpoint(
    name="get_admin_details",
    method="GET",
    path="/admin/details",
    summary="Get the name and address of the admin.",
    description="Meant for users who wait for approval: every role may ask, pending users too.",
    callers=(SIGNED_IN_USER,),
    credentials=EITHER,
    response=AdminDetails,
    errors=(*SIGNED_IN, ADMIN_DETAILS_HIDDEN),
    headers=(NO_STORE,),
    examples=(
        Example(
            "first-user",
            "The first user is the admin to write to.",
            response={"name": "Ada", "email": "ada@example.com"},
        ),
        Example(
            "address-only",
            "ADMIN_EMAIL names nobody who has an account.",
            response={"name": None, "email": "help@example.com"},
        ),
    ),
)

_SETTINGS_0_10: dict[str, Any] = {
    "SHOW_ADMIN_DETAILS": True,
    "ADMIN_EMAIL": None,
    "WEBUI_URL": "https://chat.example.com",
    "ENABLE_SIGNUP": False,
    "ENABLE_API_KEYS": True,
    "ENABLE_API_KEYS_ENDPOINT_RESTRICTIONS": False,
    "API_KEYS_ALLOWED_ENDPOINTS": "/api/v1/auths,/api/models",
    "DEFAULT_USER_ROLE": "pending",
    "DEFAULT_GROUP_ID": "",
    "JWT_EXPIRES_IN": "4w",
    "ENABLE_COMMUNITY_SHARING": True,
    "ENABLE_MESSAGE_RATING": True,
    "ENABLE_FOLDERS": True,
    "FOLDER_MAX_FILE_COUNT": 50,
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
_SETTINGS_0_11: dict[str, Any] = _SETTINGS_0_10 | {
    "ENABLE_LOGIN_FORM": True,
    "DEFAULT_INTERFACE_SETTINGS": {},
    "I18N": {"en-US": {"Hello, {{name}}": "Good day, {{name}}"}},
    "CHANNEL_MODEL_RESPONSE_MODE": "thread",
}
_SETTINGS_0_12: dict[str, Any] = _SETTINGS_0_11 | {
    "ENABLE_MFA": False,
    "MFA_ALLOW_OAUTH_BYPASS": False,
    "MFA_ALLOW_TRUSTED_HEADER_BYPASS": False,
    "ENABLE_ENCRYPTED_CHANNELS": False,
    "ENABLE_APPS": False,
    "ENABLE_SKILL_LAZY_LOADING": False,
    "SKILL_CONTENT_MAX_CHARS": None,
    "SKILL_PREVIEW_MAX_CHARS": 200,
}
_SUMMARY = "Sign-up off, API keys on."
_MFA_ON: dict[str, Any] = _SETTINGS_0_12 | {"ENABLE_MFA": True}

get_admin_config = Endpoint(
    name="get_admin_config",
    method="GET",
    path="/admin/config",
    summary="Get the server's general settings.",
    callers=(ADMIN,),
    credentials=EITHER,
    response=AdminConfig,
    errors=(*SIGNED_IN, *ADMIN_ONLY),
    headers=(NO_STORE,),
    examples=(
        Example("settings-0.10", _SUMMARY, response=_SETTINGS_0_10, until="0.11"),
        Example("settings-0.11", _SUMMARY, response=_SETTINGS_0_11, since="0.11", until="0.12"),
        Example("settings", _SUMMARY, response=_SETTINGS_0_12, since="0.12"),
    ),
)

update_admin_config = Endpoint(
    name="update_admin_config",
    method="POST",
    path="/admin/config",
    summary="Replace the server's general settings.",
    description="Read the settings, change them and write all of them back: some fields fall to a default "
    "when they are left out. With an API key leave the three MFA fields out, which keep their values then.",
    callers=(ADMIN,),
    credentials=EITHER,
    request=AdminConfig,
    whole=True,
    response=AdminConfig,
    response_about="The settings as they now are; a value that the server ignored shows its old one.",
    errors=(
        *SIGNED_IN,
        *ADMIN_ONLY,
        HUMAN_ADMIN_REQUIRED,
        MFA_POLICY_CONFLICT,
        INVALID_REQUEST,
        TOO_MANY_ATTEMPTS,
        INVALID_COUNT,
    ),
    headers=(NO_STORE,),
    limits=(ADDRESS_LIMIT,),
    examples=(
        Example("settings-0.10", _SUMMARY, request=_SETTINGS_0_10, response=_SETTINGS_0_10, until="0.11"),
        Example(
            "settings-0.11",
            _SUMMARY,
            request=_SETTINGS_0_11,
            response=_SETTINGS_0_11,
            since="0.11",
            until="0.12",
        ),
        Example(
            "settings",
            _SUMMARY,
            request=_SETTINGS_0_12,
            response=_SETTINGS_0_12 | {"sessions_revoked": False},
            since="0.12",
        ),
        Example(
            "mfa-on",
            "MFA becomes compulsory, which ends every session.",
            request=_MFA_ON,
            response=_MFA_ON | {"sessions_revoked": True},
            since="0.12",
        ),
    ),
    remarks=(
        Remark("tolerance", "Unknown fields are ignored."),
        Remark("behaviour", "A changed JWT_EXPIRES_IN governs new tokens only."),
    ),
    variants=(
        At(
            "0.12",
            response=AdminConfigUpdateResponse,
            session=Session(
                "may-end-own",
                about="A change of the MFA policy ends all sessions (`sessions_revoked` is true).",
            ),
        ),
    ),
)
