"""The client that awaits."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING, Any, ParamSpec, Self, TypeVar

import anyio
import httpx2

from .base_client import BaseClient, Pause
from .errors import ApiConnectionError, ApiError, ApiTimeoutError, InvalidRequestError
from .model import OMIT
from .raw import RawResponse, capturing
from .requests import PreparedRequest
from .responses import ResponseFacts
from .session import Carrier, Session
from .settings import Settings
from .transport import cookieless, failure, overdue

if TYPE_CHECKING:
    from pydantic import SecretStr

    from .hooks import Hooks
    from .operation import Operation
    from .options import Options
    from .retries import Retries

P = ParamSpec("P")
T = TypeVar("T")


class AsyncClient(BaseClient[httpx2.AsyncClient]):
    """Calls operations, as many at a time as there are tasks; belongs to one event loop."""

    def __init__(
        self,
        base_url: str,
        *,
        token: str | SecretStr | None = None,
        carrier: Carrier | None = None,
        server_version: str | None = None,
        timeout: float | httpx2.Timeout | None = 30.0,
        total_timeout: float | None = None,
        retries: int | Retries = 2,
        hooks: Hooks | None = None,
        transport: httpx2.AsyncBaseTransport | None = None,
        http_client: httpx2.AsyncClient | None = None,
    ) -> None:
        """Make a client; nothing is sent yet.

        Args:
            base_url: Address of the server, without the API's own path.
            token: Session token or API key to start with; signing in sets it as well.
            carrier: How the token travels; as the API has it unless told otherwise.
            server_version: The server's version where known; what it lacks is then refused unsent.
            timeout: Seconds for each phase of a request (connecting, sending, each piece of the answer), or
                httpx2's finer setting; None waits for ever.
            total_timeout: Seconds for a whole call, waits and repetitions included; None for no such limit.
            retries: Most repetitions of a call that failed, or finer settings; see `Retries`.
            hooks: Functions to call around each request.
            transport: Replaces the network, for tests.
            http_client: A client of your own to send with (proxies, certificates); you close it.
        """
        if transport is not None and http_client is not None:
            raise InvalidRequestError("pass transport or http_client, not both")
        settings = Settings.checked(
            base_url,
            self.api,
            timeout=timeout,
            total_timeout=total_timeout,
            retries=retries,
            hooks=hooks,
            server_version=server_version,
        )
        session = Session(token, carrier or self.api.carrier)
        http = http_client or httpx2.AsyncClient(transport=transport, cookies=cookieless())
        super().__init__(http, owned=http_client is None, settings=settings, session=session)

    async def call(
        self,
        operation: Operation[T],
        *,
        path: Mapping[str, object] | None = None,
        query: Mapping[str, object] | None = None,
        headers: Mapping[str, object] | None = None,
        body: object = OMIT,
        options: Options | None = None,
    ) -> T:
        """Calls an operation and returns its result, or raises an `ApiError`."""
        steps = self._steps(operation, path, query, headers, body, options)
        # Tools that record the variables of every frame would find secrets in these.
        del path, query, headers, body, options
        try:
            step = next(steps)
            while True:
                if isinstance(step, Pause):
                    await anyio.sleep(step.seconds)
                    step = next(steps)
                    continue
                try:
                    response = await self._send(operation, step)
                except ApiConnectionError as error:
                    step = steps.throw(error)
                else:
                    step = steps.send(response)
        except StopIteration as stop:
            result: T = stop.value
            return result
        except ApiError as error:
            raise error.with_traceback(None)  # noqa: B904 - the same error, without the frames inside

    async def raw_response(
        self, method: Callable[P, Awaitable[T]], /, *args: P.args, **kwargs: P.kwargs
    ) -> RawResponse[T]:
        """Calls a method of this client and returns the answer as it came, whatever its status.

        The session changes as it does without; `parse()` gives the result, or raises the error.
        """
        with capturing() as captured:
            try:
                return captured.returned(await method(*args, **kwargs))
            except ApiError as error:
                return captured.raised(error)

    async def _send(self, operation: Operation[Any], request: PreparedRequest) -> ResponseFacts:
        """Sends one request, once; of the probes that are asked at the same time, one."""
        if request.probe:
            question = partial(self._exchange, operation, request)
            return await self._settings.asking.ask_awaited(question, anyio.Event)
        return await self._exchange(operation, request)

    async def _exchange(self, operation: Operation[Any], request: PreparedRequest) -> ResponseFacts:
        hooks = self._settings.hooks
        outgoing = self._outgoing(request, {"timeout": self._timeouts(request)})
        watched = self._watched(operation, request, outgoing)
        if watched is not None:
            for before in hooks.request:
                await _done(before(watched.sending()))
            watched.sent()
        error: ApiConnectionError | None = None
        try:
            response = await self._receive(request, outgoing)
        except httpx2.RequestError as cause:
            response, error = None, failure(cause, request)
        except ApiTimeoutError as late:
            response, error = None, late
        if watched is not None:
            event = watched.ended(response, error)
            for after in hooks.response:
                await _done(after(event))
        if response is None:
            raise error or overdue(request)
        return ResponseFacts(response.status_code, response.headers, response.content)

    async def _receive(self, request: PreparedRequest, outgoing: httpx2.Request) -> httpx2.Response:
        """The answer, its body read."""
        if request.deadline is None:
            return await self._http.send(outgoing, follow_redirects=False)
        with anyio.move_on_after(request.deadline - time.monotonic()):
            return await self._http.send(outgoing, follow_redirects=False)
        raise overdue(request)

    async def close(self) -> None:
        """Closes the connections, unless they belong to somebody else."""
        if self._owned:
            await self._http.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()


async def _done(returned: Awaitable[None] | None) -> None:
    """Waits for what a hook has returned, if it is to be waited for."""
    if returned is not None:
        await returned
