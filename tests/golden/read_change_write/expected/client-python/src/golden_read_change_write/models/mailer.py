# Made by Authwright from the spec of Read change write API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: Mailer."""

from __future__ import annotations

from .._runtime.model import Model, Secret


class Mailer(Model):
    """How mail is sent."""

    host: str
    """Has to be sent each time."""

    port: int
    """Left out, it is 25 again."""

    password: Secret
    """Left out, it is lost."""

    footer: str
    """Left out, it is empty again."""

    sender: str
    """Left out, it stays."""
