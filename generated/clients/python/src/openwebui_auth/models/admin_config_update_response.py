# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: AdminConfigUpdateResponse."""

from __future__ import annotations

from .admin_config import AdminConfig


class AdminConfigUpdateResponse(AdminConfig):
    """The settings after a write, and what the write did to sessions."""

    sessions_revoked: bool | None = None
    """The MFA policy changed, so all sessions ended, the caller's too: sign in again. API keys still work.

    Since server 0.12.
    """
