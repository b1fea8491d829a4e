# Made by Authwright from the spec of Several resources API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: Book."""

from __future__ import annotations

from .._runtime.model import Model


class Book(Model):
    """A book."""

    title: str
    """What stands on it."""
