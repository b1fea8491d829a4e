# Made by Authwright from the spec of Defaults API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: Defaults."""

from __future__ import annotations

from .._runtime.model import Model


class Defaults(Model):
    """A reply that may lack what has a default."""

    limit: int | None = None
    """Taken to be 20 by the server.

    Left out, it becomes `20`.
    """
