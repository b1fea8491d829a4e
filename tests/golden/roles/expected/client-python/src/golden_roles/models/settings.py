# Made by Authwright from the spec of Roles API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: Settings."""

from __future__ import annotations

from .._runtime.model import Model
from .limits import Limits


class Settings(Model):
    """Settings of a server: a reply has them all."""

    title: str
    """The same in both directions."""

    motto: str
    """May be null when sent, and never is when read."""

    limits: Limits
    """A record that has two shapes itself."""

    revision: int
    """The server's own."""
