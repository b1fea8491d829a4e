"""Orders, which break what their base promises."""

from typing import Annotated, Literal

from shop.words import READ

from authwright.authoring import ABSENT, Endpoint, Example, Model, Values


class Thing(Model):
    """Something that can be had."""

    item: str
    """What it is."""
    price: int
    """In cents."""
    size: Annotated[Literal["s", "l"], Values({"s": "100 grams.", "l": "500 grams."})]
    """How large the bag is."""


class Order(Thing):
    """Something that somebody wants."""

    price: float | None = ABSENT
    """In euros; nothing while it is not known."""
    size: str
    """How large the bag is, in words."""


get_order = Endpoint(
    name="get_order",
    **READ,
    response=Order,
    examples=(Example("tea", "Some tea.", response={"item": "tea", "price": 2.5, "size": "small"}),),
)

ENDPOINTS = (get_order,)
