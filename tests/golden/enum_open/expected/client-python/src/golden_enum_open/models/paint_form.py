# Made by Authwright from the spec of Enum open API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: PaintForm."""

from __future__ import annotations

from typing import Literal

from .._runtime.model import Model


class PaintForm(Model):
    """Only ever written: the list stays closed."""

    colour: Literal["red", "blue"] | str
    """The colour to paint it in."""
