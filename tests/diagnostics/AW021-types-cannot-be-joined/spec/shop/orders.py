"""Orders, of which no request suits both versions."""

from typing import Annotated

from shop.words import WRITE

from authwright.authoring import At, Endpoint, Example, Model


class Order(Model):
    """Something that somebody wants."""

    amount: Annotated[str, At("2", type=int)]
    """How many of it."""


send_order = Endpoint(
    name="send_order",
    **WRITE,
    request=Order,
    response=bool,
    examples=(
        Example("one", "One, in words.", request={"amount": "one"}, response=True, until="2"),
        Example("1", "One, as a number.", request={"amount": 1}, response=True, since="2"),
    ),
)

ENDPOINTS = (send_order,)
