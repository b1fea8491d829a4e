"""Orders, with a field of a version that the spec does not know."""

from typing import Annotated

from shop.words import READ

from authwright.authoring import ABSENT, Endpoint, Example, Model, Since


class Order(Model):
    """Something that somebody wants."""

    item: str
    """What is wanted."""
    note: Annotated[str, Since("3")] = ABSENT
    """What to mind when packing."""


get_order = Endpoint(
    name="get_order",
    **READ,
    response=Order,
    examples=(Example("tea", "Some tea.", response={"item": "tea"}),),
)

ENDPOINTS = (get_order,)
