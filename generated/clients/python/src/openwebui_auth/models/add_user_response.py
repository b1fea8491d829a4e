# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: AddUserResponse."""

from __future__ import annotations

from .._runtime.model import Secret
from .user_profile_image_response import UserProfileImageResponse


class AddUserResponse(UserProfileImageResponse):
    """The new user, and a token of that user unless MFA is on."""

    token: Secret | None = None
    """A session token of the new user, not of the caller. Absent while MFA is on."""

    token_type: str | None = None
    """Always `Bearer`. Absent while MFA is on."""
