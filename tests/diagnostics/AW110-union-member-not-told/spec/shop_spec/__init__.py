from typing import Annotated

from authwright.authoring import Caller, Endpoint, Example, Model, Resource, Since, Spec, Version

ANYONE = Caller("anyone", "Everybody.")


class Street(Model):
    """A place by its street."""

    name: str
    """The street."""


class Station(Model, since="2"):
    """A place by the station next to it."""

    name: str
    """The station."""


class Delivery(Model):
    """Where to bring something."""

    to: Street | Annotated[Station, Since("2")]
    """The place."""


deliver = Endpoint(
    name="deliver",
    method="POST",
    path="/deliver",
    summary="Bring something.",
    callers=(ANYONE,),
    request=Delivery,
    response=None,
    examples=(Example("home", "To a street.", request={"to": {"name": "High Street"}}),),
)

SPEC = Spec(
    name="shop",
    title="Shop",
    summary="What the shop brings.",
    revision="1.0.0",
    versions=(Version("1"), Version("2")),
    resources=(Resource(name="shop", meaning="The shop.", base_path="/api", endpoints=(deliver,)),),
    callers=(ANYONE,),
    credentials=(),
)
