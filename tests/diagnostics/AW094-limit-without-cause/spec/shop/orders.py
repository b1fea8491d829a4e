"""Orders, of which one can have too many."""

from shop.words import READ

from authwright.authoring import Cause, Endpoint, Exactly, Example, Model, RateLimit


class Order(Model):
    """Something that somebody wants."""

    item: str
    """What is wanted."""


EXAMPLES = (Example("tea", "Some tea.", response={"item": "tea"}),)
TOO_OFTEN = Cause(name="too_often", status=429, detail=Exactly("Slow down"), when="Too many calls.")
LIMIT = RateLimit(10, 60, "client address", "Ten calls a minute.")

get_order = Endpoint(name="get_order", **READ, response=Order, limits=(LIMIT,), examples=EXAMPLES)
get_draft = Endpoint(
    name="get_draft", **READ | {"path": "/draft"}, response=Order, errors=(TOO_OFTEN,), examples=EXAMPLES
)

ENDPOINTS = (get_order, get_draft)
