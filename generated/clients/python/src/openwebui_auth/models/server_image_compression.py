# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: ServerImageCompression."""

from __future__ import annotations

from .._runtime.model import Model


class ServerImageCompression(Model):
    """The size to which images are shrunk before they are sent."""

    width: int | None
    """Greatest width, pixels; null for no limit."""

    height: int | None
    """Greatest height, pixels; null for no limit."""
