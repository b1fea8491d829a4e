"""Orders, with values that their own schemas refuse."""

from typing import Annotated

from pydantic import Field
from shop.words import WRITE

from authwright.authoring import ABSENT, Endpoint, Example, Model, Parameter


class Order(Model):
    """Something that somebody wants."""

    item: Annotated[str, Field(min_length=30, max_length=3)] = ABSENT
    """What is wanted."""
    amount: Annotated[int, Field(ge=1)] = 0
    """How many of it."""


send_order = Endpoint(
    name="send_order",
    **WRITE,
    parameters=(Parameter("day", "query", int, "Day of the delivery.", example="Monday"),),
    request=Order,
    response=bool,
    examples=(Example("two", "Two of something.", request={"amount": 2}, response=True),),
)

ENDPOINTS = (send_order,)
