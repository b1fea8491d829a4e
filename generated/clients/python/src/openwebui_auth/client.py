# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""The clients of the Open WebUI authentication API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ._runtime.async_client import AsyncClient
from ._runtime.settings import ApiFacts
from ._runtime.sync_client import SyncClient
from ._runtime.versions import VersionProbe

if TYPE_CHECKING:
    from .resources.auths import AsyncAuthsClient, AuthsClient
    from .resources.server import AsyncServerClient, ServerClient

_API: Final = ApiFacts(
    user_agent="openwebui-auth/0.1.0",
    version_probe=VersionProbe("/api/config", "version"),
    error_member="detail",
)


class OpenWebUI(SyncClient):
    """Client for the Open WebUI authentication API. Every operation blocks; resources are its attributes."""

    api = _API

    @cached_property
    def auths(self) -> AuthsClient:
        """Accounts, sessions, sign-in settings, API keys and multi-factor authentication."""
        from .resources.auths import AuthsClient

        return AuthsClient(self)

    @cached_property
    def server(self) -> ServerClient:
        """What the server is and which ways of signing in it offers; no account is needed."""
        from .resources.server import ServerClient

        return ServerClient(self)


class AsyncOpenWebUI(AsyncClient):
    """Client for the Open WebUI authentication API. Every operation is awaited; resources are its attributes."""

    api = _API

    @cached_property
    def auths(self) -> AsyncAuthsClient:
        """Accounts, sessions, sign-in settings, API keys and multi-factor authentication."""
        from .resources.auths import AsyncAuthsClient

        return AsyncAuthsClient(self)

    @cached_property
    def server(self) -> AsyncServerClient:
        """What the server is and which ways of signing in it offers; no account is needed."""
        from .resources.server import AsyncServerClient

        return AsyncServerClient(self)
