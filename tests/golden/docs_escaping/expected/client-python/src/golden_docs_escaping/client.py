# Made by Authwright from the spec of Escaping */ """ {{ x }}  \, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""The clients of the Escaping */
\"\"\" {{ x }}  \\.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ._runtime.async_client import AsyncClient
from ._runtime.session import BEARER, Carrier
from ._runtime.sync_client import SyncClient

if TYPE_CHECKING:
    import httpx2
    from pydantic import SecretStr

    from .resources.things import AsyncThingsClient, ThingsClient

_USER_AGENT: Final = "golden-docs-escaping/1.0.0"
_VERSION_PROBE: Final = None
_ERROR_MEMBER: Final = "detail"


class Golden(SyncClient):
    """Client for the Escaping */
    \"\"\" {{ x }}  \\. Every operation blocks; resources are its attributes.
    """

    def __init__(
        self,
        base_url: str,
        *,
        token: str | SecretStr | None = None,
        carrier: Carrier = BEARER,
        server_version: str | None = None,
        timeout: float | httpx2.Timeout | None = 30.0,
        transport: httpx2.BaseTransport | None = None,
        http_client: httpx2.Client | None = None,
    ) -> None:
        """Make a client; nothing is sent yet.

        Args:
            base_url: Address of the server, without the API's own path.
            token: Session token or API key to call with; signing in sets it as well.
            carrier: How the token travels; as a bearer token unless told otherwise.
            server_version: Version of the server, if known: what it lacks is then refused unsent.
            timeout: Seconds for each phase of a request, or a finer setting; None waits for ever.
            transport: Replaces the network, for tests.
            http_client: A client of your own to send with (proxies, certificates); you close it.
        """
        super().__init__(
            base_url,
            token=token,
            carrier=carrier,
            server_version=server_version,
            timeout=timeout,
            transport=transport,
            http_client=http_client,
            version_probe=_VERSION_PROBE,
            user_agent=_USER_AGENT,
            error_member=_ERROR_MEMBER,
        )

    @cached_property
    def things(self) -> ThingsClient:
        """The things."""
        from .resources.things import ThingsClient

        return ThingsClient(self)


class AsyncGolden(AsyncClient):
    """Client for the Escaping */
    \"\"\" {{ x }}  \\. Every operation is awaited; resources are its attributes.
    """

    def __init__(
        self,
        base_url: str,
        *,
        token: str | SecretStr | None = None,
        carrier: Carrier = BEARER,
        server_version: str | None = None,
        timeout: float | httpx2.Timeout | None = 30.0,
        transport: httpx2.AsyncBaseTransport | None = None,
        http_client: httpx2.AsyncClient | None = None,
    ) -> None:
        """Make a client; nothing is sent yet.

        Args:
            base_url: Address of the server, without the API's own path.
            token: Session token or API key to call with; signing in sets it as well.
            carrier: How the token travels; as a bearer token unless told otherwise.
            server_version: Version of the server, if known: what it lacks is then refused unsent.
            timeout: Seconds for each phase of a request, or a finer setting; None waits for ever.
            transport: Replaces the network, for tests.
            http_client: A client of your own to send with (proxies, certificates); you close it.
        """
        super().__init__(
            base_url,
            token=token,
            carrier=carrier,
            server_version=server_version,
            timeout=timeout,
            transport=transport,
            http_client=http_client,
            version_probe=_VERSION_PROBE,
            user_agent=_USER_AGENT,
            error_member=_ERROR_MEMBER,
        )

    @cached_property
    def things(self) -> AsyncThingsClient:
        """The things."""
        from .resources.things import AsyncThingsClient

        return AsyncThingsClient(self)
