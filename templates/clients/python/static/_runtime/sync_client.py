"""The client that blocks."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, ParamSpec, Self, TypeVar

import httpx2

from .base_client import BaseClient, Pause
from .errors import ApiConnectionError, ApiError, ApiTimeoutError, InvalidRequestError
from .model import OMIT
from .raw import RawResponse, capturing
from .requests import PreparedRequest
from .responses import ResponseFacts
from .session import Carrier, Session
from .settings import Settings
from .transport import PhaseTimeouts, TimedStream, cookieless, failure, is_overdue, overdue, within

if TYPE_CHECKING:
    from pydantic import SecretStr

    from .hooks import Hooks
    from .operation import Operation
    from .options import Options
    from .retries import Retries

P = ParamSpec("P")
T = TypeVar("T")


class SyncClient(BaseClient[httpx2.Client]):
    """Calls operations one after the other; may be shared between threads."""

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
        transport: httpx2.BaseTransport | None = None,
        http_client: httpx2.Client | None = None,
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
        http = http_client or httpx2.Client(transport=transport, cookies=cookieless())
        if http_client is None:
            from .deadlines import keep_deadlines  # noqa: PLC0415 - loads all of httpcore2, as a client does

            keep_deadlines(http)
        super().__init__(http, owned=http_client is None, settings=settings, session=session)

    def call(
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
                    self._wait(step.seconds)
                    step = next(steps)
                    continue
                try:
                    response = self._send(operation, step)
                except ApiConnectionError as error:
                    step = steps.throw(error)
                else:
                    step = steps.send(response)
        except StopIteration as stop:
            result: T = stop.value
            return result
        except ApiError as error:
            raise error.with_traceback(None)  # noqa: B904 - the same error, without the frames inside

    def raw_response(self, method: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> RawResponse[T]:
        """Calls a method of this client and returns the answer as it came, whatever its status.

        The session changes as it does without; `parse()` gives the result, or raises the error.
        """
        with capturing() as captured:
            try:
                return captured.returned(method(*args, **kwargs))
            except ApiError as error:
                return captured.raised(error)

    def _send(self, operation: Operation[Any], request: PreparedRequest) -> ResponseFacts:
        """Sends one request, once; of the probes that are asked at the same time, one."""
        if request.probe:
            return self._settings.asking.ask(lambda: self._exchange(operation, request))
        return self._exchange(operation, request)

    def _exchange(self, operation: Operation[Any], request: PreparedRequest) -> ResponseFacts:
        hooks = self._settings.hooks
        outgoing = self._outgoing(request, self._extensions(request))
        watched = self._watched(operation, request, outgoing)
        if watched is not None:
            for before in hooks.request:
                before(watched.sending())
            watched.sent()
        error: ApiConnectionError | None = None
        try:
            response = self._receive(request, outgoing)
        except httpx2.RequestError as cause:
            response, error = None, failure(cause, request)
        except ApiTimeoutError as late:
            response, error = None, late
        if watched is not None:
            event = watched.ended(response, error)
            for after in hooks.response:
                after(event)
        if response is None:
            raise error or overdue(request)
        return ResponseFacts(response.status_code, response.headers, response.content)

    def _extensions(self, request: PreparedRequest) -> dict[str, Any]:
        """What the transport is told besides the request: how long each phase may take."""
        timeouts = self._timeouts(request)
        if request.deadline is None:
            return {"timeout": timeouts}
        phases = PhaseTimeouts(timeouts, request.deadline)
        return {"timeout": phases.timeouts, "trace": phases}

    def _receive(self, request: PreparedRequest, outgoing: httpx2.Request) -> httpx2.Response:
        """The answer, its body read."""
        deadline = request.deadline
        if deadline is None:
            return self._http.send(outgoing, follow_redirects=False)
        try:
            with within(deadline):
                response = self._http.send(outgoing, follow_redirects=False, stream=True)
                try:
                    if isinstance(response.stream, httpx2.SyncByteStream):
                        response.stream = TimedStream(response.stream, request, deadline)
                    response.read()
                finally:
                    response.close()
        except httpx2.TimeoutException:
            if not is_overdue(deadline):
                raise
        else:
            return response
        # Raised out here, because the transport's own error holds the request and would be the context.
        raise overdue(request)

    def _wait(self, seconds: float) -> None:
        """Waits before a call is made again; closing the client ends that."""
        if self._settings.closed.wait(seconds):
            raise InvalidRequestError("the client was closed while it waited to try again")

    def close(self) -> None:
        """Closes the connections, unless they belong to somebody else."""
        if self._owned:
            self._settings.closed.set()
            self._http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
