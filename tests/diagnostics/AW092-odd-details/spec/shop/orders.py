"""Orders, refused in words of the wrong kind."""

from shop.words import READ

from authwright.authoring import Cause, Endpoint, Exactly, Example, Model, Template


class Order(Model):
    """Something that somebody wants."""

    item: str
    """What is wanted."""


SOLD_OUT = Cause(name="sold_out", status=404, detail=Exactly("No {item} left"), when="There is none left.")
CLOSED = Cause(name="closed", status=503, detail=Template("Closed"), when="The shop is closed.")
BROKEN = Cause(name="broken", status=500, detail=Exactly(""), when="Something broke.")

get_order = Endpoint(
    name="get_order",
    **READ,
    response=Order,
    errors=(SOLD_OUT, CLOSED, BROKEN),
    examples=(Example("tea", "Some tea.", response={"item": "tea"}),),
)

ENDPOINTS = (get_order,)
