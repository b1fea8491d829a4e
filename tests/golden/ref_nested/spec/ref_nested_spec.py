"""Records in records in records, shared and optional ones among them."""

from authwright.authoring import ABSENT, Model
from tests.golden.frame import api, get, post


class Position(Model):
    """A place on earth."""

    latitude: float
    """In degrees."""
    longitude: float
    """In degrees."""


class Address(Model):
    """Where a letter goes."""

    street: str
    """Street and number."""
    position: Position | None
    """Null where nobody has measured it."""


class Order(Model):
    """An order."""

    delivery: Address
    """Where the goods go."""
    billing: Address = ABSENT
    """Where the bill goes; with the goods, when it is left out."""
    stops: list[Position]
    """Where the goods have been."""


ORDER = {"delivery": {"street": "Elm 1", "position": None}, "stops": [{"latitude": 1.5, "longitude": 2.5}]}

SPEC = api(
    __name__,
    __doc__,
    get("get_order", "/order", Order, ORDER),
    post("place_order", "/order", Order, ORDER, Order, ORDER),
)
