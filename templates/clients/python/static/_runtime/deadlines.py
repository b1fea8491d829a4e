"""Keeps a blocking call within its time while the transport reads and writes, piece by piece.

A timeout of httpx2 counts anew with every piece, so a server that sends the head of an answer byte by byte,
or one 1xx after the other, would never meet it.
"""

from __future__ import annotations

import time
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Final

import httpcore2

from .transport import DEADLINE

if TYPE_CHECKING:
    import ssl

    import httpx2

# Bytes; the timeout of a larger piece would count anew with every part of it that leaves.
_PIECE: Final = 65536


def keep_deadlines(http: httpx2.Client) -> None:
    """Makes a client of ours look at the deadline with every piece; any other transport is left as it is."""
    # httpx2 has no argument for the backend of its pools. Without these attributes a phase is cut, no piece.
    held = vars(http)
    for transport in [held.get("_transport"), *held.get("_mounts", {}).values()]:
        pool = getattr(transport, "_pool", None)
        backend = getattr(pool, "_network_backend", None)
        if isinstance(backend, httpcore2.NetworkBackend):
            vars(pool)["_network_backend"] = _Backend(backend)


def _left(timeout: float | None, late: type[Exception]) -> float | None:
    """The timeout of one piece, cut to what is left of the call."""
    deadline = DEADLINE.get()
    if deadline is None:
        return timeout
    left = deadline - time.monotonic()
    if left <= 0:
        raise late
    return left if timeout is None else min(timeout, left)


class _Stream(httpcore2.NetworkStream):
    def __init__(self, stream: httpcore2.NetworkStream) -> None:
        self._stream = stream

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, _left(timeout, httpcore2.ReadTimeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        if DEADLINE.get() is None or len(buffer) <= _PIECE:
            self._stream.write(buffer, _left(timeout, httpcore2.WriteTimeout))
            return
        for start in range(0, len(buffer), _PIECE):
            self._stream.write(buffer[start : start + _PIECE], _left(timeout, httpcore2.WriteTimeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore2.NetworkStream:
        left = _left(timeout, httpcore2.ConnectTimeout)
        return _Stream(self._stream.start_tls(ssl_context, server_hostname, left))

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


class _Backend(httpcore2.NetworkBackend):
    def __init__(self, backend: httpcore2.NetworkBackend) -> None:
        self._backend = backend

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore2.SOCKET_OPTION] | None = None,
    ) -> httpcore2.NetworkStream:
        left = _left(timeout, httpcore2.ConnectTimeout)
        return _Stream(self._backend.connect_tcp(host, port, left, local_address, socket_options))

    def sleep(self, seconds: float) -> None:
        self._backend.sleep(seconds)
