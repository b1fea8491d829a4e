# Made by Authwright from the spec of Ref nested API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: Address."""

from __future__ import annotations

from .._runtime.model import Model
from .position import Position


class Address(Model):
    """Where a letter goes."""

    street: str
    """Street and number."""

    position: Position | None
    """Null where nobody has measured it."""
