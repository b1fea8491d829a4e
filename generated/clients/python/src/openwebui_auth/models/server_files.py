# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: ServerFiles."""

from __future__ import annotations

from .._runtime.model import Model
from .server_image_compression import ServerImageCompression


class ServerFiles(Model):
    """Limits on files."""

    max_size: int | None
    """Greatest size of a file, megabytes; null for no limit."""

    max_count: int | None
    """Most files in one go; null for no limit."""

    image_compression: ServerImageCompression
    """The size to which images are shrunk."""
