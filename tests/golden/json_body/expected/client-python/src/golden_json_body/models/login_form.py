# Made by Authwright from the spec of Json body API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: LoginForm."""

from __future__ import annotations

from .._runtime.model import Model


class LoginForm(Model):
    """A short form."""

    name: str
    """Who."""

    remember: bool | None = None
    """Whether to stay."""
