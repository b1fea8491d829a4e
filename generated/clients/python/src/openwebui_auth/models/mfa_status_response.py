# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: MfaStatusResponse."""

from __future__ import annotations

from .._runtime.model import Model


class MfaStatusResponse(Model):
    """How the caller stands with MFA.

    Since server 0.12.
    """

    enabled: bool
    """Whether MFA is in use for the caller; false while it is switched off on the server."""

    required: bool
    """Whether the caller has to give a second factor."""

    recovery_codes_remaining: int
    """How many recovery codes are unused; 0 without an authenticator."""
