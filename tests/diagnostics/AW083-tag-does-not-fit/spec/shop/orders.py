"""Items, with a tag that leads astray."""

from typing import Literal

from shop.words import READ

from authwright.authoring import Endpoint, Example, Model, Tag, TaggedUnion


class Tea(Model):
    """Leaves to brew."""

    kind: Literal["tea"]
    """Always `tea`."""


class Cup(Model):
    """A vessel to drink from."""

    kind: Literal["cup"]
    """Always `cup`."""


class Pot(Model):
    """A vessel to brew in."""

    size: int
    """What it holds, in millilitres."""


class Item(TaggedUnion[Tea | Cup | Pot]):
    """Something on the shelf."""

    tag = Tag("kind", values={"tea": Tea, "mug": Cup})


get_item = Endpoint(
    name="get_item",
    **READ,
    response=Item,
    examples=(
        Example("tea", "A tea.", response={"kind": "tea"}),
        Example("cup", "A cup.", response={"kind": "cup"}),
        Example("pot", "A pot.", response={"size": 500}),
    ),
)

ENDPOINTS = (get_item,)
