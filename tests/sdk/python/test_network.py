"""Proxies, certificates and clients of one's own: what is left to httpx2 works through our clients."""

from __future__ import annotations

import asyncio
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import httpx2
import pytest
import trustme
from _runtime.async_client import AsyncClient
from _runtime.errors import ApiConnectionError, InvalidRequestError
from _runtime.sync_client import SyncClient

from tests.sdk.python.sample import GET_ACCOUNT


class Recorder(BaseHTTPRequestHandler):
    """Answers every request, be it a proxy's or a server's, and keeps its first line."""

    protocol_version = "HTTP/1.1"
    lines: list[tuple[str, str | None]]

    def do_GET(self) -> None:
        self.lines.append((self.requestline, self.headers["authorization"]))
        body = b'{"id": "u1"}'
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name is inherited
        """Stay quiet."""


@contextmanager
def served(context: ssl.SSLContext | None = None) -> Iterator[tuple[int, list[tuple[str, str | None]]]]:
    """Serve on a free port; give the port and the lines that requests begin with."""
    lines: list[tuple[str, str | None]] = []
    handler = type("Handler", (Recorder,), {"lines": lines})
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        if context is not None:
            server.socket = context.wrap_socket(server.socket, server_side=True)
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield server.server_port, lines
        finally:
            server.shutdown()
            thread.join()


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def secured(authority: trustme.CA) -> Iterator[tuple[int, list[tuple[str, str | None]]]]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(context)
    with served(context) as found:
        yield found


def test_a_proxy_of_the_callers_client_is_used() -> None:
    with served() as (port, lines), httpx2.Client(proxy=f"http://127.0.0.1:{port}") as http:
        client = SyncClient("http://nowhere.invalid", token="t", http_client=http)
        assert client.call(GET_ACCOUNT).id == "u1"
    assert lines == [("GET http://nowhere.invalid/auths/ HTTP/1.1", "Bearer t")]


def test_a_proxy_is_used_by_the_asynchronous_client_too() -> None:
    async def run(port: int) -> str:
        async with httpx2.AsyncClient(proxy=f"http://127.0.0.1:{port}") as http:
            return (await AsyncClient("http://nowhere.invalid", http_client=http).call(GET_ACCOUNT)).id

    with served() as (port, lines):
        assert asyncio.run(run(port)) == "u1"
    assert lines == [("GET http://nowhere.invalid/auths/ HTTP/1.1", None)]


def test_a_transport_of_the_callers_is_used() -> None:
    with served() as (port, lines):
        transport = httpx2.HTTPTransport(proxy=f"http://127.0.0.1:{port}")
        with SyncClient("http://nowhere.invalid", transport=transport) as client:
            client.call(GET_ACCOUNT)
    assert len(lines) == 1


def test_a_certificate_is_checked_against_the_callers_authorities(
    secured: tuple[int, list[tuple[str, str | None]]], authority: trustme.CA
) -> None:
    port, lines = secured
    context = ssl.create_default_context()
    authority.configure_trust(context)
    with httpx2.Client(verify=context) as http:
        assert SyncClient(f"https://localhost:{port}", http_client=http).call(GET_ACCOUNT).id == "u1"
        # The certificate is for another name.
        with pytest.raises(ApiConnectionError) as caught:
            SyncClient(f"https://127.0.0.1:{port}", http_client=http).call(GET_ACCOUNT)
    assert (caught.value.sent, caught.value.passing) == (False, False)
    assert len(lines) == 1


def test_an_unknown_authority_is_refused_at_once_and_nothing_is_sent(
    secured: tuple[int, list[tuple[str, str | None]]], waits: list[float]
) -> None:
    port, lines = secured
    client = SyncClient(f"https://localhost:{port}", token="t")
    with client, pytest.raises(ApiConnectionError, match="certificate verify failed"):
        client.call(GET_ACCOUNT)
    assert (lines, waits) == ([], [])


def test_settings_of_the_callers_client_travel_along() -> None:
    seen: list[str] = []

    def respond(request: httpx2.Request) -> httpx2.Response:
        seen.append(f"{request.url} {request.headers['x-gateway']} {request.headers['user-agent']}")
        return httpx2.Response(200, json={"id": "u1"})

    settings: Any = {"params": {"tenant": "7"}, "headers": {"X-Gateway": "g", "User-Agent": "theirs"}}
    with httpx2.Client(transport=httpx2.MockTransport(respond), **settings) as http:
        SyncClient("http://api.test", http_client=http).call(GET_ACCOUNT, query={"limit": 3})
    assert seen == ["http://api.test/auths/?tenant=7&limit=3 g theirs"]


def test_a_closed_client_of_the_callers_says_so() -> None:
    http = httpx2.Client()
    http.close()
    with pytest.raises(InvalidRequestError, match="closed"):
        SyncClient("http://api.test", http_client=http).call(GET_ACCOUNT)
