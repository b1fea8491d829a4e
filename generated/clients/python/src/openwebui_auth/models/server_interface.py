# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: ServerInterface."""

from __future__ import annotations

from pydantic import JsonValue

from .._runtime.model import Model


class ServerInterface(Model):
    """Texts and defaults of the web interface. Pending users get the two texts of the overlay alone."""

    default_interface_settings: dict[str, JsonValue] | None = None
    """Settings that users start with.

    Since server 0.11.
    """

    visibility: dict[str, JsonValue] | None = None
    """Which parts of the interface are shown.

    Since server 0.12.
    """

    pending_user_overlay_title: str | None
    """Heading of what pending users see; empty or null for the standard one."""

    pending_user_overlay_content: str | None
    """Text of what pending users see; empty or null for the standard one."""

    response_watermark: str | None = None
    """Text added to answers that a user copies; empty or null for none."""

    iframe_csp: str | None = None
    """Content security policy for pages shown inside the interface; empty for none."""
