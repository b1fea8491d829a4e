# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: ServerOAuth."""

from __future__ import annotations

from .._runtime.model import Model


class ServerOAuth(Model):
    """The OAuth providers that the sign-in page offers."""

    providers: dict[str, str]
    """Name of a provider, as paths take it, to the name that people read. Empty while OAuth is off."""

    auto_redirect: bool
    """The sign-in page sends browsers straight to the provider."""
