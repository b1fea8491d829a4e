# Made by Authwright from the spec of Bases API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: Named."""

from __future__ import annotations

from .._runtime.model import Model


class Named(Model):
    """Something with a name."""

    name: str
    """What it is called."""
