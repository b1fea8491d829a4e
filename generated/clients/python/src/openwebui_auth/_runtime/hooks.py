"""What a caller may look at, and change, around each single request; the log is told the same."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, TypeAlias

from . import logs
from .errors import InvalidRequestError

if TYPE_CHECKING:
    import httpx2

    from .errors import ApiConnectionError
    from .requests import PreparedRequest


@dataclass(frozen=True, slots=True)
class RequestEvent:
    """A request that is about to be sent. Its `repr` shows no header, no query and no body.

    Attributes:
        operation: Name of the operation.
        attempt: Number of the attempt, from 1.
        request: The request, whose headers may still be changed. It carries the credential in clear.
    """

    operation: str
    attempt: int
    request: httpx2.Request = field(repr=False)


@dataclass(frozen=True, slots=True)
class ResponseEvent:
    """What came of a request. Its `repr` shows neither the request nor the answer.

    Attributes:
        operation: Name of the operation.
        attempt: Number of the attempt, from 1.
        request: The request as it was sent, credential included.
        response: The answer, its body read; None when none came.
        error: Why no answer came; None when one did.
        seconds: Time from sending to the end of the answer.
    """

    operation: str
    attempt: int
    request: httpx2.Request = field(repr=False)
    response: httpx2.Response | None = field(repr=False)
    error: ApiConnectionError | None
    seconds: float


RequestHook: TypeAlias = Callable[[RequestEvent], Awaitable[None] | None]
ResponseHook: TypeAlias = Callable[[ResponseEvent], Awaitable[None] | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Hooks:
    """Functions that are called around each request, repetitions included, in the order given.

    The asynchronous client awaits what they return, where that can be awaited; with the blocking one they are
    plain functions. What a hook raises ends the call.
    """

    request: tuple[RequestHook, ...] = ()
    response: tuple[ResponseHook, ...] = ()

    def __post_init__(self) -> None:
        if callable(self.request) or callable(self.response):
            raise InvalidRequestError("hooks come in tuples, such as Hooks(request=(trace,))")


NO_HOOKS: Final = Hooks()


class Watched:
    """One request on its way, while somebody looks: hooks, or the log."""

    __slots__ = ("_attempt", "_operation", "_outgoing", "_started")

    def __init__(self, operation: str, request: PreparedRequest, outgoing: httpx2.Request) -> None:
        self._operation = operation
        self._attempt = request.attempt
        self._outgoing = outgoing
        self._started = 0.0

    def sending(self) -> RequestEvent:
        """What the hooks are told before the request leaves."""
        return RequestEvent(self._operation, self._attempt, self._outgoing)

    def sent(self) -> None:
        """Takes note that the request leaves, as the hooks have left it."""
        logs.sending(self._operation, self._attempt, self._outgoing)
        self._started = time.perf_counter()

    def ended(self, response: httpx2.Response | None, error: ApiConnectionError | None) -> ResponseEvent:
        """What the hooks are told of the answer, or of its failing to come."""
        seconds = time.perf_counter() - self._started
        logs.ended(self._operation, response, error, seconds)
        return ResponseEvent(self._operation, self._attempt, self._outgoing, response, error, seconds)
