# Made by Authwright from the spec of Union tagged API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: Wait."""

from __future__ import annotations

from typing import Literal

from .._runtime.model import Model


class Wait(Model):
    """Somebody has to agree."""

    step: Literal["wait"]
    """Always `wait`."""
