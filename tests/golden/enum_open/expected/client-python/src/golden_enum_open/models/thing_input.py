# Made by Authwright from the spec of Enum open API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: ThingInput."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.model import Model
from .._runtime.rewrite import carried_over
from .shape_input import ShapeInput

if TYPE_CHECKING:
    from .thing import Thing


class ThingInput(Model):
    """A thing, read and written in one shape."""

    shape: ShapeInput
    """A list of values with a name."""

    colour: Literal["red", "blue"] | str
    """A list of values without one."""

    former: list[ShapeInput]
    """What it looked like before."""

    @classmethod
    def from_response(cls, response: Thing) -> ThingInput:
        """Begin a write with what was read; then assign what is to change.

        Fields which the server keeps when they are left out are not carried over: they read as None here, and
        are sent once assigned. Nothing is checked before a field is assigned.
        """
        return cls.model_construct(**carried_over(response, left_out=()))
