# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: SigninResult."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from pydantic import Tag

from .._runtime.unions import UnknownMember, by_tag
from .mfa_challenge_response import MfaChallengeResponse
from .pending_user_response import PendingUserResponse
from .session_user_response import SessionUserResponse

SigninResult: TypeAlias = Annotated[
    Annotated[SessionUserResponse, Tag("SessionUserResponse")]
    | Annotated[MfaChallengeResponse, Tag("MfaChallengeResponse")]
    | Annotated[PendingUserResponse, Tag("PendingUserResponse")]
    | Annotated[UnknownMember, Tag("UnknownMember")],
    by_tag(
        "next_step",
        {
            "pending": "PendingUserResponse",
            "enroll": "MfaChallengeResponse",
            "verify": "MfaChallengeResponse",
            "recover": "MfaChallengeResponse",
        },
        absent="SessionUserResponse",
    ),
]
"""What a sign-in gives: a session, or from 0.12 the next step towards one.

They are told apart by `next_step`, which a session does not have.

Members:
    PendingUserResponse: `next_step` is "pending".
    MfaChallengeResponse: `next_step` is "enroll" or "verify" or "recover".
    SessionUserResponse: there is no `next_step`.
    UnknownMember: Anything else, probably from a later server.
"""
