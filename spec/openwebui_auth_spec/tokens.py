"""Session tokens as sign-ins hand them out."""

from authwright.authoring import Model, Remark, Secret


class Token(Model):
    """A session token, ready to be sent as `Authorization: Bearer …`."""

    token: Secret
    """The token: a signed JWT with the user's id and, unless it never expires, an expiry. In the answer about
    the caller's own session it is the credential that the call presented."""
    token_type: str
    """Always `Bearer`."""


OPAQUE = (
    Remark(
        "behaviour",
        "Treat the token as opaque: its claims differ by version, and an expired token is refused with the "
        "same answer as a forged one.",
    ),
    Remark(
        "behaviour",
        "From 0.12 the claims name the way of signing in and hold a stamp, which lets the server end every "
        "session of an account at once. Tokens that a 0.11 server issued survive its upgrade to 0.12 until "
        "the sessions of their account are first ended.",
        since="0.12",
    ),
)
"""Go with every operation that issues a token for the caller."""
