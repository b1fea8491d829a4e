# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: ServerOneDrive."""

from __future__ import annotations

from .._runtime.model import Model


class ServerOneDrive(Model):
    """How browsers reach OneDrive and SharePoint."""

    client_id_personal: str
    """Id of the OAuth client for personal accounts; empty while unset."""

    client_id_business: str
    """Id of the OAuth client for business accounts; empty while unset."""

    sharepoint_url: str
    """Address of the SharePoint site; empty while unset."""

    sharepoint_tenant_id: str
    """Id of the SharePoint tenant; empty while unset."""
