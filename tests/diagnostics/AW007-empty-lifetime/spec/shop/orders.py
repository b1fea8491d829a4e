"""Orders, with a field that ends when it begins."""

from typing import Annotated

from shop.words import READ

from authwright.authoring import ABSENT, Endpoint, Example, Model, Since, Until


class Order(Model):
    """Something that somebody wants."""

    item: str
    """What is wanted."""
    note: Annotated[str, Since("2"), Until("2")] = ABSENT
    """What to mind when packing."""


get_order = Endpoint(
    name="get_order",
    **READ,
    response=Order,
    examples=(Example("tea", "Some tea.", response={"item": "tea"}),),
)

ENDPOINTS = (get_order,)
