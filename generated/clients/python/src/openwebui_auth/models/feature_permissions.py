# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: FeaturePermissions."""

from __future__ import annotations

from .._runtime.model import Model


class FeaturePermissions(Model):
    """Rights to use whole features."""

    api_keys: bool
    """Have an API key; admins need no permission for it. ENABLE_API_KEYS has to be on. Off by default."""

    notes: bool
    """Use notes. On by default."""

    folders: bool
    """Use folders. On by default."""

    channels: bool
    """Use channels. On by default."""

    encrypted_channels: bool | None = None
    """Use encrypted channels. Off by default.

    Since server 0.12.
    """

    direct_tool_servers: bool
    """Connect tool servers of one's own. Off by default."""

    web_search: bool
    """Have models search the web. On by default."""

    image_generation: bool
    """Have models make images. On by default."""

    code_interpreter: bool
    """Have models run code. On by default."""

    memories: bool
    """Let models remember things about the user. On by default."""

    automations: bool
    """Set up automations. Off by default."""

    calendar: bool
    """Use calendars. On by default."""

    webhooks: bool
    """Set up webhooks. Off by default."""
