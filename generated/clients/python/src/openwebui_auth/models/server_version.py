# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: ServerVersion."""

from __future__ import annotations

from .._runtime.model import Model


class ServerVersion(Model):
    """The server's release."""

    version: str
    """The release, as in `0.12.4`."""

    deployment_id: str
    """The operator's name for this deployment; empty while unset."""
