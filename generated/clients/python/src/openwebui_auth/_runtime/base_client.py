"""What the two clients share: everything but the waiting."""

from __future__ import annotations

import time
from collections.abc import Generator, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Generic, NoReturn, Self, TypeAlias, TypeVar

import httpx2

from . import logs
from .errors import (
    ApiConnectionError,
    AuthenticationError,
    InvalidRequestError,
    MethodNotAllowedError,
    UnexpectedResponseError,
)
from .hooks import NO_HOOKS, Watched
from .raw import CAPTURING
from .requests import PreparedRequest, prepare
from .responses import ResponseFacts, answered, may_be_unknown_path, probed_version, read
from .retries import after_answer, after_failure
from .session import Carrier, Session
from .settings import ApiFacts, Settings, phases
from .versions import require

if TYPE_CHECKING:
    from pydantic import SecretStr

    from .operation import Operation
    from .options import Options

T = TypeVar("T")
Http = TypeVar("Http", httpx2.Client, httpx2.AsyncClient)


class Pause:
    """A step of a call: nothing is done for some seconds."""

    __slots__ = ("seconds",)

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds


Steps: TypeAlias = Generator[PreparedRequest | Pause, ResponseFacts, T]
"""A call without its I/O: yields what to send and when to wait, is sent the answers, returns the result."""


