# Made by Authwright from the spec of Union tagged API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: Done."""

from __future__ import annotations

from .._runtime.model import Model


class Done(Model):
    """All is done; there is no `step`."""

    result: str
    """What came of it."""
