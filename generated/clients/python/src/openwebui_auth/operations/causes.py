# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Why operations fail: each cause with the texts by which servers tell it."""

from __future__ import annotations

from typing import Final

from .._runtime.operation import Cause

NOT_AUTHENTICATED: Final = (Cause("not_authenticated", 401, "literal", "Not authenticated"),)
"""The call carries no credential."""

INVALID_TOKEN: Final = (Cause("invalid_token", 401, "literal", "401 Unauthorized"),)
"""The token has expired, cannot be read, bears a wrong signature or names no user; the answer does not tell
which. The token of an MFA challenge is no session and ends here too.
"""

REVOKED_TOKEN: Final = (Cause("revoked_token", 401, "literal", "Invalid token"),)
"""The token was revoked: by a sign-out, or from 0.11 a password change, on a server with Redis. In 0.12 also,
with or without Redis, when all sessions of the account have been ended (a new password, a confirmed
authenticator, new recovery codes, an operator's reset, a change of the MFA policy), when MFA has become
compulsory since, or when the token is of an unknown kind.
"""

INVALID_API_KEY: Final = (
    Cause(
        "invalid_api_key",
        401,
        "literal",
        "Your session has expired or the token is invalid. Please sign in again.",
    ),
)
"""The API key is unknown, was replaced or was deleted. Before 0.12 a session token whose account is gone gets
the same text.
"""

USER_GONE: Final = (
    Cause(
        "user_gone",
        401,
        "literal",
        "Your session has expired or the token is invalid. Please sign in again.",
        until="0.12",
    ),
    Cause("user_gone", 401, "literal", "Invalid authentication request.", since="0.12"),
)
"""The token is valid but its account no longer exists. Before 0.12 the text is that of `invalid_api_key`: the
kind of credential sent tells the two apart.
"""

USER_MISMATCH: Final = (Cause("user_mismatch", 401, "literal", "User mismatch. Please sign in again."),)
"""The server signs in by a trusted header, and that header names another user than the token does. An absent
header is no mismatch.
"""

API_KEYS_DISABLED: Final = (
    Cause("api_keys_disabled", 403, "literal", "Use of API key is not enabled in the environment."),
)
"""The call carries an API key while keys are switched off, or while a user who is no admin lacks the permission
`features.api_keys`.
"""

ENDPOINT_NOT_ALLOWED: Final = (
    Cause(
        "endpoint_not_allowed",
        403,
        "literal",
        "You do not have permission to access this resource. Please contact your administrator for assistance.",
    ),
)
"""The call carries an API key, keys are restricted to listed endpoints, and this path neither equals nor lies
under one of them.
"""

AUTHENTICATION_UNAVAILABLE: Final = (
    Cause(
        "authentication_unavailable",
        503,
        "literal",
        "Authentication is temporarily unavailable.",
        since="0.12",
    ),
)
"""The server cannot reach its database, or cannot make sense of what it finds there."""

HUMAN_REQUIRED: Final = (
    Cause("human_required", 403, "literal", "A human session is required.", since="0.12"),
)
"""The call carries an API key, or a token that was made for an automation."""

INVALID_EMAIL: Final = (
    Cause(
        "invalid_email",
        400,
        "literal",
        "The email format you entered is invalid. Please double-check and make sure you're using a valid email address (e.g., yourname@example.com).",
    ),
)
"""The address neither begins like `a@b.c` nor ends in `@localhost`."""

EMAIL_TAKEN: Final = (
    Cause(
        "email_taken",
        400,
        "literal",
        "Uh-oh! This email is already registered. Sign in with your existing account or choose another email to start anew.",
    ),
)
"""An account with this address exists; case does not matter."""

PASSWORD_TOO_LONG: Final = (
    Cause(
        "password_too_long",
        400,
        "literal",
        "Uh-oh! The password you entered is too long. Please make sure your password is less than 72 bytes long.",
    ),
)
"""The password has more than 72 bytes in UTF-8; exactly 72 are accepted, whatever the text says. A server that
hashes with argon2 has no such limit.
"""

