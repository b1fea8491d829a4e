# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: UserStatus."""

from __future__ import annotations

from .._runtime.model import Model


class UserStatus(Model):
    """The status that a user shows to others."""

    status_emoji: str | None
    """An emoji, or its name."""

    status_message: str | None
    """A line of text."""

    status_expires_at: int | None
    """When the status ends, in seconds since 1970; null when it does not."""
