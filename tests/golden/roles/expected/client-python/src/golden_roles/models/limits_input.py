# Made by Authwright from the spec of Roles API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: LimitsInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.rewrite import carried_over

if TYPE_CHECKING:
    from .limits import Limits


class LimitsInput(Model):
    """Limits, inside of what differs."""

    count: int | str | None = None
    """Sent as a number, a text or null; read as a number or a text."""

    @classmethod
    def from_response(cls, response: Limits) -> LimitsInput:
        """Begin a write with what was read; then assign what is to change.

        Fields which the server keeps when they are left out are not carried over: they read as None here, and
        are sent once assigned. Nothing is checked before a field is assigned.
        """
        return cls.model_construct(**carried_over(response, left_out=()))
