"""Orders, refused for two reasons of one name."""

from shop.words import READ

from authwright.authoring import Cause, Endpoint, Exactly, Example, Model


class Order(Model):
    """Something that somebody wants."""

    item: str
    """What is wanted."""


EXAMPLES = (Example("tea", "Some tea.", response={"item": "tea"}),)
CLOSED = Cause(name="closed", status=503, detail=Exactly("Closed"), when="The shop is closed.")
ON_LEAVE = Cause(name="closed", status=503, detail=Exactly("On leave"), when="The owner is on leave.")

get_order = Endpoint(name="get_order", **READ, response=Order, examples=EXAMPLES, errors=(CLOSED,))
get_draft = Endpoint(
    name="get_draft", **READ | {"path": "/draft"}, response=Order, examples=EXAMPLES, errors=(ON_LEAVE,)
)

ENDPOINTS = (get_order, get_draft)
