# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: AdminDetails."""

from __future__ import annotations

from .._runtime.model import Model


class AdminDetails(Model):
    """Whom users may turn to."""

    name: str | None
    """The admin's name; null when ADMIN_EMAIL belongs to no account."""

    email: str | None
    """ADMIN_EMAIL where it is set, otherwise the address of the first user."""
