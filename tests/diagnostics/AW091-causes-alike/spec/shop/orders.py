"""Orders, refused twice in the same words."""

from shop.words import READ

from authwright.authoring import Cause, Endpoint, Exactly, Example, Model


class Order(Model):
    """Something that somebody wants."""

    item: str
    """What is wanted."""


SOLD_OUT = Cause(name="sold_out", status=404, detail=Exactly("Not here"), when="There is none left.")
UNKNOWN = Cause(name="unknown_order", status=404, detail=Exactly("Not here"), when="No order has the number.")

get_order = Endpoint(
    name="get_order",
    **READ,
    response=Order,
    errors=(SOLD_OUT, UNKNOWN),
    examples=(Example("tea", "Some tea.", response={"item": "tea"}),),
)

ENDPOINTS = (get_order,)
