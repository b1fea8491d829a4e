# Made by Authwright from the spec of Required optional nullable API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: Note."""

from __future__ import annotations

from .._runtime.model import Model


class Note(Model):
    """A note as it is read."""

    text: str
    """Always there, never null."""

    author: str | None
    """Always there, perhaps null."""

    colour: str | None = None
    """Perhaps not there, never null."""

    reminder: str | None = None
    """Perhaps not there, perhaps null: the two say different things."""
