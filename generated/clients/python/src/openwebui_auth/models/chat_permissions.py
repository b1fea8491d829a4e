# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: ChatPermissions."""

from __future__ import annotations

from pydantic import Field

from .._runtime.model import Model


class ChatPermissions(Model):
    """Rights in chats."""

    controls: bool
    """Open the controls beside a chat. On by default."""

    valves: bool
    """Set the valves (parameters) of functions and tools in a chat. On by default."""

    system_prompt: bool
    """Set a system prompt for a chat. On by default."""

    params: bool
    """Set model parameters for a chat. On by default."""

    file_upload: bool
    """Attach files to a chat. On by default."""

    web_upload: bool
    """Attach web pages to a chat by address. On by default."""

    delete: bool
    """Delete chats. On by default."""

    delete_message: bool
    """Delete single messages. On by default."""

    continue_response: bool
    """Have a model continue its answer. On by default."""

    regenerate_response: bool
    """Have a model answer once more. On by default."""

    rate_response: bool
    """Rate answers. On by default."""

    edit: bool
    """Edit messages. On by default."""

    share: bool
    """Share chats by link. On by default."""

    export: bool
    """Save chats to a file. On by default."""

    import_: bool = Field(validation_alias="import", serialization_alias="import")
    """Load chats from a file. On by default."""

    stt: bool
    """Dictate (speech to text). On by default."""

    tts: bool
    """Have answers read aloud (text to speech). On by default."""

    call: bool
    """Talk to a model by voice. On by default."""

    multiple_models: bool
    """Ask several models at once. On by default."""

    temporary: bool
    """Start chats that are not stored. On by default."""

    temporary_enforced: bool
    """A restriction rather than a right: every chat of the user is temporary. Off by default."""
