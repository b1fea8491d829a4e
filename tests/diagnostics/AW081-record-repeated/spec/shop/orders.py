"""Orders, which write out again what they could inherit."""

from shop.words import READ

from authwright.authoring import Endpoint, Example, Model


class Thing(Model):
    """Something that can be had."""

    item: str
    """What it is."""
    price: int
    """In cents."""
    weight: int
    """In grams."""


class Order(Model):
    """Something that somebody wants."""

    item: str
    """What is wanted."""
    price: int
    """What it costs, in cents."""
    weight: int
    """What it weighs, in grams."""
    amount: int
    """How many of it."""


TEA = {"item": "tea", "price": 250, "weight": 100}

get_thing = Endpoint(
    name="get_thing", **READ, response=Thing, examples=(Example("tea", "Some tea.", response=TEA),)
)
get_order = Endpoint(
    name="get_order",
    **READ | {"path": "/thing"},
    response=Order,
    examples=(Example("tea", "Some tea.", response=TEA | {"amount": 2}),),
)

ENDPOINTS = (get_thing, get_order)
