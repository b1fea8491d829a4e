# Made by Authwright from the spec of Read change write API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: MailerForm."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, Secret
from .._runtime.rewrite import carried_over

if TYPE_CHECKING:
    from .mailer import Mailer


class MailerForm(Model):
    """How mail is sent."""

    host: str
    """Has to be sent each time."""

    port: int | None = None
    """Left out, it is 25 again.

    Left out, it becomes `25`.
    """

    password: Secret | None = None
    """Left out, it is lost.

    Left out, it becomes null.
    """

    footer: str | None = None
    """Left out, it is empty again.

    Left out, it becomes `""`.
    """

    sender: str | None = None
    """Left out, it stays.

    Left out, it stays as it is.
    """

    @classmethod
    def from_response(cls, response: Mailer) -> MailerForm:
        """Begin a write with what was read; then assign what is to change.

        Fields which the server keeps when they are left out are not carried over: they read as None here, and
        are sent once assigned. Nothing is checked before a field is assigned.
        """
        return cls.model_construct(**carried_over(response, left_out=("sender",)))
