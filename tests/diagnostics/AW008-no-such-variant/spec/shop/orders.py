"""Orders, with a variant of what does not vary."""

from typing import Annotated

from shop.words import READ

from authwright.authoring import At, Endpoint, Example, Model


class Order(Model):
    """Something that somebody wants."""

    item: Annotated[str, At("2", optional=True)]
    """What is wanted."""


get_order = Endpoint(
    name="get_order",
    **READ,
    response=Order,
    examples=(Example("tea", "Some tea.", response={"item": "tea"}),),
)

ENDPOINTS = (get_order,)
