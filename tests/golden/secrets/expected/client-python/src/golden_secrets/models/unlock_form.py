# Made by Authwright from the spec of Secrets API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: UnlockForm."""

from __future__ import annotations

from .._runtime.model import Model, Secret


class UnlockForm(Model):
    """What unlocks."""

    password: Secret
    """Only ever sent."""
