# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: ServerRealtime."""

from __future__ import annotations

from .._runtime.model import Model


class ServerRealtime(Model):
    """Talking with a model in real time.

    Since server 0.12.
    """

    enabled: bool
    """Switched on."""

    model: str
    """The model talked with."""

    voice: str
    """Name of the voice that it speaks with."""
