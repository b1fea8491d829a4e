"""Failures of multi-factor authentication (0.12)."""

from authwright.authoring import Cause, Exactly
from openwebui_auth_spec.errors import (
    AUTHENTICATION_UNAVAILABLE,
    HUMAN_REQUIRED,
    INVALID_REQUEST,
    SIGNED_IN,
    STORED_STATE,
    TOO_MANY_ATTEMPTS,
    USER_GONE,
)

STEP_EXPIRED = Cause(
    name="step_expired",
    status=401,
    detail=Exactly("This authentication step expired. Please start again."),
    when="The challenge is older than 300 seconds, was replaced by a newer sign-in, belongs to another step, "
    "or never existed; or the sessions of the account were ended since.",
    remedy="Start the sign-in again.",
    since="0.12",
)
AWAITING_APPROVAL = Cause(
    name="awaiting_approval",
    status=403,
    detail=Exactly("Account is awaiting approval."),
    when="The user's role has ceased to be `user` or `admin` since the challenge was issued.",
    observed=False,
    since="0.12",
)
MFA_SWITCHED_OFF = Cause(
    name="mfa_switched_off",
    status=403,
    detail=Exactly("MFA is disabled. Please sign in again."),
    when="MFA was switched off since the challenge was issued.",
    remedy="Sign in again; no second factor is needed now.",
    observed=False,
    since="0.12",
)
WRONG_SETUP_CODE = Cause(
    name="wrong_setup_code",
    status=401,
    detail=Exactly("Invalid code. Check your authenticator and try again."),
    when="The code is not one of the new authenticator, or enroll/start was not called yet. It counts as a "
    "try.",
    since="0.12",
)
WRONG_CODE = Cause(
    name="wrong_code",
    status=401,
    detail=Exactly("Invalid or already used code."),
    when="The code is wrong, it or a later one was used before, or the recovery code is spent.",
    remedy="Wait for the next code of the authenticator.",
    since="0.12",
)
TOO_MANY_CODES = Cause(
    name="too_many_codes",
    status=429,
    detail=Exactly("Too many codes. Please sign in again."),
    when="Five codes or reset tokens were tried on this challenge.",
    remedy="Sign in again for a new challenge; waiting does not help this one.",
    headers=("Retry-After",),
    since="0.12",
)
WRONG_RESET_TOKEN = Cause(
    name="wrong_reset_token",
    status=401,
    detail=Exactly("Invalid or expired operator recovery token."),
    when="The token of the operator is wrong, spent, or older than 30 minutes.",
    remedy="Ask the operator for a new one.",
    since="0.12",
)
WRONG_ORIGIN = Cause(
    name="wrong_origin",
    status=403,
    detail=Exactly("Invalid request origin."),
    when="The Origin header is missing or is not the origin of WEBUI_URL, which counts as the address that "
    "the request went to while it is empty.",
    remedy="Call from a page of the server; have an admin check WEBUI_URL.",
    since="0.12",
)
REAUTHENTICATION_REQUIRED = Cause(
    name="reauthentication_required",
    status=403,
    detail=Exactly("reauthentication_required"),
    when="The caller signed in more than five minutes ago. The token of an account made by an admin counts "
    "as old from the start.",
    remedy="Sign in again, then repeat the call.",
    since="0.12",
)
MFA_DISABLED = Cause(
    name="mfa_disabled",
    status=403,
    detail=Exactly("MFA is disabled."),
    when="MFA is switched off on this server.",
    since="0.12",
)
SESSION_ENDED = Cause(
    name="session_ended",
    status=401,
    detail=Exactly("Session expired. Please sign in again."),
    when="The session was ended while the call was under way.",
    remedy="Sign in again.",
    observed=False,
    since="0.12",
)
SETUP_UNAVAILABLE = Cause(
    name="authenticator_unavailable",
    status=503,
    detail=Exactly("Authenticator configuration is unavailable. Contact the operator."),
    when="The server cannot decrypt the stored key of the authenticator; its own secret key was changed, "
    "say.",
    observed=False,
    since="0.12",
)

CHALLENGE_STEP = (
    STEP_EXPIRED,
    USER_GONE.renamed(
        "challenged_user_gone",
        when="The challenge names an account that does not exist, no longer or never, or that is inactive.",
        remedy="Start the sign-in again.",
        observed=False,
        since="0.12",
    ),
    AWAITING_APPROVAL,
    MFA_SWITCHED_OFF,
    TOO_MANY_ATTEMPTS,
    *STORED_STATE,
    AUTHENTICATION_UNAVAILABLE,
)
"""Failures of every operation that goes on with a challenge in its body."""
COOKIE_CHALLENGE = (
    WRONG_ORIGIN,
    STEP_EXPIRED.only(
        when="The cookie is missing, or its challenge can no longer be used for whatever reason: time, a "
        "newer sign-in, a change of the account's role, MFA switched off."
    ),
    TOO_MANY_ATTEMPTS,
    AUTHENTICATION_UNAVAILABLE,
)
"""Failures of the operation that takes the challenge from a cookie."""
MANAGEMENT = (
    *SIGNED_IN,
    HUMAN_REQUIRED,
    REAUTHENTICATION_REQUIRED,
    MFA_DISABLED,
    WRONG_CODE,
    SESSION_ENDED,
    INVALID_REQUEST,
    TOO_MANY_ATTEMPTS,
    SETUP_UNAVAILABLE,
    *STORED_STATE,
)
"""Failures of every operation by which a signed-in user manages the second factor."""
