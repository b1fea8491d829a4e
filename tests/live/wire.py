"""What went over the wire between a client and a server, recorded below the client."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, cast

import httpx2

# Members of JSON bodies whose value must not show anywhere but on the wire.
_SECRET_MEMBERS = frozenset({"api_key", "app_dn_password", "password", "token"})


@dataclass(frozen=True, slots=True)
class Exchange:
    """A request and its answer; the bodies are parsed JSON, None where there is none."""

    method: str
    path: str
    headers: Mapping[str, str]
    sent: Any
    status: int
    received: Any


@dataclass(slots=True)
class Wire:
    """All exchanges so far, in order."""

    exchanges: list[Exchange] = field(default_factory=list)

    def last(self, method: str, path: str, status: int = 200) -> Exchange:
        """Return the latest exchange on a path that ended with `status`."""
        wanted = (method, path, status)
        return next(one for one in reversed(self.exchanges) if (one.method, one.path, one.status) == wanted)

    def secrets(self) -> set[str]:
        """Return every password, token and key that was sent or received."""
        bodies = [body for one in self.exchanges for body in (one.sent, one.received)]
        return {secret for body in bodies for secret in _secrets(body)}

    def note(self, request: httpx2.Request, response: httpx2.Response) -> None:
        """Record an exchange whose bodies have been read."""
        self.exchanges.append(
            Exchange(
                method=request.method,
                path=request.url.path,
                headers=dict(request.headers),
                sent=_parsed(request.content),
                status=response.status_code,
                received=_parsed(response.content),
            )
        )


class RecordingTransport(httpx2.BaseTransport):
    """The ordinary network, with a record of it."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire
        self._network = httpx2.HTTPTransport()

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        response = self._network.handle_request(request)
        response.read()
        self._wire.note(request, response)
        return response

    def close(self) -> None:
        self._network.close()


class AsyncRecordingTransport(httpx2.AsyncBaseTransport):
    """The same for a client that awaits."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire
        self._network = httpx2.AsyncHTTPTransport()

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        response = await self._network.handle_async_request(request)
        await response.aread()
        self._wire.note(request, response)
        return response

    async def aclose(self) -> None:
        await self._network.aclose()


def _parsed(body: bytes) -> Any:
    try:
        return json.loads(body)
    except ValueError:
        return None


def _secrets(body: object) -> Iterator[str]:
    if not isinstance(body, dict):
        return
    for name, value in cast("dict[str, object]", body).items():
        if name in _SECRET_MEMBERS and isinstance(value, str) and value:
            yield value
