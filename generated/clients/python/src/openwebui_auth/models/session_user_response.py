# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: SessionUserResponse."""

from __future__ import annotations

from .token import Token
from .user_permissions import UserPermissions
from .user_profile_image_response import UserProfileImageResponse


class SessionUserResponse(Token, UserProfileImageResponse):
    """A session: the token, the user it belongs to, and what that user may do."""

    expires_at: int | None
    """When the token expires, in seconds since 1970; null when it never does, and for an API key."""

    permissions: UserPermissions
    """The user's rights at the time of the answer."""
