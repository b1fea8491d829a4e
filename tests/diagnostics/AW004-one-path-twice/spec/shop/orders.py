"""Orders, to be had twice in one place."""

from shop.words import READ

from authwright.authoring import Endpoint, Example, Model


class Order(Model):
    """Something that somebody wants."""

    item: str
    """What is wanted."""


EXAMPLES = (Example("tea", "Some tea.", response={"item": "tea"}),)

get_order = Endpoint(name="get_order", **READ, response=Order, examples=EXAMPLES)
show_order = Endpoint(name="show_order", **READ, response=Order, examples=EXAMPLES)

ENDPOINTS = (get_order, show_order)
