"""Orders, with an example that has a slip in it."""

from shop.words import READ

from authwright.authoring import ABSENT, Endpoint, Example, Model


class Order(Model):
    """Something that somebody wants."""

    item: str
    """What is wanted."""
    amount: int = ABSENT
    """How many of it."""


get_order = Endpoint(
    name="get_order",
    **READ,
    response=Order,
    examples=(
        Example("tea", "Some tea.", response={"item": "tea", "amount": 2}),
        Example("cup", "Two cups.", response={"item": "cup", "ammount": 2}),
    ),
)

ENDPOINTS = (get_order,)
