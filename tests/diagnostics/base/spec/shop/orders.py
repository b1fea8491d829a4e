"""Orders, without a mistake."""

from shop.words import BY_STAFF, READ

from authwright.authoring import Endpoint, Example, Model


class Order(Model):
    """Something that somebody wants."""

    item: str
    """What is wanted."""
    amount: int
    """How many of it."""


TEA = {"item": "tea", "amount": 2}

get_order = Endpoint(
    name="get_order",
    **READ | BY_STAFF,
    response=Order,
    examples=(Example("tea", "Two bags of tea.", response=TEA),),
)

ENDPOINTS = (get_order,)
