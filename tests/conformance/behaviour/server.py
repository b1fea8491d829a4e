"""The scripted server: raw sockets, so that it can misbehave in every way that a scenario asks for."""

from __future__ import annotations

import socket
import struct
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from http import HTTPStatus
from types import TracebackType
from typing import NamedTuple, Self

from tests.conformance.behaviour.scenarios import Answer


class Request(NamedTuple):
    """A request as it came in; names of headers are in lower case, `at` is seconds of the monotonic clock."""

    at: float
    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes


class ScriptedServer:
    """Gives the answers of a script, each when its turn comes, and keeps what was asked."""

    def __init__(self, answers: Sequence[Answer] = (), *, listens_after: float = 0) -> None:
        self.requests: list[Request] = []
        self.given: list[Answer] = []
        self.places: dict[str, str] = {}
        self._left = [(answer, answer.times) for answer in answers]
        self._changed = threading.Condition()
        self._stopped = threading.Event()
        self._connections: list[socket.socket] = []
        self._listener = socket.socket()
        self._listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self._listener.bind(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        if not listens_after:
            self._listener.listen(64)
        self._thread = threading.Thread(target=self._accept, args=(listens_after,), daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stopped.set()
        with self._changed:
            for one in [self._listener, *self._connections]:
                with suppress(OSError):
                    one.shutdown(socket.SHUT_RDWR)
                one.close()

    def wait_for(self, count: int, seconds: float) -> bool:
        """Wait until so many requests have come in, and return whether they have."""
        with self._changed:
            return self._changed.wait_for(lambda: len(self.requests) >= count, seconds)

    @property
    def unused(self) -> int:
        """How many answers of the script are left, apart from those for any number of requests."""
        return sum(left for _, left in self._left if left > 0)

    def _accept(self, listens_after: float) -> None:
        if listens_after:
            self._stopped.wait(listens_after)
        with suppress(OSError):
            self._listener.listen(64)
            while not self._stopped.is_set():
                connection, _ = self._listener.accept()
                connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                with self._changed:
                    self._connections.append(connection)
                threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        with connection, suppress(OSError), connection.makefile("rb") as stream:
            while (request := _read(stream.readline, stream.read)) is not None:
                with self._changed:
                    self.requests.append(request)
                    answer = self._next(request)
                    self.given.append(answer)
                    self._changed.notify_all()
                if not self._send(connection, answer):
                    return

    def _next(self, request: Request) -> Answer:
        asked = f"{request.method} {request.target.partition('?')[0]}"
        for index, (answer, left) in enumerate(self._left):
            if answer.to in {None, asked} and (left > 0 or answer.times == 0):
                self._left[index] = (answer, max(left - 1, 0))
                return answer
        return Answer(status=418, text="the script has no answer to this", type="text/plain")

    def _send(self, connection: socket.socket, answer: Answer) -> bool:
        """Send an answer, and return whether the connection stays."""
        if answer.delay:
            self._stopped.wait(answer.delay)
        if answer.silent:
            self._stopped.wait()
            return False
        if answer.reset:
            # Closing with this option set says that the peer's data was thrown away.
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            return False
        head, body = self._head(answer), answer.content
        if answer.cut is not None:
            connection.sendall(head + body[: answer.cut])
            return False
        if answer.drip is None:
            connection.sendall(head + body)
        else:
            at_once = b"" if answer.drip.start == "head" else head
            connection.sendall(at_once)
            slow = (head + body)[len(at_once) :]
            for start in range(0, len(slow), answer.drip.bytes):
                connection.sendall(slow[start : start + answer.drip.bytes])
                if self._stopped.wait(answer.drip.every):
                    return False
        return answer.length is None

    def _head(self, answer: Answer) -> bytes:
        length = len(answer.content) if answer.length is None else answer.length
        headers = {name: self.placed(value) for name, value in answer.headers.items()}
        if answer.type and (answer.content or answer.given("type")):
            headers = {"content-type": answer.type} | headers
        if answer.status not in {204, 304}:
            headers["content-length"] = str(length)
        phrase = HTTPStatus(answer.status).phrase if answer.status in set(HTTPStatus) else "Odd"
        lines = [
            f"HTTP/1.1 {answer.status} {phrase}",
            *(f"{name}: {value}" for name, value in headers.items()),
        ]
        return "\r\n".join([*lines, "", ""]).encode("latin-1")

    def placed(self, text: str) -> str:
        """Return a text with addresses in place of their names in braces."""
        for name, url in self.places.items():
            text = text.replace(f"{{{name}}}", url)
        return text


class Unaccepting:
    """An address at which nothing is accepted, so that connecting never ends."""

    def __init__(self) -> None:
        self._listener = socket.socket()
        self._listener.bind(("127.0.0.1", 0))
        self._listener.listen(0)
        address = self._listener.getsockname()
        self.url = f"http://127.0.0.1:{address[1]}"
        self._waiting = [socket.socket() for _ in range(4)]
        for one in self._waiting:
            # These fill the queue; what comes after them is dropped.
            one.setblocking(False)
            one.connect_ex(address)

    def close(self) -> None:
        """Close everything."""
        for one in [self._listener, *self._waiting]:
            one.close()


def _read(readline: Callable[[], bytes], read: Callable[[int], bytes]) -> Request | None:
    """Return the next request of a connection, None at its end."""
    first = readline().decode("latin-1").split()
    if len(first) != 3:
        return None
    at, headers = time.monotonic(), dict[str, str]()
    while line := readline().decode("latin-1").strip():
        name, _, value = line.partition(":")
        headers[name.lower()] = ", ".join(filter(None, [headers.get(name.lower()), value.strip()]))
    return Request(at, first[0], first[1], headers, _body(headers, readline, read))


def _body(headers: Mapping[str, str], readline: Callable[[], bytes], read: Callable[[int], bytes]) -> bytes:
    if headers.get("transfer-encoding") != "chunked":
        return read(int(headers.get("content-length", "0")))
    body = b""
    while size := int(readline().split(b";")[0], 16):
        body += read(size)
        readline()
    readline()
    return body
