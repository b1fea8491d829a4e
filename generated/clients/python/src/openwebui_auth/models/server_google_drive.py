# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: ServerGoogleDrive."""

from __future__ import annotations

from .._runtime.model import Model, Secret


class ServerGoogleDrive(Model):
    """How browsers reach Google Drive."""

    client_id: str
    """Id of the OAuth client; empty while unset."""

    api_key: Secret
    """Key for the file picker, which browsers see; empty while unset."""
