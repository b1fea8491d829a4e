# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: ServerAudio."""

from __future__ import annotations

from .._runtime.model import Model
from .server_realtime import ServerRealtime
from .server_speech_to_text import ServerSpeechToText
from .server_text_to_speech import ServerTextToSpeech


class ServerAudio(Model):
    """Speech, in and out."""

    realtime: ServerRealtime | None = None
    """Talking with a model in real time.

    Since server 0.12.
    """

    tts: ServerTextToSpeech
    """Reading texts aloud."""

    stt: ServerSpeechToText
    """Writing down speech."""
