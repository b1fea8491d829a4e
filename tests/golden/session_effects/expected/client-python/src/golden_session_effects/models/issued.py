# Made by Authwright from the spec of Session effects API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: Issued."""

from __future__ import annotations

from .._runtime.model import Model, Secret


class Issued(Model):
    """A token."""

    token: Secret
    """The token itself."""
