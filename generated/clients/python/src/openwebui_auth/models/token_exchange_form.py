# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: TokenExchangeForm."""

from __future__ import annotations

from .._runtime.model import Model, Secret


class TokenExchangeForm(Model):
    """What proves the user to an OAuth provider."""

    token: Secret
    """An access token of the provider. An ID token is refused."""
