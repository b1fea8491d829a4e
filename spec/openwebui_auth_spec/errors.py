"""Failures that several operations share, and the record of a validation failure.

Checks come in this order: unparseable JSON (422, even without credentials), authentication (401), role (401),
the shape of the body (422), then the operation's own rules.
"""

from typing import Annotated, Any

from authwright.authoring import ABSENT, At, Cause, Exactly, Model, PlainBody, Remark, SecretMark, Shape


class ValidationProblem(Model):
    """One fault that the server found in a request, as 0.10 and 0.11 report it."""

    type: str
    """Code of the fault, such as `missing`, `string_type`, `value_error`, `json_invalid`."""
    loc: list[str | int]
    """Path to the fault, from `body` on; for unparseable JSON the second step is a character offset."""
    msg: str
    """The fault in a sentence."""
    input: Annotated[
        Any,
        SecretMark(),
        Remark(
            "privacy", "Echoes what was sent; where a field is missing, all of the body with its passwords."
        ),
    ]
    """What was sent at that place."""
    ctx: dict[str, Any] = ABSENT
    """Values that the sentence was made of; `ctx.error` is an empty object for a refused image URL."""


NO_ROLE_TEXT = (
    "You do not have permission to access this resource. Please contact your administrator for assistance."
)
PROHIBITED_TEXT = "The requested action has been restricted as a security measure."
EXPIRED_SESSION_TEXT = "Your session has expired or the token is invalid. Please sign in again."
BAD_REQUEST_TEXT = "Invalid authentication request."

# ------------------------------------------------------------ the caller's credential

NOT_AUTHENTICATED = Cause(
    name="not_authenticated",
    status=401,
    detail=Exactly("Not authenticated"),
    when="The call carries no credential.",
    remedy="Sign in, or send an API key. No WWW-Authenticate header says so.",
)
INVALID_TOKEN = Cause(
    name="invalid_token",
    status=401,
    detail=Exactly("401 Unauthorized"),
    when="The token has expired, cannot be read, bears a wrong signature or names no user; the answer does "
    "not tell which. The token of an MFA challenge is no session and ends here too.",
    remedy="Sign in again.",
)
REVOKED_TOKEN = Cause(
    name="revoked_token",
    status=401,
    detail=Exactly("Invalid token"),
    when="The token was revoked: by a sign-out, or from 0.11 a password change, on a server with Redis. In "
    "0.12 also, with or without Redis, when all sessions of the account have been ended (a new password, a "
    "confirmed authenticator, new recovery codes, an operator's reset, a change of the MFA policy), when MFA "
    "has become compulsory since, or when the token is of an unknown kind.",
    remedy="Sign in again.",
)
INVALID_API_KEY = Cause(
    name="invalid_api_key",
    status=401,
    detail=Exactly(EXPIRED_SESSION_TEXT),
    when="The API key is unknown, was replaced or was deleted. Before 0.12 a session token whose account is "
    "gone gets the same text.",
    remedy="Generate a new key.",
)
USER_GONE = Cause(
    name="user_gone",
    status=401,
    detail=Exactly(EXPIRED_SESSION_TEXT),
    when="The token is valid but its account no longer exists. Before 0.12 the text is that of "
    "`invalid_api_key`: the kind of credential sent tells the two apart.",
    variants=(At("0.12", detail=Exactly(BAD_REQUEST_TEXT)),),
)
API_KEYS_DISABLED = Cause(
    name="api_keys_disabled",
    status=403,
    detail=Exactly("Use of API key is not enabled in the environment."),
    when="The call carries an API key while keys are switched off, or while a user who is no admin lacks the "
    "permission `features.api_keys`.",
    remedy="Use a session token.",
)
ENDPOINT_NOT_ALLOWED = Cause(
    name="endpoint_not_allowed",
    status=403,
    detail=Exactly(NO_ROLE_TEXT),
    when="The call carries an API key, keys are restricted to listed endpoints, and this path neither equals "
    "nor lies under one of them.",
    remedy="Have an admin add the path to API_KEYS_ALLOWED_ENDPOINTS, or use a session token.",
)
USER_MISMATCH = Cause(
    name="user_mismatch",
    status=401,
    detail=Exactly("User mismatch. Please sign in again."),
    when="The server signs in by a trusted header, and that header names another user than the token does. "
    "An absent header is no mismatch.",
    remedy="Sign in again.",
)
ROLE_TOO_LOW = Cause(
    name="role_too_low",
    status=401,
    detail=Exactly(NO_ROLE_TEXT),
    when="The caller is signed in but the role does not suffice. The status is 401, not 403.",
    remedy="Signing in again does not help; ask an admin for the role.",
)
HUMAN_REQUIRED = Cause(
    name="human_required",
    status=403,
    detail=Exactly("A human session is required."),
    when="The call carries an API key, or a token that was made for an automation.",
    remedy="Use the token of a sign-in.",
    since="0.12",
)

