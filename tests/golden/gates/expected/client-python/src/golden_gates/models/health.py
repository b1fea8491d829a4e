# Made by Authwright from the spec of Gates API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: Health."""

from __future__ import annotations

from .._runtime.model import Model


class Health(Model):
    """What everybody may know."""

    version: str
    """The server's version."""
