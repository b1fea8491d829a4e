# Made by Authwright from the spec of Roles API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: Limits."""

from __future__ import annotations

from .._runtime.model import Model


class Limits(Model):
    """Limits, inside of what differs."""

    count: int | str | None = None
    """Sent as a number, a text or null; read as a number or a text."""
