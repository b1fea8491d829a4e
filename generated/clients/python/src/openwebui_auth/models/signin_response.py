# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: SigninResponse."""

from __future__ import annotations

from .token import Token
from .user_profile_image_response import UserProfileImageResponse


class SigninResponse(Token, UserProfileImageResponse):
    """A token and the user it belongs to.

    Until server 0.12.
    """
