# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""What the server is and which ways of signing in it offers; no account is needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operations import server as operations

if TYPE_CHECKING:
    from .._runtime.async_client import AsyncClient
    from .._runtime.options import Options
    from .._runtime.sync_client import SyncClient
    from ..models.server_config import ServerConfig
    from ..models.server_version import ServerVersion


class ServerClient:
    """What the server is and which ways of signing in it offers; no account is needed."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def get_config(self, *, options: Options | None = None) -> ServerConfig:
        """Return the server's public configuration.

        Tells everybody the version and the ways to sign in, and a signed-in user much more.

        Only session tokens count, as a bearer token or the cookie `token`; an API key gets what everybody
        gets.

        Callers: Everybody; no credential is needed, and a bad one does no harm.

        Args:
            options: Time limits, repetitions and headers of this call alone.
        """
        return self._client.call(operations.GET_CONFIG, options=options)

    def get_version(self, *, options: Options | None = None) -> ServerVersion:
        """Return the server's release.

        Callers: Everybody; no credential is needed, and a bad one does no harm.

        Args:
            options: Time limits, repetitions and headers of this call alone.
        """
        return self._client.call(operations.GET_VERSION, options=options)


class AsyncServerClient:
    """What the server is and which ways of signing in it offers; no account is needed."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_config(self, *, options: Options | None = None) -> ServerConfig:
        """Return the server's public configuration.

        Tells everybody the version and the ways to sign in, and a signed-in user much more.

        Only session tokens count, as a bearer token or the cookie `token`; an API key gets what everybody
        gets.

        Callers: Everybody; no credential is needed, and a bad one does no harm.

        Args:
            options: Time limits, repetitions and headers of this call alone.
        """
        return await self._client.call(operations.GET_CONFIG, options=options)

    async def get_version(self, *, options: Options | None = None) -> ServerVersion:
        """Return the server's release.

        Callers: Everybody; no credential is needed, and a bad one does no harm.

        Args:
            options: Time limits, repetitions and headers of this call alone.
        """
        return await self._client.call(operations.GET_VERSION, options=options)
