"""Every exception this client raises.

    ApiError
     +-- InvalidRequestError (also a ValueError)     refused before anything was sent
     +-- ApiConnectionError                          no answer came
     |    +-- ApiTimeoutError
     +-- ApiStatusError                              the server answered with an error
     |    +-- BadRequestError              400
     |    +-- AuthenticationError          401
     |    +-- PermissionDeniedError        403
     |    +-- NotFoundError                404
     |    +-- MethodNotAllowedError        405
     |    +-- ConflictError                409
     |    +-- UnprocessableEntityError     422
     |    +-- RateLimitError               429
     |    +-- ServerError                  5xx
     |         +-- InternalServerError     500
     |         +-- ServiceUnavailableError 503
     +-- UnexpectedResponseError                     an answer that this API does not give
     +-- UnsupportedByServer                         the server is too old, or too new, for the call

No message, `repr` or attribute holds what was sent. All can be pickled; a raw body stays behind then.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from .detail import Problem, printable, problems, summary, without_input

if TYPE_CHECKING:
    from pydantic import JsonValue


def _restore(cls: type[ApiError], args: tuple[object, ...], state: dict[str, Any]) -> ApiError:
    error = cls.__new__(cls, *args)
    error.__dict__.update(state)
    return error


class ApiError(Exception):
    """Base of all errors of this client."""

    def __reduce__(self) -> tuple[Any, ...]:
        # The inherited form calls the class with the message alone, which keyword-only arguments refuse.
        return (_restore, (type(self), self.args, dict(self.__dict__)))


class InvalidRequestError(ApiError, ValueError):
    """The arguments cannot be made into a request; nothing was sent."""


class ApiConnectionError(ApiError):
    """No complete answer came: refused, cut off, unreadable, or a name that does not resolve.

    Attributes:
        method: HTTP method of the request.
        path: Its path, without the query.
    """

    def __init__(self, reason: str, *, method: str, path: str) -> None:
        super().__init__(f"{method} {path}: {printable(reason)}")
        self.method = method
        self.path = path


class ApiTimeoutError(ApiConnectionError):
    """The server took longer than the timeout. It may have carried out the request all the same."""


class _RawBody:
    """Holds a body that may echo a password: not printed, and not pickled."""

    __slots__ = ("content",)

    def __init__(self, content: bytes | None = None) -> None:
        self.content = content

    def __repr__(self) -> str:
        return "<not shown>"

    def __reduce__(self) -> tuple[type[_RawBody], tuple[()]]:
        return (_RawBody, ())


class ApiStatusError(ApiError):
    """The server answered with an error status.

    Attributes:
        status: HTTP status.
        cause: Stable name of the reason, None when the spec declares none that fits.
        method: HTTP method of the request.
        path: Its path, without the query.
        detail: What the server said, parsed, without the parts that repeat the request; None when it said
            nothing readable.
        request_id: The `X-Request-Id` of the answer, if any.
        retry_after: Seconds to wait before trying again, if the server told.
    """

    def __init__(
        self,
        *,
        status: int,
        method: str,
        path: str,
        cause: str | None = None,
        detail: JsonValue = None,
        request_id: str | None = None,
        retry_after: float | None = None,
        raw_body: bytes | None = None,
    ) -> None:
        self.status = status
        self.cause = cause
        self.method = method
        self.path = path
        self.detail = without_input(detail)
        self.request_id = request_id
        self.retry_after = retry_after
        self._raw = _RawBody(raw_body)
        what = f"{status} {cause}" if cause else str(status)
        said = "" if detail is None else f": {summary(self.detail)}"
        super().__init__(f"{method} {path}: {what}{said}")

    def raw_body(self) -> bytes | None:
        """The body as it came. It may repeat the request, passwords included: do not log it.

        None when the error was pickled on its way here.
        """
        return self._raw.content


class BadRequestError(ApiStatusError):
    """400: the server refused the request for what it asks."""


class AuthenticationError(ApiStatusError):
    """401: no credential, or one that the server does not accept."""


class PermissionDeniedError(ApiStatusError):
    """403: the caller may not do this."""


class NotFoundError(ApiStatusError):
    """404: what the request names does not exist."""


class MethodNotAllowedError(ApiStatusError):
    """405: the server knows no such operation."""


class ConflictError(ApiStatusError):
    """409: something changed in between."""


class UnprocessableEntityError(ApiStatusError):
    """422: the request does not have the form the server expects; see `problems`."""

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is wrong, one by one; empty when the server only says that something is."""
        return problems(self.detail)


class RateLimitError(ApiStatusError):
    """429: too many requests; see `retry_after`."""


class ServerError(ApiStatusError):
    """5xx: the server failed."""


class InternalServerError(ServerError):
    """500: the server failed in a way it did not foresee."""


class ServiceUnavailableError(ServerError):
    """503: the server cannot answer for now."""


_BY_STATUS: Final[dict[int, type[ApiStatusError]]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    405: MethodNotAllowedError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
    500: InternalServerError,
    503: ServiceUnavailableError,
}


def status_error(status: int) -> type[ApiStatusError]:
    """The class of errors for a status."""
    return _BY_STATUS.get(status, ServerError if 500 <= status <= 599 else ApiStatusError)


class UnexpectedResponseError(ApiError):
    """An answer that is no error and yet not what the operation gives: a web page, a redirect, another shape.

    Attributes:
        status: HTTP status.
        method: HTTP method of the request.
        path: Its path, without the query.
        content_type: Media type of the answer, "" when it had none.
        problems: Where the body does not fit the declared result, as `pointer: rule`.
    """

    def __init__(
        self,
        reason: str,
        *,
        status: int,
        method: str,
        path: str,
        content_type: str = "",
        problems: tuple[str, ...] = (),
        raw_body: bytes | None = None,
    ) -> None:
        super().__init__(f"{method} {path}: {status} {printable(reason)}")
        self.status = status
        self.method = method
        self.path = path
        self.content_type = content_type
        self.problems = problems
        self._raw = _RawBody(raw_body)

    def raw_body(self) -> bytes | None:
        """The body as it came, which may hold secrets; None when the error was pickled on its way here."""
        return self._raw.content


class UnsupportedByServer(ApiError):
    """The server's version does not have what was asked for.

    Attributes:
        name: The operation, or the request member.
        since: First version that has it, None when all earlier ones do.
        until: First version that no longer has it, None while it lives.
        server: The version of the server.
    """

    def __init__(self, name: str, *, since: str | None, until: str | None, server: str) -> None:
        bounds = [f"{word} {version}" for word, version in (("since", since), ("until", until)) if version]
        super().__init__(f"{name} exists {' and '.join(bounds)}; this server is {printable(server)}")
        self.name = name
        self.since = since
        self.until = until
        self.server = server
