"""A server that costs the client next to nothing: recorded answers over HTTP/1.1 with keep-alive.

Run as `python -m tests.bench.server`: prints its port, and ends when its standard input does.
"""

import asyncio
import json
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any, Final

from tests.support.project import exchanges

VERSION: Final = "0.12.4"


def recorded(method: str, path: str, member: str) -> Any:
    """Return a recorded reply of the newest server, one that holds `member`."""
    return next(
        one["response_json"]
        for one in exchanges()
        if one["version"] == VERSION
        and (one["method"], one["path"], one["status"]) == (method, path, 200)
        and member in one["response_json"]
    )


def answer(value: Any) -> bytes:
    """Return a whole answer with the headers that the real server gives."""
    body = json.dumps(value, separators=(",", ":")).encode()
    head = (
        "HTTP/1.1 200 OK\r\n"
        "date: Tue, 24 Nov 2026 12:00:00 GMT\r\n"
        "server: uvicorn\r\n"
        f"content-length: {len(body)}\r\n"
        "content-type: application/json\r\n"
        "x-process-time: 0\r\n\r\n"
    )
    return head.encode() + body


def answers() -> dict[bytes, bytes]:
    """Return the answers by the first word of a request."""
    return {
        b"GET": answer(recorded("GET", "/api/v1/auths/", "permissions")),
        b"POST": answer(recorded("POST", "/api/v1/auths/signin", "permissions")),
    }


class Connection(asyncio.Protocol):
    """Answers each request once all of its body is there."""

    def __init__(self, known: dict[bytes, bytes]) -> None:
        self.known = known
        self.buffer = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        self.buffer += data
        while (end := self.buffer.find(b"\r\n\r\n")) >= 0:
            head = self.buffer[:end].lower()
            _, found, rest = head.partition(b"content-length:")
            whole = end + 4 + (int(rest.split(b"\r\n", 1)[0]) if found else 0)
            if len(self.buffer) < whole:
                return
            self.transport.write(self.known[self.buffer.split(b" ", 1)[0]])
            self.buffer = self.buffer[whole:]


async def serve() -> None:
    """Serve until the standard input ends."""
    loop = asyncio.get_running_loop()
    known = answers()
    server = await loop.create_server(lambda: Connection(known), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)
    server.close()


@contextmanager
def running() -> Generator[str]:
    """Start the server in a process of its own; yields its base URL."""
    command = [sys.executable, "-m", "tests.bench.server"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin
        assert process.stdout
        yield f"http://127.0.0.1:{process.stdout.readline().strip()}"
        process.stdin.close()


if __name__ == "__main__":
    asyncio.run(serve())
