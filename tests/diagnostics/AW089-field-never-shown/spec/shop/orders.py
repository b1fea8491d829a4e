"""Orders, with a field that nobody has seen."""

from shop.words import READ

from authwright.authoring import ABSENT, Endpoint, Example, Model


class Order(Model):
    """Something that somebody wants."""

    item: str
    """What is wanted."""
    note: str = ABSENT
    """What to mind when packing."""


get_order = Endpoint(
    name="get_order",
    **READ,
    response=Order,
    examples=(Example("tea", "Some tea.", response={"item": "tea"}),),
)

ENDPOINTS = (get_order,)
