"""What the clients need of httpx2: its errors as ours, and one moment by which a call has to be done."""

from __future__ import annotations

import ssl
import time
from collections.abc import Generator
from contextlib import contextmanager
from contextvars import ContextVar
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import TYPE_CHECKING, Any, Final

import httpx2

from .errors import ApiConnectionError, ApiTimeoutError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .requests import PreparedRequest

# Nothing of the request had left when one of these came.
_UNSENT: Final = (httpx2.ConnectError, httpx2.ConnectTimeout, httpx2.PoolTimeout)
# A connection that broke. Others of httpx2's errors (a bad URL, a proxy's refusal, an answer that cannot be
# decompressed) come again with every attempt.
_BROKEN: Final = (httpx2.TimeoutException, httpx2.NetworkError, httpx2.RemoteProtocolError)
# Seconds; to sockets, a timeout of 0 means not to wait at all.
_LEAST: Final = 0.001


def failure(error: httpx2.RequestError, request: PreparedRequest) -> ApiConnectionError:
    """Our exception for one of the transport's, which becomes its cause."""
    said = str(error)
    kind = ApiTimeoutError if isinstance(error, httpx2.TimeoutException) else ApiConnectionError
    made = kind(
        f"{type(error).__name__}: {said}" if said else type(error).__name__,
        method=request.method,
        path=request.path,
        sent=not isinstance(error, _UNSENT),
        passing=isinstance(error, _BROKEN) and not _is_distrust(error),
    )
    made.__cause__ = error
    for inner in _chain(error):
        # Tools that record the variables of every frame would find the credential in the transport's.
        inner.__traceback__ = None
        if isinstance(inner, httpx2.RequestError):
            # Its own request holds the credential and the body, and is pickled with it.
            inner.request = httpx2.Request(request.method, request.path)
    return made


def _is_distrust(error: BaseException) -> bool:
    """Whether the server's certificate was refused, which it will be again."""
    return any(isinstance(inner, ssl.SSLCertVerificationError) for inner in _chain(error))


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    """An exception and those that brought it about."""
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield error
        error = error.__cause__ or error.__context__


def is_overdue(deadline: float) -> bool:
    """Whether a moment of the monotonic clock has come; a timer that is a little early counts as well."""
    return time.monotonic() >= deadline - _LEAST


def overdue(request: PreparedRequest) -> ApiTimeoutError:
    """The exception for a call that took longer than its total timeout."""
    return ApiTimeoutError("total timeout", method=request.method, path=request.path)


class PhaseTimeouts:
    """Keeps every phase of a blocking request within what is left of the whole call.

    The transport looks the timeout of a phase up when the phase begins, and traces the beginning of each.
    """

    def __init__(self, timeouts: dict[str, float | None], deadline: float) -> None:
        self.timeouts = dict(timeouts)
        self._configured = timeouts
        self._deadline = deadline
        self._cut()

    def __call__(self, event: str, info: dict[str, Any]) -> None:
        """Takes note of what the transport does."""
        if event.endswith(".started"):
            self._cut()

    def _cut(self) -> None:
        left = max(self._deadline - time.monotonic(), _LEAST)
        for phase, seconds in self._configured.items():
            self.timeouts[phase] = left if seconds is None else min(seconds, left)


DEADLINE: Final[ContextVar[float | None]] = ContextVar("DEADLINE", default=None)
"""The moment by which the blocking call under way has to be done, for what reads and writes its bytes."""


@contextmanager
def within(deadline: float) -> Generator[None]:
    """Reads and writes no longer than to a moment of the monotonic clock."""
    mark = DEADLINE.set(deadline)
    try:
        yield
    finally:
        DEADLINE.reset(mark)


class TimedStream(httpx2.SyncByteStream):
    """The body of a blocking answer, which ends with an error when the call has taken too long."""

    def __init__(self, stream: httpx2.SyncByteStream, request: PreparedRequest, deadline: float) -> None:
        self._stream = stream
        self._request = request
        self._deadline = deadline

    def __iter__(self) -> Iterator[bytes]:
        for chunk in self._stream:
            yield chunk
            if is_overdue(self._deadline):
                raise overdue(self._request)

    def close(self) -> None:
        """Gives the connection back, or up."""
        self._stream.close()


def cookieless() -> CookieJar:
    """A cookie jar which takes nothing in."""
    return CookieJar(policy=DefaultCookiePolicy(allowed_domains=[]))
