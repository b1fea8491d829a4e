"""Lists of values that are complete: any other value is wrong, read or written."""

from typing import Literal

from authwright.authoring import Alias, Model
from tests.golden.frame import api, get, post


class Size(Alias[Literal["s", "m", "l"]]):
    """How large a shirt is."""


class Shirt(Model):
    """A shirt."""

    size: Size
    """A list of values with a name."""
    fit: Literal["slim", "wide"]
    """A list of values without one."""
    wash: Literal[30, 40, 60]
    """Whole numbers, in degrees."""
    iron: Literal["cold", "hot"] | None
    """Null where it must not be ironed."""
    state: Literal["new", "with space", "émaillé", "class"]
    """Values that are no identifiers."""


SHIRT = {"size": "m", "fit": "slim", "wash": 40, "iron": None, "state": "new"}

SPEC = api(
    __name__,
    __doc__,
    get("get_shirt", "/shirt", Shirt, SHIRT),
    post("order_shirt", "/shirt", Shirt, SHIRT),
)
