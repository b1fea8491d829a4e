"""Orders, with an address that older servers do not know."""

from shop.words import READ

from authwright.authoring import ABSENT, Endpoint, Example, Model


class Address(Model, since="2"):
    """Where somebody lives."""

    street: str
    """Street and number."""


class Order(Model):
    """Something that somebody wants."""

    item: str
    """What is wanted."""
    to: Address = ABSENT
    """Where to bring it."""


get_order = Endpoint(
    name="get_order",
    **READ,
    response=Order,
    examples=(Example("tea", "Some tea.", response={"item": "tea"}),),
)

ENDPOINTS = (get_order,)
