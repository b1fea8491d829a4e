"""Records that are other records with more to them: one base, two, a base of a base, a narrower field."""

from typing import Literal

from authwright.authoring import Model
from tests.golden.frame import api, get


class Named(Model):
    """Something with a name."""

    name: str
    """What it is called."""


class Priced(Model):
    """Something that costs."""

    price: int | None
    """In cents; null where it is not for sale."""


class Ware(Named, Priced):
    """Something to buy, from two bases."""

    stock: int
    """How many there are."""


class Tea(Ware):
    """A ware, and all that a ware is."""

    kind: Literal["black", "green"]
    """What it is made of."""


class Gift(Priced):
    """A ware that costs nothing: the field of its base, narrower."""

    price: None
    """Always null."""


TEA = {"name": "Assam", "price": 450, "stock": 3, "kind": "black"}

SPEC = api(__name__, __doc__, get("tea", "/tea", Tea, TEA), get("gift", "/gift", Gift, {"price": None}))
