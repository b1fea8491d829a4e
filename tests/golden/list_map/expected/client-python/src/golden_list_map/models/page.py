# Made by Authwright from the spec of List map API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: Page."""

from __future__ import annotations

from .._runtime.model import Model


class Page(Model):
    """A page of an album."""

    title: str
    """What stands above it."""