AUTHENTICATION_UNAVAILABLE = Cause(
    name="authentication_unavailable",
    status=503,
    detail=Exactly("Authentication is temporarily unavailable."),
    when="The server cannot reach its database, or cannot make sense of what it finds there.",
    remedy="Repeat the call later.",
    observed=False,
    since="0.12",
)

SIGNED_IN = (
    NOT_AUTHENTICATED,
    INVALID_TOKEN,
    REVOKED_TOKEN,
    INVALID_API_KEY,
    USER_GONE,
    USER_MISMATCH,
    API_KEYS_DISABLED,
    ENDPOINT_NOT_ALLOWED,
    AUTHENTICATION_UNAVAILABLE,
)
"""Failures of every operation that needs a signed-in user."""
VERIFIED_ONLY = (ROLE_TOO_LOW,)
"""Added by operations for verified users."""
ADMIN_ONLY = (ROLE_TOO_LOW,)
"""Added by operations for admins."""

# ------------------------------------------------------------ the request

INVALID_REQUEST = Cause(
    name="invalid_request",
    status=422,
    detail=Shape(list[ValidationProblem]),
    when="The body is no JSON, is not sent as application/json, or does not fit the model. JSON that cannot "
    "be read is refused before the credential is looked at, a wrong shape only after the caller's role. From "
    "0.12 the answer no longer says what is wrong.",
    remedy="Check the body against the schema before sending it.",
    variants=(At("0.12", detail=Exactly(BAD_REQUEST_TEXT)),),
)
FORBIDDEN = Cause(
    name="forbidden",
    status=403,
    detail=Exactly(NO_ROLE_TEXT),
    when="The server's settings do not allow the operation.",
)
PROHIBITED = Cause(
    name="prohibited",
    status=403,
    detail=Exactly(PROHIBITED_TEXT),
    when="Signing in by password is switched off (ENABLE_PASSWORD_AUTH is false).",
    remedy="Sign in by OAuth.",
)
INVALID_CREDENTIALS = Cause(
    name="invalid_credentials",
    status=400,
    detail=Exactly(
        "The email or password provided is incorrect. Please check for typos and try logging in again."
    ),
    when="No account has this address, the password is wrong, or the account cannot sign in by password. The "
    "status is 400, and the answer does not tell the cases apart.",
)


# ------------------------------------------------------------ too often, too busy

RATE_LIMITED = Cause(
    name="rate_limited",
    status=429,
    detail=Exactly("API rate limit exceeded"),
    when="Too many calls in the last minutes; successful ones count, and so do refused ones. No header says "
    "how long to wait.",
    remedy="Wait three to four minutes.",
)
TOO_MANY_ATTEMPTS = Cause(
    name="too_many_attempts",
    status=429,
    detail=Exactly("Too many attempts. Please try again later."),
    when="MFA is on, and the client's address made 100 POST calls to authentication paths within 15 minutes, "
    "or the account had 10 tries of a password or a code; successful ones count.",
    remedy="Wait as long as Retry-After says.",
    headers=("Retry-After",),
    since="0.12",
)
AUTHENTICATION_CHANGED = Cause(
    name="authentication_changed",
    status=409,
    detail=Exactly("Authentication changed. Please sign in again."),
    when="The account's sessions were ended or its password changed while the call was under way.",
    remedy="Sign in again.",
    observed=False,
    since="0.12",
)
CHANGED_ELSEWHERE = Cause(
    name="changed_elsewhere",
    status=409,
    detail=Exactly("Authentication changed in another request. Please start again."),
    when="Another request finished or replaced the same step of a sign-in.",
    remedy="Start the sign-in again.",
    observed=False,
    since="0.12",
)
AUTHENTICATION_BUSY = Cause(
    name="authentication_busy",
    status=409,
    detail=Exactly("Authentication is busy. Please try again."),
    when="Other requests hold the account's records.",
    remedy="Repeat the call.",
    observed=False,
    since="0.12",
)
INTERNAL_ERROR = Cause(
    name="internal_error",
    status=500,
    detail=PlainBody("Internal Server Error"),
    when="The server failed on the request. The body is plain text and the connection is closed after it.",
)

STORED_STATE = (CHANGED_ELSEWHERE, AUTHENTICATION_BUSY)
"""Races (0.12) of operations that write an account's sign-in state."""
SIGN_IN_STEPS = (AUTHENTICATION_CHANGED, *STORED_STATE, AUTHENTICATION_UNAVAILABLE)
"""Races and outages (0.12) of every operation that can end in a session."""
