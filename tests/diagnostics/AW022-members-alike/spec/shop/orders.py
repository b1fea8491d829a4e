"""Items, of which nobody can tell what they are."""

from shop.words import READ

from authwright.authoring import ABSENT, Alias, Endpoint, Example, Model


class Tea(Model):
    """Leaves to brew."""

    name: str
    """What it is sold as."""
    grams: int = ABSENT
    """Weight of a bag."""


class Cup(Model):
    """A vessel to drink from."""

    name: str
    """What it is sold as."""
    colour: str = ABSENT
    """Colour of the glaze."""


class Item(Alias[Tea | Cup]):
    """Something on the shelf."""


get_item = Endpoint(
    name="get_item",
    **READ,
    response=Item,
    examples=(
        Example("tea", "A tea.", response={"name": "assam", "grams": 100}),
        Example("cup", "A cup.", response={"name": "plain", "colour": "white"}),
    ),
)

ENDPOINTS = (get_item,)
