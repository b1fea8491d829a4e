"""The client that blocks."""

from __future__ import annotations

from collections.abc import Mapping
from types import TracebackType
from typing import Self, TypeVar

import httpx2
from pydantic import SecretStr

from .base_client import BaseClient, Settings, cookieless, facts, transport_errors
from .errors import ApiConnectionError, InvalidRequestError
from .exchange import DETAIL, PreparedRequest, ResponseFacts
from .model import OMIT
from .operation import Operation
from .options import Options
from .session import BEARER, Carrier, Session
from .versions import VersionProbe

T = TypeVar("T")


class SyncClient(BaseClient[httpx2.Client]):
    """Calls operations one after the other; may be shared between threads.

    Args:
        base_url: Address of the server, without the API's own path.
        token: Session token or API key to start with.
        carrier: How the token travels; as a bearer token unless told otherwise.
        server_version: The server's version where known; calls it does not have are then refused unsent.
        timeout: Seconds for each phase of a request, or httpx2's finer setting; None waits for ever.
        transport: Replaces the network, for tests.
        http_client: A client of the caller's to send with (proxies, certificates); the caller closes it.
        version_probe: Where to ask for the version when a call meets a server that does not know it.
        user_agent: Value of the `User-Agent` header.
        error_member: The member of error answers that tells the reason.
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
        version_probe: VersionProbe | None = None,
        user_agent: str | None = None,
        error_member: str = DETAIL,
    ) -> None:
        if transport is not None and http_client is not None:
            raise InvalidRequestError("pass transport or http_client, not both")
        settings = Settings.checked(
            base_url,
            timeout=timeout,
            server_version=server_version,
            version_probe=version_probe,
            user_agent=user_agent,
            error_member=error_member,
        )
        session = Session(token, carrier)
        http = http_client or httpx2.Client(transport=transport, cookies=cookieless())
        super().__init__(http, owned=http_client is None, settings=settings, session=session)

    def call(
        self,
        operation: Operation[T],
        *,
        path: Mapping[str, object] | None = None,
        query: Mapping[str, object] | None = None,
        headers: Mapping[str, object] | None = None,
        body: object = OMIT,
        options: Options | None = None,
    ) -> T:
        """Calls an operation and returns its result, or raises an `ApiError`."""
        steps = self._steps(operation, path, query, headers, body, options)
        request = next(steps)
        try:
            while True:
                try:
                    response = self._send(request)
                except ApiConnectionError as error:
                    request = steps.throw(error)
                else:
                    request = steps.send(response)
        except StopIteration as stop:
            result: T = stop.value
            return result

    def _send(self, request: PreparedRequest) -> ResponseFacts:
        """Sends one request, once; of the probes that are asked at the same time, one."""
        if request.probe:
            return self._settings.asking.ask(lambda: self._send_alone(request))
        return self._send_alone(request)

    def _send_alone(self, request: PreparedRequest) -> ResponseFacts:
        """Sends one request, once. Whatever is to happen around each single request belongs here."""
        with transport_errors(request):
            outgoing = self._outgoing(request)
            return facts(self._http.send(outgoing, follow_redirects=False))

    def close(self) -> None:
        """Closes the connections, unless they belong to somebody else."""
        if self._owned:
            self._http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
