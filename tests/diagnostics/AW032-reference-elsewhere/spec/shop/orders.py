"""Orders, described in part by somebody else's file."""

from typing import Annotated

from pydantic import Field
from shop.words import READ

from authwright.authoring import Endpoint, Example, Model


class Order(Model):
    """Something that somebody wants."""

    item: Annotated[str, Field(json_schema_extra={"$ref": "https://example.com/schemas/item.json"})]
    """What is wanted."""


get_order = Endpoint(
    name="get_order",
    **READ,
    response=Order,
    examples=(Example("tea", "Some tea.", response={"item": "tea"}),),
)

ENDPOINTS = (get_order,)
