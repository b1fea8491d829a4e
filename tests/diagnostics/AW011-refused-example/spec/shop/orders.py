"""Orders, with an example of another type."""

from shop.words import READ

from authwright.authoring import Endpoint, Example, Model


class Order(Model):
    """Something that somebody wants."""

    item: str
    """What is wanted."""


get_order = Endpoint(
    name="get_order",
    **READ,
    response=Order,
    examples=(Example("tea", "Some tea.", response={"item": 7}),),
)

ENDPOINTS = (get_order,)
