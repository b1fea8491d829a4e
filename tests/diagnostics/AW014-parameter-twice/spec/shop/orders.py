"""Orders by a number, or another."""

from shop.words import READ

from authwright.authoring import Endpoint, Example, Model, Parameter


class Order(Model):
    """Something that somebody wants."""

    item: str
    """What is wanted."""


get_order = Endpoint(
    name="get_order",
    **READ,
    parameters=(
        Parameter("number", "query", int, "Number of the order."),
        Parameter("number", "query", str, "Number of the order, as printed."),
    ),
    response=Order,
    examples=(Example("tea", "Some tea.", response={"item": "tea"}),),
)

ENDPOINTS = (get_order,)
