"""Orders, in a state that is spelled twice."""

from typing import Annotated, Literal

from shop.words import READ

from authwright.authoring import Endpoint, Example, Model, Values


class Order(Model):
    """Something that somebody wants."""

    item: str
    """What is wanted."""
    state: Annotated[
        Literal["new", "paid"],
        Values({"new": "Nobody has looked at it yet.", "payed": "The money is there.", "paid": "As said."}),
    ]
    """How far it has come."""


get_order = Endpoint(
    name="get_order",
    **READ,
    response=Order,
    examples=(Example("tea", "Some tea.", response={"item": "tea", "state": "new"}),),
)

ENDPOINTS = (get_order,)
