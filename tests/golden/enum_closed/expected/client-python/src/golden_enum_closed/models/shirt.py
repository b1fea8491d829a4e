# Made by Authwright from the spec of Enum closed API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: Shirt."""

from __future__ import annotations

from typing import Literal

from .._runtime.model import Model
from .size import Size


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

    state: Literal["new", "with space", "\u00e9maill\u00e9", "class"]
    """Values that are no identifiers."""
