"""Orders, with an example that no server can send."""

from datetime import date

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
    examples=(Example("tea", "Some tea.", response={"item": date(2026, 11, 24)}),),
)

ENDPOINTS = (get_order,)
