"""Orders, with a field that version 2 asks for."""

from typing import Annotated

from shop.words import WRITE

from authwright.authoring import Endpoint, Example, Model, Since


class Order(Model):
    """Something that somebody wants."""

    item: str
    """What is wanted."""
    note: Annotated[str, Since("2")]
    """What to mind when packing."""


send_order = Endpoint(
    name="send_order",
    **WRITE,
    request=Order,
    response=bool,
    examples=(
        Example("old", "Some tea, of version 1.", request={"item": "tea"}, response=True, until="2"),
        Example("tea", "Some tea.", request={"item": "tea", "note": "dry"}, response=True, since="2"),
    ),
)

ENDPOINTS = (send_order,)
