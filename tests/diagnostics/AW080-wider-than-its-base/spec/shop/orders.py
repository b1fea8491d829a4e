"""Orders, which break what their base promises."""

from shop.words import READ

from authwright.authoring import ABSENT, Endpoint, Example, Model


class Thing(Model):
    """Something that can be had."""

    item: str
    """What it is."""
    price: int
    """In cents."""


class Order(Thing):
    """Something that somebody wants."""

    price: float | None = ABSENT
    """In euros; nothing while it is not known."""


get_order = Endpoint(
    name="get_order",
    **READ,
    response=Order,
    examples=(Example("tea", "Some tea.", response={"item": "tea", "price": 2.5}),),
)

ENDPOINTS = (get_order,)
