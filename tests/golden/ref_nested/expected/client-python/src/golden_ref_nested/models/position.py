# Made by Authwright from the spec of Ref nested API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: Position."""

from __future__ import annotations

from .._runtime.model import Model


class Position(Model):
    """A place on earth."""

    latitude: float
    """In degrees."""

    longitude: float
    """In degrees."""
