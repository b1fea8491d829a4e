"""Orders, of which there are two kinds."""

from shop.old import Order as OldOrder
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
    examples=(Example("tea", "Some tea.", response={"item": "tea"}),),
)
get_old_order = Endpoint(
    name="get_old_order",
    **READ | {"path": "/old"},
    response=OldOrder,
    examples=(Example("tea", "Some tea.", response={"thing": "tea"}),),
)

ENDPOINTS = (get_order, get_old_order)
