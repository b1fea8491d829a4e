"""Who calls, with which credential, and where the credential travels."""

from authwright.authoring import Caller, Carrier, Credential

ANYONE = Caller("anyone", "Everybody; no credential is needed, and a bad one does no harm.")
SIGNED_IN_USER = Caller(
    "any", "Every signed-in user, whatever the role: pending users and unknown role names included."
)
VERIFIED = Caller("verified", "A signed-in user whose role is `user` or `admin`.")
ADMIN = Caller("admin", "A signed-in user whose role is `admin`.")
CHALLENGED = Caller(
    "challenged", "The holder of an unexpired MFA challenge, which proves the first step of a sign-in."
)

BEARER = Carrier(
    "bearer",
    "bearer",
    "Authorization",
    "`Authorization: Bearer …`. Read first: when it is bad, a good cookie does not save the call. The scheme "
    "may be in any case, and the value of another scheme (`Basic …`) is read as a token too, though a valid "
    "cookie overrides that one.",
)
COOKIE = Carrier(
    "cookie",
    "cookie",
    "token",
    "The cookie `token` of a browser sign-in. Read second. A call that is refused does not clear it.",
)
HEADER = Carrier(
    "api-key-header",
    "header",
    "x-api-key",
    "Read last. Operators can rename the header (CUSTOM_API_KEY_HEADER).",
)
MFA_COOKIE = Carrier(
    "mfa-cookie",
    "cookie",
    "mfa_challenge",
    "Set by the redirect of a browser sign-in over OAuth while MFA is on; HttpOnly, path /api/v1/auths/mfa.",
)

SESSION = Credential(
    "session",
    "A session token (JWT, HS256) as a sign-in issues it. The role is read anew on each call, so a change of "
    "role takes effect on tokens already issued.",
    (BEARER, COOKIE, HEADER),
)
API_KEY = Credential(
    "api-key",
    "A user's API key: `sk-` and 32 hexadecimal digits. Whatever starts with `sk-` is taken for one, and any "
    "carrier may hold it. Keys outlive sign-out, password changes and other ends of sessions.",
    (BEARER, COOKIE, HEADER),
)
MFA_CHALLENGE = Credential(
    "mfa-challenge",
    "The challenge of an unfinished sign-in, kept by the browser. Good for 300 seconds; no session.",
    (MFA_COOKIE,),
)

CALLERS = (ANYONE, SIGNED_IN_USER, VERIFIED, ADMIN, CHALLENGED)
CREDENTIALS = (SESSION, API_KEY, MFA_CHALLENGE)
EITHER = (SESSION, API_KEY)
