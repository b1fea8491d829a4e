"""Orders, in sizes that any text is."""

from typing import Annotated, Literal

from shop.words import READ

from authwright.authoring import Endpoint, Example, Model, Values


class Order(Model):
    """Something that somebody wants."""

    item: str
    """What is wanted."""
    size: Annotated[Literal["s", "l"], Values({"s": "Small: 100 grams.", "l": "Large: 500 grams."})] | str
    """How large the bag is."""


get_order = Endpoint(
    name="get_order",
    **READ,
    response=Order,
    examples=(Example("tea", "Some tea.", response={"item": "tea", "size": "s"}),),
)

ENDPOINTS = (get_order,)
