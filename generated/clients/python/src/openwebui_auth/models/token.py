# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: Token."""

from __future__ import annotations

from .._runtime.model import Model, Secret


class Token(Model):
    """A session token, ready to be sent as `Authorization: Bearer …`."""

    token: Secret
    """The token: a signed JWT with the user's id and, unless it never expires, an expiry. In the answer about
    the caller's own session it is the credential that the call presented.
    """

    token_type: str
    """Always `Bearer`."""
