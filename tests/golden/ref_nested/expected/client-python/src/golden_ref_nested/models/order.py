# Made by Authwright from the spec of Ref nested API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: Order."""

from __future__ import annotations

from .._runtime.model import Model
from .address import Address
from .position import Position


class Order(Model):
    """An order."""

    delivery: Address
    """Where the goods go."""

    billing: Address | None = None
    """Where the bill goes; with the goods, when it is left out."""

    stops: list[Position]
    """Where the goods have been."""
