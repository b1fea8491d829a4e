# Made by Authwright from the spec of Union tagged API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: Code."""

from __future__ import annotations

from typing import Literal

from .._runtime.model import Model


class Code(Model):
    """A code is wanted."""

    step: Literal["code", "push"]
    """Where the code comes from."""

    length: int
    """How many digits it has."""
