"""Orders, found by what a GET cannot carry."""

from shop.words import READ

from authwright.authoring import Endpoint, Example, Model


class Order(Model):
    """Something that somebody wants."""

    item: str
    """What is wanted."""


find_order = Endpoint(
    name="find_order",
    **READ,
    request=Order,
    response=Order,
    examples=(Example("tea", "Some tea.", request={"item": "tea"}, response={"item": "tea"}),),
)

ENDPOINTS = (find_order,)
