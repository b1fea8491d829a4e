"""Orders, with an operation and a cause that were forgotten."""

from shop.words import READ

from authwright.authoring import Cause, Endpoint, Exactly, Example, Model


class Order(Model):
    """Something that somebody wants."""

    item: str
    """What is wanted."""


EXAMPLES = (Example("tea", "Some tea.", response={"item": "tea"}),)
CLOSED = Cause(name="closed", status=503, detail=Exactly("Closed"), when="The shop is closed.")

get_order = Endpoint(name="get_order", **READ, response=Order, examples=EXAMPLES)
get_draft = Endpoint(name="get_draft", **READ | {"path": "/draft"}, response=Order, examples=EXAMPLES)

ENDPOINTS = (get_order,)
