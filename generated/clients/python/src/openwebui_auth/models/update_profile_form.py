# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: UpdateProfileForm."""

from __future__ import annotations

import datetime

from .._runtime.model import Model


class UpdateProfileForm(Model):
    """A user's whole profile: what is left out is deleted."""

    profile_image_url: str
    """The new picture. Not null; after the empty string the answer gives the avatar path.

    Empty, one of the server's own pictures, the avatar path of a user, an http or https URL with a host, or a
    base64 data URI of a PNG, JPEG, GIF or WebP image whose content is not looked at. Operators can change the
    image types and limit the length of data URIs.
    """

    name: str
    """The new display name; may be empty."""

    bio: str | None = None
    """A text about the user, of any length.

    Left out, it becomes null.
    """

    gender: str | None = None
    """Free text.

    Left out, it becomes null.
    """

    date_of_birth: datetime.date | None = None
    """Day of birth.

    A date and time at exactly midnight passes as well, and so does midnight as an integer of seconds since
    1970. The empty string does not. Left out, it becomes null.
    """
