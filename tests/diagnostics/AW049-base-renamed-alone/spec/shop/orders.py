"""Orders, and big ones, which have all that an order has."""

from shop.words import BY_STAFF, READ

from authwright.authoring import Endpoint, Example, Model


class Order(Model):
    """Something that somebody wants."""

    item: str
    """What is wanted."""


class BigOrder(Order):
    """An order of many."""

    amount: int
    """How many of it."""


get_order = Endpoint(
    name="get_order",
    **READ | BY_STAFF,
    response=Order,
    examples=(Example("tea", "A bag of tea.", response={"item": "tea"}),),
)

get_big_order = Endpoint(
    name="get_big_order",
    **READ | BY_STAFF | {"path": "/big-order"},
    response=BigOrder,
    examples=(Example("tea", "Bags of tea.", response={"item": "tea", "amount": 40}),),
)

ENDPOINTS = (get_order, get_big_order)
