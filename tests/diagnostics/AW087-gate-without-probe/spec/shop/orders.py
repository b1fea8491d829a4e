"""Orders, with a field for which one has to know the version."""

from typing import Annotated

from shop.words import WRITE

from authwright.authoring import ABSENT, Endpoint, Example, Model, Since


class Order(Model):
    """Something that somebody wants."""

    item: str
    """What is wanted."""
    note: Annotated[str, Since("2")] = ABSENT
    """What to mind when packing."""


send_order = Endpoint(
    name="send_order",
    **WRITE,
    request=Order,
    response=bool,
    examples=(Example("tea", "Some tea.", request={"item": "tea"}, response=True),),
)

PROBE = None
ENDPOINTS = (send_order,)
