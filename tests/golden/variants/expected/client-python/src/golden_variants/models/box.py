# Made by Authwright from the spec of Variants API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: Box."""

from __future__ import annotations

from .._runtime.model import Model


class Box(Model):
    """A box."""

    label: str | None = None
    """Always there in 1."""

    weight: float | None
    """Null in 1, where nobody had weighed it."""

    size: int | str
    """A number in 1, a text from 2 on."""
