"""Orders, with two fields that become one attribute."""

from typing import Annotated

from pydantic import Field
from shop.words import READ

from authwright.authoring import Endpoint, Example, Model


class Order(Model):
    """Something that somebody wants."""

    item_name: str
    """What is wanted, in words."""
    item_number: Annotated[str, Field(alias="item-name")]
    """What is wanted, by its number."""


get_order = Endpoint(
    name="get_order",
    **READ,
    response=Order,
    examples=(Example("tea", "Some tea.", response={"item_name": "tea", "item-name": "17"}),),
)

ENDPOINTS = (get_order,)
