"""Headers, cookies and rate limits that several operations share."""

from authwright.authoring import Cookie, Header, RateLimit

NO_STORE = Header("Cache-Control", "Always `no-store`.", since="0.12")

TOKEN_COOKIE = (
    Cookie(
        "token",
        "sets",
        "The new session token. A token that never expires makes it a session cookie. Operators can change "
        "SameSite and add Secure.",
        ("HttpOnly", "Path=/", "SameSite=lax", "Max-Age", "expires"),
        until="0.12",
    ),
    Cookie(
        "token",
        "sets",
        "The new session token, unless the result is no session. A token that never expires makes it a "
        "session cookie. Operators can change SameSite and add Secure.",
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
    "Password tries, good ones counted, while MFA is on. Kept in the database: a restart forgets none.",
    since="0.12",
)
SIGNIN_LIMIT = RateLimit(
    15,
    180,
    "e-mail address, in any case",
    "Good tries count, and refused ones too. The window moves in whole minutes, so it lasts three to four. "
    "Kept in memory where the server has no Redis: a restart forgets the tries.",
)
CHALLENGE_LIMIT = RateLimit(
    5, 300, "challenge", "Codes or reset tokens on one challenge; the sixth is refused.", since="0.12"
)
CODE_LIMIT = RateLimit(
    10,
    900,
    "account",
    "Codes and reset tokens on all challenges, and codes to manage the second factor, together; good ones "
    "count. Kept in the database.",
    since="0.12",
)
