# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: SignoutResponse."""

from __future__ import annotations

from .._runtime.model import Model


class SignoutResponse(Model):
    """Confirms a sign-out."""

    status: bool
    """Always true."""

    redirect_url: str | None = None
    """Where to send the browser to end the session at the OAuth provider too, or the operator's own page.
    Absent when there is nowhere to go.
    """
