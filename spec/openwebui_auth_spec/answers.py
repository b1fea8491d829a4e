"""Headers, cookies and rate limits that several operations share."""

from authwright.authoring import Cookie, Header, RateLimit

NO_STORE = Header("Cache-Control", "Always `no-store`.", since="0.12")
RETRY_AFTER = Header("Retry-After", "On 429: seconds to wait before the next try.", since="0.12")

TOKEN_COOKIE = (
    Cookie(
        "token",
        "sets",
        "The new session token. A token that never expires makes it a session cookie.",
        ("HttpOnly", "Path=/", "SameSite=lax", "Max-Age", "expires"),
        until="0.12",
    ),
    Cookie(
        "token",
        "sets",
        "The new session token, unless the result is no session. A token that never expires makes it a "
        "session cookie.",
        ("HttpOnly", "Path=/", "SameSite=lax", "Max-Age"),
        since="0.12",
    ),
)
"""The cookie of a new session. SameSite and Secure can be set by the operator; Secure is off by default."""

ADDRESS_LIMIT = RateLimit(
    100,
    900,
    "client address",
    "All POST calls to authentication paths together, while MFA is on. Retry-After is 900.",
    since="0.12",
)
PASSWORD_LIMIT = RateLimit(
    10,
    900,
    "account",
    "Password tries, good ones counted, while MFA is on. Kept in the database: a restart resets nothing.",
    since="0.12",
)
SIGNIN_LIMIT = RateLimit(
    15,
    180,
    "e-mail address, in any case",
    "Good tries count, and refused ones too. The window moves in whole minutes, so it lasts three to four.",
)
CHALLENGE_LIMIT = RateLimit(5, 300, "challenge", "Codes on one challenge.", since="0.12")
CODE_LIMIT = RateLimit(
    10, 900, "account", "Codes of all challenges together, good ones counted.", since="0.12"
)
