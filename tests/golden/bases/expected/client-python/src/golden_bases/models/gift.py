# Made by Authwright from the spec of Bases API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: Gift."""

from __future__ import annotations

from .._runtime.model import Model


class Gift(Model):
    """A ware that costs nothing: the field of its base, narrower."""

    price: None
    """Always null."""