WEAK_PASSWORD: Final = (Cause("weak_password", 400, "text"),)
"""The server checks new passwords (ENABLE_PASSWORD_VALIDATION) and refuses this one. By default it asks for
eight characters with a lower-case letter, a capital, a digit and something else. The text is the operator's
PASSWORD_VALIDATION_HINT where one is set.
"""

FORBIDDEN: Final = (
    Cause(
        "forbidden",
        403,
        "literal",
        "You do not have permission to access this resource. Please contact your administrator for assistance.",
    ),
)
"""The server has users, and one of ENABLE_SIGNUP and ENABLE_LOGIN_FORM is off, or it runs with WEBUI_AUTH=False.
On a server without users: the login form is off, and so is ENABLE_INITIAL_ADMIN_SIGNUP. Before 0.11 only the
environment switches the login form.
"""

INVALID_REQUEST: Final = (
    Cause("invalid_request", 422, "shape", until="0.12"),
    Cause("invalid_request", 422, "literal", "Invalid authentication request.", since="0.12"),
)
"""The body is no JSON, is not sent as application/json, or does not fit the model. JSON that cannot be read is
refused before the credential is looked at, a wrong shape only after the caller's role. From 0.12 the answer
no longer says what is wrong.
"""

TOO_MANY_ATTEMPTS: Final = (
    Cause("too_many_attempts", 429, "literal", "Too many attempts. Please try again later.", since="0.12"),
)
"""MFA is on, and the client's address made 100 POST calls to authentication paths within 15 minutes, or the
account had 10 tries of a password or a code; successful ones count.
"""

SIGNUP_FAILED: Final = (Cause("signup_failed", 500, "literal", "An internal error occurred during signup."),)
"""The server could not make the account."""

AUTHENTICATION_CHANGED: Final = (
    Cause(
        "authentication_changed",
        409,
        "literal",
        "Authentication changed. Please sign in again.",
        since="0.12",
    ),
)
"""The account's sessions were ended or its password changed while the call was under way."""

CHANGED_ELSEWHERE: Final = (
    Cause(
        "changed_elsewhere",
        409,
        "literal",
        "Authentication changed in another request. Please start again.",
        since="0.12",
    ),
)
"""Another request finished or replaced the same step of a sign-in."""

AUTHENTICATION_BUSY: Final = (
    Cause("authentication_busy", 409, "literal", "Authentication is busy. Please try again.", since="0.12"),
)
"""Other requests hold the account's records."""

INVALID_CREDENTIALS: Final = (
    Cause(
        "invalid_credentials",
        400,
        "literal",
        "The email or password provided is incorrect. Please check for typos and try logging in again.",
    ),
)
"""No account has this address, the password is wrong, or the account cannot sign in by password. The status is
400, and the answer does not tell the cases apart.
"""

TRUSTED_HEADER_MISSING: Final = (
    Cause(
        "trusted_header_missing",
        400,
        "literal",
        "Your provider has not provided a trusted header. Please contact your administrator for assistance.",
    ),
)
"""The server signs in by a trusted header, and the request does not carry it."""

USERS_EXIST: Final = (
    Cause(
        "users_exist",
        400,
        "literal",
        "You can't turn off authentication because there are existing users. If you want to disable WEBUI_AUTH, make sure your web interface doesn't have any existing users and is a fresh installation.",
    ),
)
"""The server runs with WEBUI_AUTH=False but has users from before."""

PROHIBITED: Final = (
    Cause("prohibited", 403, "literal", "The requested action has been restricted as a security measure."),
)
"""Signing in by password is switched off (ENABLE_PASSWORD_AUTH is false)."""

RATE_LIMITED: Final = (Cause("rate_limited", 429, "literal", "API rate limit exceeded"),)
"""Too many calls in the last minutes; successful ones count, and so do refused ones. No header says how long to
wait.
"""

LDAP_DISABLED: Final = (Cause("ldap_disabled", 400, "literal", "LDAP authentication is not enabled"),)
"""Signing in by LDAP is switched off, as on a fresh server."""

LDAP_FAILED: Final = (Cause("ldap_failed", 400, "literal", "LDAP authentication failed."),)
"""The directory cannot be reached or speaks no TLS, or the search filter is malformed."""

