# Made by Authwright from the spec of Required optional nullable API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: NoteForm."""

from __future__ import annotations

from .._runtime.model import Model


class NoteForm(Model):
    """A note as it is written."""

    text: str
    """Has to be sent."""

    author: str | None
    """Has to be sent; null says that nobody wrote it."""

    colour: str | None = None
    """Sent if it is to change.

    Left out, it stays as it is.
    """

    reminder: str | None = None
    """Null takes it away, leaving it out keeps it.

    Left out, it stays as it is.
    """
