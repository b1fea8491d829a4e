# Made by Authwright from the spec of Several resources API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""The clients of the Several resources API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ._runtime.async_client import AsyncClient
from ._runtime.session import BEARER, Carrier
from ._runtime.sync_client import SyncClient

if TYPE_CHECKING:
    import httpx2
    from pydantic import SecretStr

    from .resources.books import AsyncBooksClient, BooksClient
    from .resources.loans import AsyncLoansClient, LoansClient
    from .resources.news import AsyncNewsClient, NewsClient

_USER_AGENT: Final = "golden-several-resources/1.0.0"
_VERSION_PROBE: Final = None
_ERROR_MEMBER: Final = "detail"


class Golden(SyncClient):
    """Client for the Several resources API. Every operation blocks; resources are its attributes."""

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
    def books(self) -> BooksClient:
        """What is there."""
        from .resources.books import BooksClient

        return BooksClient(self)

    @cached_property
    def loans(self) -> LoansClient:
        """What is not there."""
        from .resources.loans import LoansClient

        return LoansClient(self)

    @cached_property
    def news(self) -> NewsClient:
        """What nobody has filled yet."""
        from .resources.news import NewsClient

        return NewsClient(self)


class AsyncGolden(AsyncClient):
    """Client for the Several resources API. Every operation is awaited; resources are its attributes."""

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
    def books(self) -> AsyncBooksClient:
        """What is there."""
        from .resources.books import AsyncBooksClient

        return AsyncBooksClient(self)

    @cached_property
    def loans(self) -> AsyncLoansClient:
        """What is not there."""
        from .resources.loans import AsyncLoansClient

        return AsyncLoansClient(self)

    @cached_property
    def news(self) -> AsyncNewsClient:
        """What nobody has filled yet."""
        from .resources.news import AsyncNewsClient

        return AsyncNewsClient(self)
