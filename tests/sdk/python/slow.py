"""A server on loopback that takes its time, byte by byte, as told by the path."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

BODY = b'{"id":"u1"}'
HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n" % len(BODY)


class SlowServer:
    """What each path does; any other is answered at once.

    `/late` answers nothing for a long time, `/head` sends the head a byte at a time, `/informing` says
    103 over and over, `/sip` reads the body a little at a time, `/stalled` stops after the headers,
    `/drip` sends the body a byte at a time, `/cut` closes in the middle of the body.
    """

    def __init__(self, listener: socket.socket) -> None:
        self.url = f"http://127.0.0.1:{listener.getsockname()[1]}"
        self.requests: list[str] = []
        self.open = 0
        self.done = threading.Event()
        self._listener = listener

    def run(self) -> None:
        with suppress(OSError):
            while True:
                connection, _ = self._listener.accept()
                threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        self.open += 1
        with connection, suppress(OSError):
            while request := self._read(connection):
                self.requests.append(request)
                manner = self._manners().get(request.rpartition("/")[2], self._at_once)
                manner(connection)
        self.open -= 1

    def _read(self, connection: socket.socket) -> str:
        """Read the head of a request without a body, and return its path; empty when the peer has left."""
        head = b""
        while b"\r\n\r\n" not in head:
            piece = connection.recv(65536)
            if not piece:
                return ""
            head += piece
        return head.split()[1].decode()

    def _manners(self) -> dict[str, Callable[[socket.socket], None]]:
        return {
            "head": self._head,
            "informing": self._informing,
            "sip": self._sip,
            "late": self._late,
            "stalled": self._stalled,
            "drip": self._drip,
            "cut": self._cut,
        }

    def _head(self, connection: socket.socket) -> None:
        for byte in HEAD + BODY:
            if self.done.wait(0.02):
                return
            connection.sendall(bytes([byte]))

    def _sip(self, connection: socket.socket) -> None:
        while not self.done.wait(0.02) and connection.recv(65536):
            pass

    def _informing(self, connection: socket.socket) -> None:
        while not self.done.wait(0.02):
            connection.sendall(b"HTTP/1.1 103 Early Hints\r\n\r\n")

    def _at_once(self, connection: socket.socket) -> None:
        connection.sendall(HEAD + BODY)

    def _late(self, connection: socket.socket) -> None:
        connection.settimeout(10)
        connection.recv(1)  # returns when the peer leaves
        connection.shutdown(socket.SHUT_RDWR)

    def _stalled(self, connection: socket.socket) -> None:
        connection.sendall(HEAD)
        self._late(connection)

    def _drip(self, connection: socket.socket) -> None:
        connection.sendall(HEAD)
        for byte in BODY:
            if self.done.wait(0.1):
                return
            connection.sendall(bytes([byte]))

    def _cut(self, connection: socket.socket) -> None:
        connection.sendall(HEAD + BODY[:5])
        connection.shutdown(socket.SHUT_RDWR)

    def closed_all(self, within: float = 5.0) -> bool:
        """Whether every connection is closed before `within` seconds have passed."""
        until = time.monotonic() + within
        while self.open and time.monotonic() < until:
            time.sleep(0.01)
        return self.open == 0


@contextmanager
def slow_server() -> Iterator[SlowServer]:
    """Run the server while the context lasts."""
    with socket.create_server(("127.0.0.1", 0), backlog=512) as listener:
        server = SlowServer(listener)
        thread = threading.Thread(target=server.run, daemon=True)
        thread.start()
        try:
            yield server
        finally:
            server.done.set()
            # A thread that waits in `accept` keeps the port; this wakes it.
            listener.shutdown(socket.SHUT_RDWR)
    thread.join(5)
