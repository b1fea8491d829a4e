# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: SessionUserInfoResponse."""

from __future__ import annotations

import datetime

from .session_user_response import SessionUserResponse
from .user_status import UserStatus


class SessionUserInfoResponse(SessionUserResponse, UserStatus):
    """A session with everything that the user's profile holds."""

    bio: str | None
    """A text about the user."""

    gender: str | None
    """Free text."""

    date_of_birth: datetime.date | None
    """Day of birth."""
