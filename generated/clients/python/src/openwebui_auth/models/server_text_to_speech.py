# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: ServerTextToSpeech."""

from __future__ import annotations

from .._runtime.model import Model


class ServerTextToSpeech(Model):
    """Reading texts aloud."""

    engine: str
    """Engine; empty for the browser's own."""

    voice: str
    """Name of the voice that reads texts out."""

    split_on: str
    """Where a text is cut into pieces, `punctuation` for instance."""
