"""Orders, with examples of another type: one of all versions, one of the newer alone."""

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
    examples=(
        Example("tea", "Some tea.", response={"item": 7}),
        Example("milk", "Some milk.", response={"item": 8}, since="2"),
    ),
)

ENDPOINTS = (get_order,)
