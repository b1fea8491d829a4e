"""Orders, with a field that comes when they are gone."""

from typing import Annotated

from shop.words import READ

from authwright.authoring import ABSENT, Endpoint, Example, Model, Since


class Order(Model, until="2"):
    """Something that somebody wants."""

    item: str
    """What is wanted."""
    note: Annotated[str, Since("2")] = ABSENT
    """What to mind when packing."""


get_order = Endpoint(
    name="get_order",
    **READ,
    response=Order,
    examples=(Example("tea", "Some tea.", response={"item": "tea"}),),
    until="2",
)

ENDPOINTS = (get_order,)
