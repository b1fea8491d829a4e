"""Orders, at a path that leads elsewhere."""

from shop.words import READ

from authwright.authoring import Endpoint, Example, Model


class Order(Model):
    """Something that somebody wants."""

    item: str
    """What is wanted."""


get_order = Endpoint(
    name="get_order",
    **READ | {"path": "//order/../order"},
    response=Order,
    examples=(Example("tea", "Some tea.", response={"item": "tea"}),),
)

ENDPOINTS = (get_order,)
