# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: UserProfileImageResponse."""

from __future__ import annotations

from typing import Literal

from .._runtime.model import Model


class UserProfileImageResponse(Model):
    """A user: identity, role and picture."""

    id: str
    """Identifies the user; a UUID."""

    name: str
    """Display name; may be empty, and may hold any characters."""

    role: Literal["pending", "user", "admin"] | str
    """What the user may do."""

    email: str
    """E-mail address, in lower case."""

    profile_image_url: str
    """The picture: a path on the server, a URL or a data URI. Answers that come with a new token give the
    avatar path (`/api/v1/users/…/profile/image`), whatever is stored.
    """
