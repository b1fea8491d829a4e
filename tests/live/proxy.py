"""A proxy before a server, which records what a client sends that is no Python program."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import ClassVar, Final
from urllib.parse import urlsplit

import httpx2

from tests.live.log import at_level
from tests.live.wire import RecordingTransport, Wire

# What each of the two connections settles for itself.
_OF_THE_CONNECTION: Final = frozenset({"connection", "content-length", "keep-alive", "transfer-encoding"})


@contextmanager
def recording_proxy(base_url: str, wire: Wire) -> Iterator[str]:
    """Pass everything on to the server of `base_url`, and give the address to use in its place."""
    real = urlsplit(base_url)

    class Handler(_Handler):
        server_url = f"{real.scheme}://{real.netloc}"
        host = real.netloc
        network = RecordingTransport(wire)

    # What the proxy's own connections log is nothing that the client shows.
    quiet = at_level(logging.getLogger("httpcore2"), logging.WARNING)
    with quiet, ThreadingHTTPServer(("127.0.0.1", 0), Handler) as proxy:
        thread = threading.Thread(target=proxy.serve_forever, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{proxy.server_port}{real.path}"
        finally:
            proxy.shutdown()
            thread.join()
            Handler.network.close()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server_url: ClassVar[str]
    host: ClassVar[str]
    network: ClassVar[RecordingTransport]

    def _pass_on(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        kept = [(name, value) for name, value in self.headers.items() if _travels(name)]
        # The server holds an `Origin` against the host that it is asked as.
        headers = [(name, self.host if name.lower() == "host" else value) for name, value in kept]
        request = httpx2.Request(self.command, f"{self.server_url}{self.path}", headers=headers, content=body)
        try:
            answer = self.network.handle_request(request)
        except httpx2.TransportError:
            # The client is to meet what the proxy met.
            self.close_connection = True
            return
        self._answer(answer)

    def _answer(self, answer: httpx2.Response) -> None:
        self.send_response_only(answer.status_code)
        for name, value in answer.headers.multi_items():
            # The body has been decompressed.
            if _travels(name) and name.lower() != "content-encoding":
                self.send_header(name, value)
        self.send_header("Content-Length", str(len(answer.content)))
        self.end_headers()
        self.wfile.write(answer.content)

    do_GET = do_POST = do_DELETE = _pass_on

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name is http.server's
        """Stay quiet."""


def _travels(name: str) -> bool:
    return name.lower() not in _OF_THE_CONNECTION
