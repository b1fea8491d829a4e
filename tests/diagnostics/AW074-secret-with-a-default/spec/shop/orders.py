"""A login with a password that everybody knows."""

from typing import Annotated

from shop.words import WRITE

from authwright.authoring import Endpoint, Example, Model, Omitted, Secret


class Login(Model):
    """Who comes in."""

    name: str
    """As it stands on the badge."""
    password: Annotated[Secret, Omitted("default")] = "changeme"
    """The word of the day."""


log_in = Endpoint(
    name="log_in",
    **WRITE,
    request=Login,
    response=bool,
    examples=(Example("ada", "Ada comes in.", request={"name": "Ada"}, response=True),),
)

ENDPOINTS = (log_in,)
