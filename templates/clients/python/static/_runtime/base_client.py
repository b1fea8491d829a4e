"""What the two clients share: everything but the waiting."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Any, Generic, NoReturn, Self, TypeAlias, TypeVar

import httpx2
from pydantic import SecretStr

from .detail import printable
from .errors import (
    ApiConnectionError,
    ApiTimeoutError,
    AuthenticationError,
    InvalidRequestError,
    MethodNotAllowedError,
    UnexpectedResponseError,
)
from .exchange import (
    PreparedRequest,
    ResponseFacts,
    answered,
    may_be_unknown_path,
    prepare,
    probed_version,
    read,
)
from .flight import Flight
from .headers import checked
from .model import OMIT
from .operation import Operation
from .options import Options
from .session import Carrier, Session
from .versions import ServerVersion, VersionProbe, require

T = TypeVar("T")
Http = TypeVar("Http", httpx2.Client, httpx2.AsyncClient)

Steps: TypeAlias = Generator[PreparedRequest, ResponseFacts, T]
"""A call without its I/O: yields the requests to send, is sent the answers, returns the result."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What a client is told when it is made, apart from its credential; shared by those derived from it."""

    base_url: str
    timeout: float | httpx2.Timeout | None
    server: ServerVersion
    version_probe: VersionProbe | None
    user_agent: str | None
    error_member: str
    asking: Flight[ResponseFacts] = field(default_factory=lambda: Flight(answered))

    @classmethod
    def checked(
        cls,
        base_url: str,
        *,
        timeout: float | httpx2.Timeout | None,
        server_version: str | None,
        version_probe: VersionProbe | None,
        user_agent: str | None,
        error_member: str,
    ) -> Self:
        """The settings, or an `InvalidRequestError` that says which of them cannot be used."""
        return cls(
            base_url=_checked_base_url(base_url),
            timeout=timeout,
            server=ServerVersion(server_version),
            version_probe=version_probe,
            user_agent=None if user_agent is None else checked("User-Agent", user_agent)[1],
            error_member=error_member,
        )


def _checked_base_url(base_url: str) -> str:
    try:
        url = httpx2.URL(base_url)
    except httpx2.InvalidURL as error:
        raise InvalidRequestError(f"base_url is not a URL: {error}") from None
    if url.scheme not in {"http", "https"} or not url.host:
        raise InvalidRequestError("base_url must be absolute, such as https://example.com")
    if url.userinfo or url.query or url.fragment:
        raise InvalidRequestError("base_url must have no user, query or fragment; credentials are arguments")
    return str(url).rstrip("/?#")


def _origin(url: httpx2.URL) -> tuple[str, str, int | None]:
    return url.scheme, url.host, url.port


class BaseClient(Generic[Http]):
    """State and decisions of a client; a subclass sends.

    Redirects are never followed, so that a credential cannot travel to another host.

    Cookies a server sets are not kept: the token is the session, so a refused token is not rescued by a
    cookie, and signing out leaves nothing behind. An `http_client` of the caller's keeps its jar, but nothing
    of it is sent from here. A `Cookie` header, for one call or on that `http_client`, is sent as it is.

    Subclasses keep no state of their own besides cached properties, which `with_token` starts afresh.
    """

    def __init__(self, http: Http, *, owned: bool, settings: Settings, session: Session) -> None:
        self._http: Http = http
        self._owned = owned
        self._settings = settings
        self._session = session

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
        require(operation.name, operation.since, operation.until, self._settings.server.declared)
        request = prepare(operation, path=path, query=query, headers=headers, body=body, options=options)
        if request.gates:
            yield from self._check_gates(operation, request)
        authorized, sent = self._session.authorize(operation, request.headers)
        request = replace(request, headers=authorized)
        response = yield request
        failure: MethodNotAllowedError | UnexpectedResponseError
        try:
            settings = self._settings
            result = read(operation, request, response, settings.server.known, settings.error_member)
        except AuthenticationError:
            self._session.refused(sent)
            raise
        except (MethodNotAllowedError, UnexpectedResponseError) as error:
            failure = error
        else:
            self._session.succeeded(operation, result, sent)
            return result
        return (yield from self._explain(operation, response, failure))

    def _check_gates(self, operation: Operation[Any], request: PreparedRequest) -> Steps[None]:
        """Refuses what the server would ignore. One that does not tell its version is sent everything."""
        version = yield from self._ask_version()
        for gate in request.gates:
            require(f"{gate.name} of {operation.name}", gate.since, gate.until, version)

    def _explain(
        self,
        operation: Operation[Any],
        response: ResponseFacts,
        failure: MethodNotAllowedError | UnexpectedResponseError,
    ) -> Steps[NoReturn]:
        """Raises the failure, or `UnsupportedByServer` when the server's version is the reason for it."""
        if (operation.since or operation.until) and may_be_unknown_path(response):
            version = yield from self._ask_version()
            require(operation.name, operation.since, operation.until, version)
        raise failure

    def _ask_version(self) -> Steps[str | None]:
        """The server's version, asked for without credentials until it is told once; None when it is not."""
        probe, server = self._settings.version_probe, self._settings.server
        if server.known is None and not server.silent and probe is not None:
            headers = {"accept": "application/json"}
            request = PreparedRequest(probe.method, probe.path, headers=headers, probe=True)
            try:
                response = yield request
            except ApiConnectionError:
                return None
            server.probed = probed_version(probe, response)
            server.silent = server.probed is None and answered(response)
        return server.known

    def _outgoing(self, request: PreparedRequest) -> httpx2.Request:
        """The request for the underlying client: with its default headers, without its cookie jar."""
        if self._http.is_closed:
            raise InvalidRequestError("the client is closed")
        headers = dict(request.headers)
        if self._settings.user_agent is not None:
            headers.setdefault("user-agent", self._settings.user_agent)
        outgoing = self._http.build_request(
            request.method,
            f"{self._settings.base_url}{request.path}",
            params=list(request.params) or None,
            headers=headers,
            content=request.body,
            timeout=self._settings.timeout if request.timeout is OMIT else request.timeout,
        )
        if _origin(outgoing.url) != _origin(httpx2.URL(self._settings.base_url)):
            raise InvalidRequestError(f"{request.method}: the path leads away from base_url")
        cookie = headers.get("cookie") or self._http.headers.get("cookie")
        outgoing.headers.pop("cookie", None)
        if cookie is not None:
            outgoing.headers["cookie"] = cookie
        return outgoing


def cookieless() -> CookieJar:
    """A cookie jar which takes nothing in."""
    return CookieJar(policy=DefaultCookiePolicy(allowed_domains=[]))


def facts(response: httpx2.Response) -> ResponseFacts:
    """What is needed of a response whose body was read."""
    return ResponseFacts(response.status_code, response.headers, response.content)


@contextmanager
def transport_errors(request: PreparedRequest) -> Generator[None]:
    """Turns the exceptions of the transport into ours."""
    try:
        yield
    except httpx2.TimeoutException as error:
        raise ApiTimeoutError(_reason(error), method=request.method, path=request.path) from error
    except httpx2.RequestError as error:
        raise ApiConnectionError(_reason(error), method=request.method, path=request.path) from error
    except httpx2.InvalidURL as error:
        raise InvalidRequestError(f"{request.method} {printable(request.path)}: {error}") from error


def _reason(error: Exception) -> str:
    said = str(error)
    return f"{type(error).__name__}: {said}" if said else type(error).__name__
