"""A login whose secrets nobody marked."""

from typing import Annotated

from pydantic import Field
from shop.words import WRITE

from authwright.authoring import Endpoint, Example, Model, Parameter


class Login(Model):
    """Who comes in."""

    name: str
    """As it stands on the badge."""
    password: str
    """The word of the day."""


class Session(Model):
    """What lets one stay."""

    access_token: Annotated[str, Field(min_length=8)]
    """Shown at every door."""
    token_type: str
    """Always `Bearer`."""


log_in = Endpoint(
    name="log_in",
    **WRITE,
    parameters=(Parameter("api_key", "query", str, "The key of the shop.", required=False),),
    request=Login,
    response=Session,
    examples=(
        Example(
            "ada",
            "Ada comes in.",
            request={"name": "Ada", "password": "not-a-password"},
            response={"access_token": "not-a-token", "token_type": "Bearer"},
        ),
    ),
)

ENDPOINTS = (log_in,)