LDAP_WRONG_PASSWORD: Final = (
    Cause("ldap_wrong_password", 400, "literal", "Authentication failed.", since="0.12"),
)
"""The directory refuses the password. Before 0.12 this is `ldap_failed`."""

LDAP_USER_NOT_FOUND: Final = (
    Cause("ldap_user_not_found", 400, "literal", "User not found in the LDAP server", since="0.12"),
)
"""No entry has this name; `*` and other filter characters stand for themselves. Before 0.12 this is
`ldap_failed`.
"""

LDAP_NO_EMAIL: Final = (
    Cause("ldap_no_email", 400, "literal", "User does not have a valid email address.", since="0.12"),
)
"""The entry has no address and no `default_email_domain` is set. Before 0.12 this is `ldap_failed`."""

LDAP_APPLICATION_BIND_FAILED: Final = (
    Cause("ldap_application_bind_failed", 400, "literal", "Application account bind failed", since="0.12"),
)
"""The directory refuses `app_dn` with `app_dn_password`. Before 0.12 this is `ldap_failed`."""

LDAP_TLS_SETUP_FAILED: Final = (
    Cause("ldap_tls_setup_failed", 400, "literal", "Failed to configure TLS for LDAP connection."),
)
"""The file at `certificate_path` cannot be read."""

LDAP_NAME_MISMATCH: Final = (
    Cause("ldap_name_mismatch", 400, "literal", "User record mismatch.", since="0.12"),
)
"""The directory found an entry, but under another name than the one sent. Before 0.12 this is `ldap_failed`.
"""

LDAP_ACCOUNT_NOT_MADE: Final = (
    Cause(
        "ldap_account_not_made",
        500,
        "literal",
        "Internal error occurred during LDAP user creation.",
        since="0.12",
    ),
)
"""The server could not make the local account. Before 0.12 this is `ldap_failed`."""

SIGNOUT_INCOMPLETE: Final = (
    Cause("signout_incomplete", 500, "literal", "Failed to sign out from the OpenID provider."),
)
"""The session came from an OAuth provider whose discovery document could not be fetched. The cookies are cleared
all the same.
"""

ROLE_TOO_LOW: Final = (
    Cause(
        "role_too_low",
        401,
        "literal",
        "You do not have permission to access this resource. Please contact your administrator for assistance.",
    ),
)
"""The caller is signed in but the role does not suffice. The status is 401, not 403."""

PROFILE_NOT_SAVED: Final = (Cause("profile_not_saved", 400, "literal", "Something went wrong :/"),)
"""The server could not store the profile."""

WRONG_PASSWORD: Final = (
    Cause(
        "wrong_password",
        400,
        "literal",
        "The password provided is incorrect. Please check for typos and try again.",
    ),
)
"""`password` is not the caller's present password. The status is 400, not 401."""

PASSWORD_KEPT_ELSEWHERE: Final = (
    Cause(
        "password_kept_elsewhere",
        400,
        "literal",
        "The requested action has been restricted as a security measure.",
    ),
)
"""The server signs in by a trusted header, so passwords are another system's business."""

ADD_USER_FAILED: Final = (
    Cause("add_user_failed", 500, "literal", "An internal error occurred while adding the user."),
)
"""The server could not make the account; a `role` of null is enough."""

ADMIN_DETAILS_HIDDEN: Final = (
    Cause(
        "admin_details_hidden",
        400,
        "literal",
        "The requested action has been restricted as a security measure.",
    ),
)
"""SHOW_ADMIN_DETAILS is off; admins are refused too."""

HUMAN_ADMIN_REQUIRED: Final = (
    Cause(
        "human_admin_required",
        403,
        "literal",
        "A human administrator session is required to change MFA settings.",
        since="0.12",
    ),
)
"""The call carries an API key and names a field of the MFA policy, even with its present value."""

MFA_POLICY_CONFLICT: Final = (
    Cause(
        "mfa_policy_conflict",
        409,
        "literal",
        "Unable to update MFA policy. Check configuration and retry.",
        since="0.12",
    ),
)
"""MFA cannot be switched on as the server is set up (authentication off, settings not persistent, or stored
authenticators that cannot be decrypted), or accounts changed during the call.
"""

