# Made by Authwright from the spec of Cookie API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: Ticket."""

from __future__ import annotations

from .._runtime.model import Model, Secret


class Ticket(Model):
    """What comes of signing in."""

    sid: Secret
    """The session, as in the cookie."""
