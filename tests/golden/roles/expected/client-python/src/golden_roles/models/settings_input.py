# Made by Authwright from the spec of Roles API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: SettingsInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.rewrite import carried_over
from .limits_input import LimitsInput

if TYPE_CHECKING:
    from .settings import Settings


class SettingsInput(Model):
    """Settings of a server: a reply has them all."""

    title: str
    """The same in both directions."""

    motto: str | None = None
    """May be null when sent, and never is when read.

    Left out, it stays as it is.
    """

    limits: LimitsInput | None = None
    """A record that has two shapes itself."""

    reason: str | None = None
    """Told to the server, and never told by it."""

    @classmethod
    def from_response(cls, response: Settings) -> SettingsInput:
        """Begin a write with what was read; then assign what is to change.

        Fields which the server keeps when they are left out are not carried over: they read as None here, and
        are sent once assigned. Nothing is checked before a field is assigned.
        """
        return cls.model_construct(**carried_over(response, left_out=("motto", "revision")))
