# Made by Authwright from the spec of Error cases API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: Problem."""

from __future__ import annotations

from .._runtime.model import Model


class Problem(Model):
    """What is wrong with one member."""

    member: str
    """Which one."""
