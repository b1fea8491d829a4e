"""Orders, with patterns that one should not trust."""

from typing import Annotated

from pydantic import Field
from shop.words import READ

from authwright.authoring import Endpoint, Example, Model


class Order(Model):
    """Something that somebody wants."""

    item: Annotated[str, Field(pattern=r"^([a-z]+-?)+$")]
    """What is wanted, in words with hyphens between them."""
    number: Annotated[str, Field(pattern=r"^\d{4}$")]
    """Four digits."""


get_order = Endpoint(
    name="get_order",
    **READ,
    response=Order,
    examples=(Example("tea", "Some tea.", response={"item": "green-tea", "number": "0017"}),),
)

ENDPOINTS = (get_order,)
