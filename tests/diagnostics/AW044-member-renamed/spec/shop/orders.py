"""Orders, with a member that is no attribute."""

from typing import Annotated

from pydantic import Field
from shop.words import READ

from authwright.authoring import Endpoint, Example, Model


class Order(Model):
    """Something that somebody wants."""

    item: Annotated[str, Field(alias="item-name")]
    """What is wanted."""


get_order = Endpoint(
    name="get_order",
    **READ,
    response=Order,
    examples=(Example("tea", "Some tea.", response={"item-name": "tea"}),),
)

ENDPOINTS = (get_order,)
