"""Orders, for callers of whom the spec says nothing."""

from shop.words import READ

from authwright.authoring import Caller, Endpoint, Example, Model


class Order(Model):
    """Something that somebody wants."""

    item: str
    """What is wanted."""


GUEST = Caller("guest", "Somebody who only looks.")

get_order = Endpoint(
    name="get_order",
    **READ | {"callers": (GUEST,)},
    response=Order,
    examples=(Example("tea", "Some tea.", response={"item": "tea"}),),
)

ENDPOINTS = (get_order,)
