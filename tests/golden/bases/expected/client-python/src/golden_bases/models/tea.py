# Made by Authwright from the spec of Bases API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: Tea."""

from __future__ import annotations

from typing import Literal

from .ware import Ware


class Tea(Ware):
    """A ware, and all that a ware is."""

    kind: Literal["black", "green"]
    """What it is made of."""
