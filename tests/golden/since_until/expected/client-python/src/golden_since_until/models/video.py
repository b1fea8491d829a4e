# Made by Authwright from the spec of Since until API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: Video."""

from __future__ import annotations

from .._runtime.model import Model


class Video(Model):
    """A record of the newest server.

    Since server 3.
    """

    length: int
    """In seconds."""
