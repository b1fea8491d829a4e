# Made by Authwright from the spec of Ref recursive API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: Folder."""

from __future__ import annotations

from .._runtime.model import Model


class Folder(Model):
    """A folder."""

    name: str
    """Its name."""

    folders: list[Folder]
    """The folders in it."""

    parent: Folder | None = None
    """The folder that it lies in."""
