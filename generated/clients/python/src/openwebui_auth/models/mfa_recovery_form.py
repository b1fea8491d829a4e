# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: MfaRecoveryForm."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.model import Secret
from .mfa_challenge_form import MfaChallengeForm


class MfaRecoveryForm(MfaChallengeForm):
    """An operator's leave to set up a new authenticator.

    Since server 0.12.
    """

    reset_token: Annotated[Secret, Field(min_length=20, max_length=160)]
    """The token that `open-webui mfa reset` printed for the operator; good for 30 minutes and one use."""
