"""Orders, in other words orders."""

from shop.words import READ

from authwright.authoring import Endpoint, Example, Model


class Order(Model):
    """The order."""

    item: str
    """What is wanted."""
    delivery_date: str
    """The delivery date."""


get_order = Endpoint(
    name="get_order",
    **READ | {"summary": "Get order."},
    response=Order,
    examples=(Example("tea", "Some tea.", response={"item": "tea", "delivery_date": "tomorrow"}),),
)

ENDPOINTS = (get_order,)
