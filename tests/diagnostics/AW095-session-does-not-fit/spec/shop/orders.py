"""Coming and going, with sessions that cannot be."""

from shop.words import WRITE

from authwright.authoring import Endpoint, Example, Model, Session


class Badge(Model):
    """What lets one stay."""

    badge: str
    """Shown at every door."""


log_in = Endpoint(
    name="log_in",
    **WRITE,
    response=Badge,
    session=Session("issues-own", token="badge"),
    examples=(Example("badge", "A badge.", response={"badge": "not-a-badge"}),),
)
log_out = Endpoint(
    name="log_out",
    **WRITE | {"path": "/out"},
    response=bool,
    session=Session("ends-own"),
    examples=(Example("out", "Gone.", response=True),),
)
go_home = Endpoint(
    name="go_home",
    **WRITE | {"path": "/home"},
    response=bool,
    session=Session("none", ends_earlier=True),
    examples=(Example("home", "Gone.", response=True),),
)

ENDPOINTS = (log_in, log_out, go_home)
