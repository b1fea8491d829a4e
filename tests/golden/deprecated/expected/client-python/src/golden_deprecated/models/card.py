# Made by Authwright from the spec of Deprecated API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: Card."""

from __future__ import annotations

from .._runtime.model import Model


class Card(Model):
    """A person on paper.

    Deprecated: use `Person`.
    """

    text: str
    """All in one text."""
