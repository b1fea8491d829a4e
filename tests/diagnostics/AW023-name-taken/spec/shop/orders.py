"""Orders in two shapes, one of which has a name that is taken."""

from typing import Annotated

from shop.words import READ, WRITE

from authwright.authoring import Endpoint, Example, InRequest, Model, Omitted


class Order(Model):
    """Something that somebody wants."""

    item: str
    """What is wanted."""
    amount: Annotated[int, InRequest(required=False), Omitted("reset:1")]
    """How many of it."""


class OrderInput(Model):
    """How an order came in."""

    channel: str
    """By post, by telephone, by hand."""


send_order = Endpoint(
    name="send_order",
    **WRITE,
    request=Order,
    response=Order,
    examples=(
        Example("tea", "Some tea.", request={"item": "tea"}, response={"item": "tea", "amount": 1}),
    ),
)
get_input = Endpoint(
    name="get_input",
    **READ,
    response=OrderInput,
    examples=(Example("post", "By post.", response={"channel": "post"}),),
)

ENDPOINTS = (send_order, get_input)
