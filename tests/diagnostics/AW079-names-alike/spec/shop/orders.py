"""Orders, with one field under two spellings."""

from shop.words import READ

from authwright.authoring import Endpoint, Example, Model


class Order(Model):
    """Something that somebody wants."""

    item_name: str
    """What is wanted."""
    itemName: str
    """What is wanted, once more."""


get_order = Endpoint(
    name="get_order",
    **READ,
    response=Order,
    examples=(Example("tea", "Some tea.", response={"item_name": "tea", "itemName": "tea"}),),
)

ENDPOINTS = (get_order,)
