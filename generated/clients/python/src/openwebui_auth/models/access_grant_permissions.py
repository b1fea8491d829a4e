# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: AccessGrantPermissions."""

from __future__ import annotations

from .._runtime.model import Model


class AccessGrantPermissions(Model):
    """To whom access may be granted when something is shared."""

    allow_users: bool
    """Name single users when sharing something. On by default."""

    allow_groups: bool | None = None
    """Name groups when sharing something. On by default.

    Since server 0.11.
    """