INVALID_COUNT: Final = (Cause("invalid_count", 500, "literal", "Internal Server Error"),)
"""FOLDER_MAX_FILE_COUNT, AUTOMATION_MAX_COUNT or AUTOMATION_MIN_INTERVAL is a text that is no integer. The body
is plain text and the connection is closed after it.
"""

LDAP_FIELD_EMPTY: Final = (Cause("ldap_field_empty", 400, "template", "Required field {field} is empty"),)
"""One of label, host, attribute_for_mail, attribute_for_username and search_base is empty, or from 0.11
attribute_for_groups is blank with enable_group_management on. The first such field is named.
"""

API_KEYS_NOT_ALLOWED: Final = (
    Cause("api_keys_not_allowed", 403, "literal", "API key creation is not allowed in the environment."),
)
"""API keys are switched off (ENABLE_API_KEYS), or the caller is no admin and lacks the permission
`features.api_keys`. Reading and deleting a key fail so too.
"""

API_KEY_NOT_FOUND: Final = (
    Cause(
        "api_key_not_found",
        404,
        "literal",
        "Oops! It looks like there's a hiccup. The API key is missing. Please make sure to provide a valid API key to access this feature.",
    ),
)
"""The caller has no API key."""

API_KEY_NOT_CREATED: Final = (Cause("api_key_not_created", 500, "text"),)
"""The server could not store the key."""

NO_OAUTH_SESSION: Final = (
    Cause("no_oauth_session", 404, "literal", "No OAuth session found for this provider"),
)
"""The server keeps no tokens of this provider for the caller, or knows no such provider."""

TOKEN_EXCHANGE_DISABLED: Final = (
    Cause("token_exchange_disabled", 403, "literal", "Token exchange is disabled"),
)
"""Token exchange is switched off (ENABLE_OAUTH_TOKEN_EXCHANGE), as on a fresh server."""

PROVIDER_NOT_CONFIGURED: Final = (
    Cause("provider_not_configured", 404, "template", "Provider '{provider}' is not configured"),
)
"""The server knows no provider of this name."""

TOKEN_CLIENT_UNKNOWN: Final = (
    Cause(
        "token_client_unknown",
        400,
        "literal",
        "Unable to determine which client the token was issued to",
        since="0.11",
    ),
)
"""The operator trusts only listed clients (OAUTH_TOKEN_EXCHANGE_TRUSTED_CLIENT_IDS), and the provider has no
introspection endpoint to ask.
"""

PROVIDER_TOKEN_INVALID: Final = (
    Cause("provider_token_invalid", 400, "literal", "Invalid token or unable to validate with provider"),
)
"""The provider does not take the token (an ID token is refused too), or it cannot be reached."""

TOKEN_WITHOUT_SUB: Final = (Cause("token_without_sub", 400, "literal", "Token missing required 'sub' claim"),)
"""The provider names no subject for the token."""

TOKEN_WITHOUT_EMAIL: Final = (
    Cause("token_without_email", 400, "literal", "Token missing required email claim"),
)
"""The provider tells no address for the token."""

EXCHANGE_USER_NOT_FOUND: Final = (
    Cause(
        "exchange_user_not_found",
        403,
        "literal",
        "User not found. Please sign in via the web interface first.",
    ),
)
"""No account is linked to the provider's user, and none with the same address may be."""

WRONG_ORIGIN: Final = (Cause("wrong_origin", 403, "literal", "Invalid request origin.", since="0.12"),)
"""The Origin header is missing or is not the origin of WEBUI_URL, which counts as the address that the request
went to while it is empty.
"""

STEP_EXPIRED: Final = (
    Cause(
        "step_expired", 401, "literal", "This authentication step expired. Please start again.", since="0.12"
    ),
)
"""The cookie is missing, or its challenge can no longer be used for whatever reason: time, a newer sign-in, a
change of the account's role, MFA switched off.
"""

