# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: SharingPermissions."""

from __future__ import annotations

from .._runtime.model import Model


class SharingPermissions(Model):
    """Rights to let others see what one has made."""

    models: bool
    """Share one's own models with chosen users and groups. Off by default."""

    public_models: bool
    """Share one's own models with everybody on the server. Off by default."""

    knowledge: bool
    """Share one's own knowledge collections with chosen users and groups. Off by default."""

    public_knowledge: bool
    """Share one's own knowledge collections with everybody on the server. Off by default."""

    prompts: bool
    """Share one's own prompts with chosen users and groups. Off by default."""

    public_prompts: bool
    """Share one's own prompts with everybody on the server. Off by default."""

    tools: bool
    """Share one's own tools with chosen users and groups. Off by default."""

    public_tools: bool
    """Share one's own tools with everybody on the server. Off by default."""

    skills: bool
    """Share one's own skills with chosen users and groups. Off by default."""

    public_skills: bool
    """Share one's own skills with everybody on the server. Off by default."""

    notes: bool
    """Share one's own notes with chosen users and groups. Off by default."""

    public_notes: bool
    """Share one's own notes with everybody on the server. Off by default."""

    folders: bool | None = None
    """Share one's own folders. Off by default.

    On 0.10 the key is gone once an admin has saved the default permissions.
    """

    public_chats: bool
    """Share one's own chats with everybody on the server. Off by default."""

    open_chats: bool | None = None
    """Share one's own chats openly, beyond the users of the server. Off by default.

    Since server 0.11.
    """

    public_calendars: bool
    """Share one's own calendars with everybody on the server. Off by default."""
