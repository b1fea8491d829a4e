# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: MfaChallengeForm."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.model import Model, Secret


class MfaChallengeForm(Model):
    """The sign-in to go on with.

    Since server 0.12.
    """

    challenge_token: Annotated[Secret, Field(min_length=20, max_length=160)]
    """The token that came with the unfinished sign-in.

    The server refuses unknown members in this form with 422.
    """
