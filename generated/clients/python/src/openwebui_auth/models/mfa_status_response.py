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
    """Whether the caller has an authenticator set up."""

    required: bool
    """Whether the server asks for a second factor at sign-ins of the kind that this session began with; false
    while MFA is switched off.
    """

    recovery_codes_remaining: int
    """How many recovery codes are unused; 0 without an authenticator."""