CHALLENGED_USER_GONE: Final = (
    Cause("challenged_user_gone", 401, "literal", "Invalid authentication request.", since="0.12"),
)
"""The challenge names an account that does not exist, no longer or never, or that is inactive."""

AWAITING_APPROVAL: Final = (
    Cause("awaiting_approval", 403, "literal", "Account is awaiting approval.", since="0.12"),
)
"""The user's role has ceased to be `user` or `admin` since the challenge was issued."""

MFA_SWITCHED_OFF: Final = (
    Cause("mfa_switched_off", 403, "literal", "MFA is disabled. Please sign in again.", since="0.12"),
)
"""MFA was switched off since the challenge was issued."""

AUTHENTICATOR_UNAVAILABLE: Final = (
    Cause(
        "authenticator_unavailable",
        503,
        "literal",
        "Authenticator configuration is unavailable. Contact the operator.",
        since="0.12",
    ),
)
"""The server cannot decrypt the stored key of the authenticator; its own secret key was changed, say."""

WRONG_SETUP_CODE: Final = (
    Cause(
        "wrong_setup_code",
        401,
        "literal",
        "Invalid code. Check your authenticator and try again.",
        since="0.12",
    ),
)
"""The code is not one of the new authenticator, or enroll/start was not called yet. It counts as a try."""

TOO_MANY_CODES: Final = (
    Cause("too_many_codes", 429, "literal", "Too many codes. Please sign in again.", since="0.12"),
)
"""Five codes or reset tokens were tried on this challenge."""

WRONG_CODE: Final = (Cause("wrong_code", 401, "literal", "Invalid or already used code.", since="0.12"),)
"""The code is wrong, it or a later one was used before, or the recovery code is spent."""

REAUTHENTICATION_REQUIRED: Final = (
    Cause("reauthentication_required", 403, "literal", "reauthentication_required", since="0.12"),
)
"""The caller signed in more than five minutes ago. The token of an account made by an admin counts as old from
the start.
"""

MFA_DISABLED: Final = (Cause("mfa_disabled", 403, "literal", "MFA is disabled.", since="0.12"),)
"""MFA is switched off on this server."""

SESSION_ENDED: Final = (
    Cause("session_ended", 401, "literal", "Session expired. Please sign in again.", since="0.12"),
)
"""The session was ended while the call was under way."""

WRONG_RESET_TOKEN: Final = (
    Cause("wrong_reset_token", 401, "literal", "Invalid or expired operator recovery token.", since="0.12"),
)
"""The token of the operator is wrong, spent, or older than 30 minutes."""

FOR_ANY: Final = (
    *NOT_AUTHENTICATED,
    *INVALID_TOKEN,
    *REVOKED_TOKEN,
    *INVALID_API_KEY,
    *USER_GONE,
    *USER_MISMATCH,
    *API_KEYS_DISABLED,
    *ENDPOINT_NOT_ALLOWED,
    *AUTHENTICATION_UNAVAILABLE,
)
"""How every operation for callers of level any may fail."""

FOR_VERIFIED: Final = (
    *NOT_AUTHENTICATED,
    *INVALID_TOKEN,
    *REVOKED_TOKEN,
    *INVALID_API_KEY,
    *USER_GONE,
    *USER_MISMATCH,
    *API_KEYS_DISABLED,
    *ENDPOINT_NOT_ALLOWED,
    *AUTHENTICATION_UNAVAILABLE,
    *ROLE_TOO_LOW,
)
"""How every operation for callers of level verified may fail."""

FOR_ADMIN: Final = (
    *NOT_AUTHENTICATED,
    *INVALID_TOKEN,
    *REVOKED_TOKEN,
    *INVALID_API_KEY,
    *USER_GONE,
    *USER_MISMATCH,
    *API_KEYS_DISABLED,
    *ENDPOINT_NOT_ALLOWED,
    *AUTHENTICATION_UNAVAILABLE,
    *ROLE_TOO_LOW,
)
"""How every operation for callers of level admin may fail."""

FOR_CHALLENGED: Final = (*STEP_EXPIRED, *TOO_MANY_ATTEMPTS, *AUTHENTICATION_UNAVAILABLE)
"""How every operation for callers of level challenged may fail."""
