"""The mock on a socket: HTTP/1.1 on the loopback address, a thread a connection, one write an answer.

The standard library's server, because a mock has to be able to send what frameworks forbid: half a body, a
length that does not hold, a connection that is reset.
"""

import socket
import struct
import sys
from collections.abc import Callable
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from socketserver import TCPServer
from typing import Any, Final
from urllib.parse import parse_qs, unquote, urlsplit

from authwright import __version__
from authwright.diagnostics import AuthwrightError, Diagnostic
from authwright.mock.control import PREFIX, Control
from authwright.mock.engine import Engine
from authwright.mock.messages import PLAIN, Reply, Request

HOST: Final = "127.0.0.1"
_LONGEST_BODY: Final = 10_000_000
_IDLE: Final = 60
_METHODS: Final = "DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT"
_HEADERS: Final = "Accept, Accept-Language, Authorization, Content-Language, Content-Type"
_BODILESS: Final = (204, 304)


class MockServer(ThreadingHTTPServer):
    """Serves an engine at `url`. Raises AuthwrightError (AW130) when the port cannot be had."""

    daemon_threads = True
    allow_reuse_address = True
    request_queue_size = 128

    def __init__(self, engine: Engine, port: int = 0, tell: Callable[[str], None] | None = None) -> None:
        self.engine = engine
        self.control = Control(engine)
        self.tell = tell
        try:
            super().__init__((HOST, port), _Handler)
        except OSError as error:
            message = f"the mock server cannot listen on {HOST}:{port}: {error.strerror}"
            hint = "name another port, or leave --port out: then a free one is taken"
            raise AuthwrightError([Diagnostic("AW130", message, hint=hint)]) from error

    def server_bind(self) -> None:
        """Bind, and do not look for the machine's name as the parent does: that can take seconds."""
        TCPServer.server_bind(self)
        self.server_name, self.server_port = HOST, int(self.server_address[1])

    @property
    def url(self) -> str:
        """The address, without a slash at its end."""
        return f"http://{HOST}:{self.server_address[1]}"

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing of a caller that hangs up; all else is told as usual."""
        if not isinstance(sys.exc_info()[1], ConnectionError | TimeoutError):
            super().handle_error(request, client_address)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    timeout = _IDLE

    def __getattr__(self, name: str) -> Any:
        # One method serves all methods, the unknown ones too: they are answered by the spec.
        if name.startswith("do_"):
            return self._serve
        raise AttributeError(name)

    @property
    def _mock(self) -> MockServer:
        assert isinstance(self.server, MockServer)
        return self.server

    def _serve(self) -> None:
        length = self._length()
        if length is None:
            self._send(Reply(411, b"a body needs a Content-Length below 10 MB", PLAIN, close=True), {})
            return
        body = self.rfile.read(length)
        parts = urlsplit(self.path)
        headers = {name.lower(): value for name, value in self.headers.items()}
        request = Request(
            method=self.command,
            path=unquote(parts.path),
            query={k: tuple(v) for k, v in parse_qs(parts.query, keep_blank_values=True).items()},
            headers=headers,
            body=body,
            peer=str(self.client_address[0]),
        )
        if request.path.startswith(PREFIX):
            reply, cors = self._mock.control.handle(request), dict[str, str]()
        elif request.method == "OPTIONS" and "access-control-request-method" in headers:
            reply, cors = Reply(200, b"OK", PLAIN), _preflight(headers)
        else:
            reply, cors = self._mock.engine.handle(request), _cors(headers)
        if self._mock.tell:
            # Neither the query nor any header: they may hold secrets. And before the answer is sent, or what
            # is asked next on another connection could be told first.
            self._mock.tell(f"{request.method} {parts.path} {reply.status}")
        self._send(reply, cors)

    def _length(self) -> int | None:
        """Return the length of the body; None for one that is not read."""
        text = self.headers.get("Content-Length", "0")
        if "Transfer-Encoding" in self.headers or not text.isdecimal() or int(text) > _LONGEST_BODY:
            return None
        return int(text)

    def _send(self, reply: Reply, more: dict[str, str]) -> None:
        if reply.cut is not None and reply.cut < 0:
            self._reset()
            return
        close = reply.close or reply.cut is not None or self.close_connection
        lines = [f"HTTP/1.1 {reply.status} {_phrase(reply.status)}"]
        lines += [f"Server: authwright-mock/{__version__}", f"Date: {self.date_time_string()}"]
        if reply.status not in _BODILESS:
            lines.append(f"Content-Length: {len(reply.body)}")
        if reply.media and reply.status not in _BODILESS:
            lines.append(f"Content-Type: {reply.media}")
        lines += [f"{name}: {value}" for name, value in (*reply.headers, *more.items())]
        lines.append(f"Connection: {'close' if close else 'keep-alive'}")
        head = "\r\n".join((*lines, "", "")).encode("latin-1", "replace")
        body = b"" if self.command == "HEAD" else reply.body[: reply.cut]
        self.connection.sendall(head + body)
        self.close_connection = close

    def _reset(self) -> None:
        """End the connection by a reset in place of an orderly end."""
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.close_connection = True
        self.connection.close()

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the parent's name for it
        """Say nothing: what is worth a line is told by `_serve`."""


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "Unknown"


def _cors(headers: dict[str, str]) -> dict[str, str]:
    """Let a page of any origin read the answer, with the cookies it sent."""
    origin = headers.get("origin")
    if origin is None:
        return {"Vary": "Origin"}
    return {
        "Access-Control-Allow-Origin": origin,
        "Access-Control-Allow-Credentials": "true",
        "Access-Control-Expose-Headers": "Retry-After",
        "Vary": "Origin",
    }


def _preflight(headers: dict[str, str]) -> dict[str, str]:
    asked = headers.get("access-control-request-headers", _HEADERS)
    return {
        **_cors(headers),
        "Access-Control-Allow-Methods": _METHODS,
        "Access-Control-Allow-Headers": asked,
        "Access-Control-Max-Age": "600",
    }
