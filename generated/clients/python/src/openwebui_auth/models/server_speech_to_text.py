# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: ServerSpeechToText."""

from __future__ import annotations

from .._runtime.model import Model


class ServerSpeechToText(Model):
    """Writing down speech."""

    engine: str
    """Engine; empty for the server's own."""
