"""Against a real socket: what a mock transport cannot show."""

import asyncio
import json
import threading
from collections.abc import Iterator
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from _runtime.async_client import AsyncClient
from _runtime.errors import ApiConnectionError, ApiTimeoutError, AuthenticationError, UnprocessableEntityError
from _runtime.settings import ApiFacts
from _runtime.sync_client import SyncClient

from tests.sdk.python.sample import DROP_LINK, GET_ACCOUNT, SIGN_OUT, SIGNIN, VALIDATION_ERRORS, Account


class Handler(BaseHTTPRequestHandler):
    """One account; sign-in sets a cookie too, which would pass as a session if it came back."""

    protocol_version = "HTTP/1.1"
    seen: list[tuple[str, str, dict[str, str]]]
    release: threading.Event

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["content-length"])) or b"null")
        if self.path == "/sub/auths/signout":
            self.answer(200, {"id": "u1"})
        elif body.get("password") == "right":
            self.answer(200, {"id": "u1", "token": "s1"})
        else:
            self.answer(422, {"detail": [{**VALIDATION_ERRORS[0], "input": body}]})

    def do_GET(self) -> None:
        if "slow" in self.path:
            self.release.wait(10)
        signed_in = self.headers["authorization"] == "Bearer s1" or "s1" in self.headers.get("cookie", "")
        self.answer(200 if signed_in else 401, {"id": "u1"} if signed_in else {"detail": "Not authenticated"})

    def do_DELETE(self) -> None:
        self.answer(200, {"id": self.path})

    def answer(self, status: int, body: object) -> None:
        self.seen.append(
            (self.command, self.path, {name.lower(): value for name, value in self.headers.items()})
        )
        content = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(content)))
        self.send_header("set-cookie", "token=s1; Path=/; HttpOnly")
        # Whoever waited for a slow answer may have left by now.
        with suppress(ConnectionError):
            self.end_headers()
            self.wfile.write(content)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name is inherited
        """Keeps test output quiet."""


class Loopback:
    def __init__(self, server: ThreadingHTTPServer) -> None:
        self.seen: list[tuple[str, str, dict[str, str]]] = []
        self.release = threading.Event()
        Handler.seen, Handler.release = self.seen, self.release
        self.url = f"http://127.0.0.1:{server.server_address[1]}/sub"


@pytest.fixture
def loopback() -> Iterator[Loopback]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        server.daemon_threads = True
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        served = Loopback(server)
        try:
            yield served
        finally:
            served.release.set()
            server.shutdown()
            thread.join()


def test_a_session_from_sign_in_to_sign_out(loopback: Loopback) -> None:
    class Sample(SyncClient):
        api = ApiFacts(user_agent="sample/1")

    with Sample(loopback.url) as client:
        account = client.call(SIGNIN, body={"email": "a@b.c", "password": "right"})
        assert isinstance(account, Account)
        assert client.call(GET_ACCOUNT).id == "u1"
        client.call(SIGN_OUT)
        with pytest.raises(AuthenticationError, match="GET /auths/: 401: Not authenticated"):
            client.call(GET_ACCOUNT)
    assert [headers.get("authorization") for _, _, headers in loopback.seen] == [
        None,
        "Bearer s1",
        "Bearer s1",
        None,
    ]
    assert not [headers for _, _, headers in loopback.seen if "cookie" in headers]
    assert {headers["user-agent"] for _, _, headers in loopback.seen} == {"sample/1"}


def test_the_same_session_awaited(loopback: Loopback) -> None:
    async def run() -> None:
        async with AsyncClient(loopback.url) as client:
            await client.call(SIGNIN, body={"email": "a@b.c", "password": "right"})
            assert (await client.call(GET_ACCOUNT)).id == "u1"
            await client.call(SIGN_OUT)
            with pytest.raises(AuthenticationError):
                await client.call(GET_ACCOUNT)

    asyncio.run(run())


def test_an_echoed_password_is_not_told(loopback: Loopback) -> None:
    with SyncClient(loopback.url) as client, pytest.raises(UnprocessableEntityError) as caught:
        client.call(SIGNIN, body={"password": "hunter2"})
    assert "hunter2" not in str(caught.value) + repr(vars(caught.value))
    assert b"hunter2" in (caught.value.raw_body() or b"")


def test_paths_arrive_as_encoded(loopback: Loopback) -> None:
    with SyncClient(loopback.url) as client:
        assert client.call(DROP_LINK, path={"provider": "mcp:a/ü b"}).id == "/sub/links/mcp%3Aa/%C3%BC%20b"
        assert client.call(DROP_LINK, path={"provider": ""}).id == "/sub/links/"


def test_a_slow_answer_is_a_timeout(loopback: Loopback) -> None:
    with (
        SyncClient(f"{loopback.url}/slow", token="s1", retries=0) as client,
        pytest.raises(ApiTimeoutError, match="ReadTimeout"),
    ):
        client.call(GET_ACCOUNT, options={"timeout": 0.2})


def test_nobody_listening_is_a_connection_error() -> None:
    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        port = server.server_address[1]
    with (
        SyncClient(f"http://127.0.0.1:{port}", retries=0) as client,
        pytest.raises(ApiConnectionError, match="ConnectError"),
    ):
        client.call(GET_ACCOUNT)
