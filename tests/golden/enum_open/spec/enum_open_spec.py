"""Lists of values that later servers add to: what is unknown is kept when read, and not offered to write."""

from typing import Annotated, Literal

from authwright.authoring import Alias, Model, OpenValues, Values
from tests.golden.frame import api, get, post

_MEANINGS = Values({"round": "As a ball.", "flat": "As a coin."})


class Shape(Alias[Annotated[Literal["round", "flat"], OpenValues(), _MEANINGS]]):
    """What a thing looks like."""


class Thing(Model):
    """A thing, read and written in one shape."""

    shape: Shape
    """A list of values with a name."""
    colour: Annotated[Literal["red", "blue"], OpenValues()]
    """A list of values without one."""
    former: list[Shape]
    """What it looked like before."""


class PaintForm(Model):
    """Only ever written: the list stays closed."""

    colour: Annotated[Literal["red", "blue"], OpenValues()]
    """The colour to paint it in."""


THING = {"shape": "round", "colour": "red", "former": ["round"]}

SPEC = api(
    __name__,
    __doc__,
    get("get_thing", "/thing", Thing, THING),
    post("set_thing", "/thing", Thing, THING, whole=True),
    post("paint_thing", "/thing/paint", PaintForm, {"colour": "blue"}),
)
