# Made by Authwright from the spec of Alias API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: Contact."""

from __future__ import annotations

from .._runtime.model import Model
from .email import Email
from .emails import Emails
from .settings import Settings


class Contact(Model):
    """Somebody to write to."""

    first: Email
    """Where to write first."""

    others: Emails
    """Where else."""

    settings: Settings | None
    """How they like it."""
