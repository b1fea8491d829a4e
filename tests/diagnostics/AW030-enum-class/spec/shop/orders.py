"""Orders, with a type that a spec does not take."""

from enum import Enum

from shop.words import READ

from authwright.authoring import ABSENT, Endpoint, Example, Model


class Size(Enum):
    """How large a bag is."""

    SMALL = "small"
    LARGE = "large"


class Order(Model):
    """Something that somebody wants."""

    item: str
    """What is wanted."""
    size: Size = ABSENT
    """The bag."""


get_order = Endpoint(
    name="get_order",
    **READ,
    response=Order,
    examples=(Example("tea", "Some tea.", response={"item": "tea"}),),
)

ENDPOINTS = (get_order,)