class BaseClient(Generic[Http]):
    """State and decisions of a client; a subclass sends.

    Redirects are never followed, so that a credential cannot travel to another host.

    Cookies a server sets are not kept: the token is the session, so a refused token is not rescued by a
    cookie, and signing out leaves nothing behind. An `http_client` of the caller's keeps its jar, but nothing
    of it is sent from here. A `Cookie` header, for one call or on that `http_client`, is sent as it is.

    Subclasses keep no state of their own besides cached properties, which `with_token` starts afresh.
    """

    api: ClassVar[ApiFacts] = ApiFacts()

    def __init__(self, http: Http, *, owned: bool, settings: Settings, session: Session) -> None:
        self._http: Http = http
        self._owned = owned
        self._defaults = _default_headers(http) if owned else None
        self._settings = settings
        self._session = session
        logs.redact_connection_logs()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._settings.base_url!r}, session={self._session!r})"

    @property
    def base_url(self) -> str:
        """Address of the server, without a slash at the end."""
        return self._settings.base_url

    @property
    def token(self) -> SecretStr | None:
        """The credential this client calls with, None when signed out."""
        return self._session.token

    @property
    def server_version(self) -> str | None:
        """The server's version as declared or found by asking, None when not known yet."""
        return self._settings.server.known

    def with_token(self, token: str | SecretStr | None, *, carrier: Carrier | None = None) -> Self:
        """A client with another credential (or none) and a session of its own, on the same connections.

        Closing it leaves the connections open: they belong to the client it was made from.
        """
        other = type(self).__new__(type(self))
        other._http = self._http
        other._owned = False
        other._defaults = self._defaults
        other._settings = self._settings
        other._session = Session(token, carrier or self._session.carrier)
        return other

    def _steps(
        self,
        operation: Operation[T],
        path: Mapping[str, object] | None,
        query: Mapping[str, object] | None,
        headers: Mapping[str, object] | None,
        body: object,
        options: Options | None,
    ) -> Steps[T]:
        """One call, step by step."""
        settings = self._settings
        if operation.since or operation.until:
            require(operation.name, operation.since, operation.until, settings.server.declared)
        request = prepare(operation, path=path, query=query, headers=headers, body=body, options=options)
        total = request.options.get("total_timeout", settings.total_timeout)
        if total is not None:
            request.deadline = time.monotonic() + total
        if request.gates:
            yield from self._check_gates(operation, request)
        held = self._session.token
        sent = self._session.authorize(operation, request.headers)
        response = yield from self._attempts(operation, request)
        if (captured := CAPTURING.get()) is not None:
            captured.response = response
        failure: MethodNotAllowedError | UnexpectedResponseError
        try:
            result = read(operation, request, response, settings.server.known, self.api.error_member)
        except AuthenticationError:
            self._session.refused(sent)
            raise
        except (MethodNotAllowedError, UnexpectedResponseError) as error:
            failure = error
        else:
            self._session.succeeded(operation, result, sent, held)
            return result
        return (yield from self._explain(operation, request, response, failure))

    def _attempts(self, operation: Operation[Any], request: PreparedRequest) -> Steps[ResponseFacts]:
        """Sends a request, again where that is safe and may help, and returns the answer that stands."""
        retries = self._settings.retries
        if (count := request.options.get("retries")) is not None:
            retries = retries.counting(count)
        while True:
            reason: object
            try:
                response = yield request
            except ApiConnectionError as error:
                pause = after_failure(retries, operation, request.attempt, error)
                if pause is None or not _in_time(request, pause):
                    raise
                reason = error
            else:
                if response.status < 400:
                    return response
                pause = after_answer(retries, operation, request.attempt, response)
                if pause is None or not _in_time(request, pause):
                    return response
                reason = response.status
            logs.repeating(operation.name, request.attempt, reason, pause)
            yield Pause(pause)
            request.attempt += 1

    def _check_gates(self, operation: Operation[Any], request: PreparedRequest) -> Steps[None]:
        """Refuses what the server would ignore. One that does not tell its version is sent everything."""
        version = yield from self._ask_version(request)
        for gate in request.gates:
            require(f"{gate.name} of {operation.name}", gate.since, gate.until, version)

    def _explain(
        self,
        operation: Operation[Any],
        request: PreparedRequest,
        response: ResponseFacts,
        failure: MethodNotAllowedError | UnexpectedResponseError,
    ) -> Steps[NoReturn]:
        """Raises the failure, or `UnsupportedByServer` when the server's version is the reason for it."""
        if (operation.since or operation.until) and may_be_unknown_path(response):
            version = yield from self._ask_version(request)
            require(operation.name, operation.since, operation.until, version)
        raise failure

    def _ask_version(self, asked_by: PreparedRequest) -> Steps[str | None]:
        """The server's version, asked for without credentials until it is told once; None when it is not."""
        probe, server = self.api.version_probe, self._settings.server
        if server.known is None and not server.silent and probe is not None:
            request = PreparedRequest(probe.method, probe.path, headers={"accept": "application/json"})
            request.deadline, request.probe = asked_by.deadline, True
            try:
                response = yield request
            except ApiConnectionError:
                return None
            server.probed = probed_version(probe, response)
            server.silent = server.probed is None and answered(response)
        return server.known

    def _outgoing(self, request: PreparedRequest, extensions: dict[str, Any]) -> httpx2.Request:
        """The request for the underlying client, with its default headers and without its cookie jar."""
        if self._http.is_closed:
            raise InvalidRequestError("the client is closed")
        headers, url = request.headers, self._settings.url(request.path)
        if self._settings.user_agent is not None:
            headers.setdefault("user-agent", self._settings.user_agent)
        defaults = self._defaults
        if defaults is None:
            return self._merged(request, url, extensions)
        # A client of ours has no parameters or cookies to merge in, which would take a quarter of the time.
        return httpx2.Request(
            request.method,
            url,
            params=request.params or None,
            headers=_completed(headers, defaults),
            content=request.body,
            extensions=extensions,
        )

    def _merged(
        self, request: PreparedRequest, url: httpx2.URL, extensions: dict[str, Any]
    ) -> httpx2.Request:
        """The request with what the caller's own client adds to it."""
        http, headers = self._http, request.headers
        outgoing = http.build_request(
            request.method,
            url,
            params=request.params or None,
            headers=headers,
            content=request.body,
            extensions=extensions,
        )
        cookie = headers.get("cookie") or http.headers.get("cookie")
        outgoing.headers.pop("cookie", None)
        if cookie is not None:
            outgoing.headers["cookie"] = cookie
        return outgoing

    def _watched(
        self, operation: Operation[Any], request: PreparedRequest, outgoing: httpx2.Request
    ) -> Watched | None:
        """What tells hooks and log of a request, None when neither is there."""
        if self._settings.hooks is NO_HOOKS and not logs.is_told():
            return None
        return Watched(operation.name, request, outgoing)

    def _timeouts(self, request: PreparedRequest) -> dict[str, float | None]:
        """Seconds for each phase of a request."""
        options = request.options
        return phases(options["timeout"]) if "timeout" in options else self._settings.timeouts


def _in_time(request: PreparedRequest, pause: float) -> bool:
    """Whether a call may still be made after a pause."""
    return request.deadline is None or time.monotonic() + pause < request.deadline


def _default_headers(http: httpx2.Client | httpx2.AsyncClient) -> list[tuple[str, str]]:
    """What a client of ours sends with every request unless a call says otherwise."""
    return [(name.lower(), value) for name, value in http.headers.items()]


def _completed(headers: dict[str, str], defaults: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """The headers of a request with those defaults that it does not set itself."""
    return [*(pair for pair in defaults if pair[0] not in headers), *headers.items()]
