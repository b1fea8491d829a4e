"""Orders, under a name that OpenAPI does not take."""

from shop.words import READ

from authwright.authoring import Endpoint, Example, Model


class Wünsche(Model):
    """Something that somebody wants."""

    item: str
    """What is wanted."""


get_order = Endpoint(
    name="get_order",
    **READ,
    response=Wünsche,
    examples=(Example("tea", "Some tea.", response={"item": "tea"}),),
)

ENDPOINTS = (get_order,)
