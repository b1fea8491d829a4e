"""Users as others see them, and what users change about themselves."""

import datetime
from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from authwright.authoring import (
    Cause,
    Endpoint,
    Exactly,
    Example,
    Model,
    Omitted,
    OpenValues,
    Remark,
    Values,
)
from openwebui_auth_spec.answers import ADDRESS_LIMIT, NO_STORE
from openwebui_auth_spec.callers import EITHER, SIGNED_IN_USER, VERIFIED
from openwebui_auth_spec.errors import INVALID_REQUEST, SIGNED_IN, TOO_MANY_ATTEMPTS, VERIFIED_ONLY

Role: TypeAlias = Annotated[
    Literal["pending", "user", "admin"],
    OpenValues(),
    Values(
        {
            "pending": "Waits for an admin's approval; may sign in but do next to nothing.",
            "user": "An ordinary user.",
            "admin": "An administrator.",
        }
    ),
]
"""A role. Admins can give any other name too; its holder then counts as signed in but not as verified."""

_IMAGE_PATTERN = (
    r"^(?:"
    r"|/user\.png|/favicon\.png|/static/favicon\.png|/api/v1/users/[^/?#]+/profile/image"
    r"|[Hh][Tt][Tt][Pp][Ss]?://(?:[^/?#@]*@)*[^/?#@:][^/?#@]*(?:[/?#][\s\S]*)?"
    r"|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]/"
    r"(?:[Pp][Nn][Gg]|[Jj][Pp][Ee][Gg]|[Gg][Ii][Ff]|[Ww][Ee][Bb][Pp]);[Bb][Aa][Ss][Ee]64,[\s\S]*"
    r")$"
)
ProfileImage: TypeAlias = Annotated[
    str,
    Field(pattern=_IMAGE_PATTERN),
    Remark(
        "constraint",
        "Empty, one of the server's own pictures, the avatar path of a user, an http or https URL with a "
        "host, or a base64 data URI of a PNG, JPEG, GIF or WebP image whose content is not looked at. "
        "Operators can change the image types and limit the length of data URIs.",
    ),
]
"""The address of a picture that the server takes."""


class UserProfileImageResponse(Model):
    """A user: identity, role and picture."""

    id: str
    """Identifies the user; a UUID."""
    name: str
    """Display name; may be empty, and may hold any characters."""
    role: Role
    """What the user may do."""
    email: str
    """E-mail address, in lower case."""
    profile_image_url: str
    """The picture: a path on the server, a URL or a data URI. Answers that come with a new token give the
    avatar path (`/api/v1/users/…/profile/image`), whatever is stored."""


class UserStatus(Model):
    """The status that a user shows to others."""

    status_emoji: str | None
    """An emoji, or its name."""
    status_message: str | None
    """A line of text."""
    status_expires_at: int | None
    """When the status ends, in seconds since 1970; null when it does not."""


class UpdateProfileForm(Model):
    """A user's whole profile: what is left out is deleted."""

    profile_image_url: ProfileImage
    """The new picture. Not null; after the empty string the answer gives the avatar path."""
    name: str
    """The new display name; may be empty."""
    bio: Annotated[str | None, Omitted("null")] = None
    """A text about the user, of any length."""
    gender: Annotated[str | None, Omitted("null")] = None
    """Free text."""
    date_of_birth: Annotated[
        datetime.date | None,
        Omitted("null"),
        Remark(
            "tolerance",
            "A date and time at exactly midnight passes as well, and so does midnight as an integer of "
            "seconds since 1970. The empty string does not.",
        ),
    ] = None
    """Day of birth."""


PROFILE_NOT_SAVED = Cause(
    name="profile_not_saved",
    status=400,
    detail=Exactly("Something went wrong :/"),
    when="The server could not store the profile.",
    observed=False,
)

update_profile = Endpoint(
    name="update_profile",
    method="POST",
    path="/update/profile",
    summary="Replace the caller's profile.",
    description="Send the whole profile: a missing `bio`, `gender` or `date_of_birth` is set to null. The "
    "answer shows neither of the three; the session does.",
    callers=(VERIFIED,),
    credentials=EITHER,
    request=UpdateProfileForm,
    repeatable=True,
    response=UserProfileImageResponse,
    response_about="The user with the new name and picture.",
    errors=(*SIGNED_IN, *VERIFIED_ONLY, INVALID_REQUEST, PROFILE_NOT_SAVED, TOO_MANY_ATTEMPTS),
    headers=(NO_STORE,),
    limits=(ADDRESS_LIMIT,),
    examples=(
        Example(
            "profile",
            "A full profile.",
            request={
                "profile_image_url": "https://img.example.com/ada.png",
                "name": "Ada",
                "bio": "Writes programs for engines that do not exist yet.",
                "gender": None,
                "date_of_birth": "1815-12-10",
            },
            response={
                "id": "2f1f3a52-8f1c-4c58-9d6a-0a3f4f6f2b11",
                "name": "Ada",
                "role": "user",
                "email": "ada@example.com",
                "profile_image_url": "https://img.example.com/ada.png",
            },
        ),
    ),
)


class UpdateTimezoneForm(Model):
    """The time zone that a user lives in."""

    timezone: Annotated[str, Remark("tolerance", "Not compared with any list; the empty string passes.")]
    """Name of the zone, as in `Europe/Paris`."""


class UpdateTimezoneResponse(Model):
    """Confirms that the time zone was stored."""

    status: bool
    """Always true."""


update_timezone = Endpoint(
    name="update_timezone",
    method="POST",
    path="/update/timezone",
    summary="Set the caller's time zone.",
    description="No operation of this API gives the zone back.",
    callers=(SIGNED_IN_USER,),
    credentials=EITHER,
    request=UpdateTimezoneForm,
    repeatable=True,
    response=UpdateTimezoneResponse,
    errors=(*SIGNED_IN, INVALID_REQUEST, TOO_MANY_ATTEMPTS),
    headers=(NO_STORE,),
    limits=(ADDRESS_LIMIT,),
    examples=(Example("zone", "A zone.", request={"timezone": "Europe/Paris"}, response={"status": True}),),
)
