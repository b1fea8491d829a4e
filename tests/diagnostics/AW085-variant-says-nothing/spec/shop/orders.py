"""Orders, with marks that change nothing."""

from typing import Annotated

from shop.words import READ

from authwright.authoring import At, Endpoint, Example, Model, Since


class Order(Model, since="2"):
    """Something that somebody wants."""

    item: Annotated[str, At("2", min_length=1), At("2", min_length=2)]
    """What is wanted."""
    amount: Annotated[int, Since("2")]
    """How many of it."""


get_order = Endpoint(
    name="get_order",
    **READ,
    response=Order,
    examples=(Example("tea", "Some tea.", response={"item": "tea", "amount": 2}),),
    since="2",
)
get_count = Endpoint(
    name="get_count",
    **READ | {"path": "/count"},
    response=int,
    examples=(Example("two", "Two orders.", response=2),),
    since="1",
)

ENDPOINTS = (get_order, get_count)
