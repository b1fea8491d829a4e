"""Orders, built on something younger."""

from shop.words import READ

from authwright.authoring import Endpoint, Example, Model


class Thing(Model, since="2"):
    """Something that can be had."""

    item: str
    """What it is."""


class Order(Thing):
    """Something that somebody wants."""


get_order = Endpoint(
    name="get_order",
    **READ,
    response=Order,
    examples=(Example("tea", "Some tea.", response={"item": "tea"}),),
)

ENDPOINTS = (get_order,)
