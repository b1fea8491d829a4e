# Made by Authwright from the spec of Enum open API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: Thing."""

from __future__ import annotations

from typing import Literal

from .._runtime.model import Model
from .shape import Shape


class Thing(Model):
    """A thing, read and written in one shape."""

    shape: Shape
    """A list of values with a name."""

    colour: Literal["red", "blue"] | str
    """A list of values without one."""

    former: list[Shape]
    """What it looked like before."""
