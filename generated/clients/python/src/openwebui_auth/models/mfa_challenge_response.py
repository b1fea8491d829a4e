# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: MfaChallengeResponse."""

from __future__ import annotations

from typing import Literal

from .._runtime.model import Model, Secret


class MfaChallengeResponse(Model):
    """A sign-in that is not finished: the first step is done, `next_step` says what is missing.

    It holds no session. A user has one open sign-in at a time: a newer one makes this challenge void, and
    so does the end of all sessions of the account.

    Since server 0.12.
    """

    next_step: Literal["enroll", "verify", "recover"] | str
    """What to do next."""

    challenge_token: Secret
    """Proves the first step; goes into the form of the next one. It is no session token."""

    expires_in: int
    """Seconds that are left; 300 at the start."""
