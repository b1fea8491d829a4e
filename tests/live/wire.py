"""What went over the wire between a client and a server, recorded below the client."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import httpx2


@dataclass(frozen=True, slots=True)
class Exchange:
    """A request and its answer; the bodies are parsed JSON, None where there is none.

    `step` is the step of the walk that it belongs to, `path` is as sent, names of headers are in lower case,
    `text` is the answer's body as it came.
    """

    step: str
    method: str
    path: str
    headers: Mapping[str, str]
    sent: Any
    status: int
    answered: Mapping[str, str]
    set_cookie: tuple[str, ...]
    received: Any
    text: str

    def sent_cookies(self) -> dict[str, str]:
        """Return the cookies that the request carried."""
        pairs = (one.strip().partition("=") for one in self.headers.get("cookie", "").split(";"))
        return {name: value for name, _, value in pairs if name}


@dataclass(slots=True)
class Wire:
    """All exchanges so far, in order; `step` names the present step of the walk."""

    exchanges: list[Exchange] = field(default_factory=list)
    step: str = ""

    def last(self, method: str, path: str, status: int = 200) -> Exchange:
        """Return the latest exchange on a path that ended with `status`."""
        wanted = (method, path, status)
        return next(one for one in reversed(self.exchanges) if (one.method, one.path, one.status) == wanted)

    def note(self, request: httpx2.Request, response: httpx2.Response) -> None:
        """Record an exchange whose bodies have been read."""
        self.exchanges.append(
            Exchange(
                step=self.step,
                method=request.method,
                path=request.url.raw_path.decode("ascii"),
                headers=dict(request.headers),
                sent=_parsed(request.content),
                status=response.status_code,
                answered=dict(response.headers),
                set_cookie=tuple(response.headers.get_list("set-cookie")),
                received=_parsed(response.content),
                text=response.text,
            )
        )


class RecordingTransport(httpx2.BaseTransport):
    """A record of what goes through another transport, which is the ordinary network unless given."""

    def __init__(self, wire: Wire, network: httpx2.BaseTransport | None = None) -> None:
        self._wire = wire
        self._network = network or httpx2.HTTPTransport()

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
