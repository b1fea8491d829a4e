"""Orders, under a name that no file may have on Windows."""

from shop.words import READ

from authwright.authoring import Endpoint, Example, Model


class Con(Model):
    """Something that somebody wants."""

    item: str
    """What is wanted."""


get_order = Endpoint(
    name="get_order",
    **READ,
    response=Con,
    examples=(Example("tea", "Some tea.", response={"item": "tea"}),),
)

ENDPOINTS = (get_order,)
