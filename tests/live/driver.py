"""Lets one walk drive either client: what a call of the async one returns is awaited on the spot."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from functools import partial
from typing import Any, Protocol, TypeAlias, cast

from openwebui_auth import AsyncOpenWebUI, OpenWebUI
from openwebui_auth.errors import ApiError
from openwebui_auth.resources import AsyncAuthsClient, AsyncServerClient, AuthsClient, ServerClient

from tests.live.log import Log
from tests.live.wire import AsyncRecordingTransport, RecordingTransport, Wire

_RESOURCES = (AsyncAuthsClient, AsyncServerClient, AuthsClient, ServerClient)

Finish: TypeAlias = Callable[[Any], Any]
"""Turns what a method returned into its result."""


class Driven:
    """A client, or one of its resources, behind the names of the blocking client."""

    def __init__(self, target: object, finish: Finish, log: Log) -> None:
        self._target = target
        self._finish = finish
        self._log = log

    def __repr__(self) -> str:
        return repr(self._target)

    def __getattr__(self, name: str) -> Any:
        value = getattr(self._target, name)
        if name == "with_token":
            return lambda *args, **kwargs: Driven(value(*args, **kwargs), self._finish, self._log)
        if inspect.ismethod(value):
            return partial(self._call, name, value)
        if isinstance(value, _RESOURCES):
            return Driven(value, self._finish, self._log)
        return value

    def _call(self, operation: str, method: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Any:
        self._log.operations.append(operation)
        for argument in (*args, *kwargs.values()):
            self._log.argument(argument)
        try:
            result = self._finish(method(*args, **kwargs))
        except ApiError as error:
            self._log.error(error)
            raise
        self._log.result(operation, result)
        return result


class Opener(Protocol):
    """Opens a client for a server, to be closed by leaving the context."""

    def __call__(self, base_url: str, wire: Wire, log: Log) -> AbstractContextManager[OpenWebUI]:
        """Give the client behind the type of the blocking one, whichever it is."""
        ...


@contextmanager
def open_blocking(base_url: str, wire: Wire, log: Log) -> Iterator[OpenWebUI]:
    """Open `OpenWebUI`."""
    with OpenWebUI(base_url, transport=RecordingTransport(wire)) as client:
        yield cast("OpenWebUI", Driven(client, _as_is, log))


@contextmanager
def open_awaiting(base_url: str, wire: Wire, log: Log) -> Iterator[OpenWebUI]:
    """Open `AsyncOpenWebUI` on an event loop of its own."""
    with asyncio.Runner() as loop:
        client = loop.run(AsyncOpenWebUI(base_url, transport=AsyncRecordingTransport(wire)).__aenter__())
        try:
            yield cast("OpenWebUI", Driven(client, loop.run, log))
        finally:
            loop.run(client.__aexit__(None, None, None))


def _as_is(returned: Any) -> Any:
    return returned
