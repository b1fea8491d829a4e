"""From a call to a request, and from a response to a result. Nothing here does I/O."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, TypeVar, cast

from pydantic import ValidationError

from .causes import identify
from .errors import ApiStatusError, InvalidRequestError, UnexpectedResponseError, status_error
from .gates import Gate, found
from .headers import checked, retry_after
from .json_profile import decode, encode, is_json
from .model import OMIT, Omit, to_wire
from .paths import expand

if TYPE_CHECKING:
    import httpx2
    from pydantic import JsonValue

    from .operation import Operation
    from .options import Options
    from .versions import VersionProbe

T = TypeVar("T")

DETAIL: Final = "detail"  # the member of error answers that tells the reason, unless the API has another

_EXACT_PATHS: Final = (
    "A server that also serves a web page often answers an unknown path with that page: paths are exact, "
    "so check base_url, and that the server knows this operation."
)
_NO_REDIRECTS: Final = "Redirects are not followed, so that credentials stay where they were meant to go: "


@dataclass(frozen=True, slots=True)
class PreparedRequest:
    """A request ready to be sent. Its `repr` shows neither headers nor query nor body.

    `path` is already encoded; names in `headers` are in lower case; `timeout` is `OMIT` for the client's own;
    `gates` are those of the operation that the request meets; all who ask a `probe` at once share its answer.
    """

    method: str
    path: str
    params: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    headers: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)
    body: bytes | None = field(default=None, repr=False)
    timeout: float | httpx2.Timeout | Omit | None = OMIT
    gates: tuple[Gate, ...] = ()
    probe: bool = False


@dataclass(frozen=True, slots=True)
class ResponseFacts:
    """What is needed of a response; the names of the headers are in lower case, or in any."""

    status: int
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)

    @property
    def media_type(self) -> str:
        """The content type in lower case without its parameters, "" when there is none."""
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()


def prepare(
    operation: Operation[Any],
    *,
    path: Mapping[str, object] | None = None,
    query: Mapping[str, object] | None = None,
    headers: Mapping[str, object] | None = None,
    body: object = OMIT,
    options: Options | None = None,
) -> PreparedRequest:
    """The request of a call, without credentials; `headers` are arguments, apart from those in `options`.

    Raises:
        InvalidRequestError: An argument cannot be sent. The message does not repeat its value.
    """
    options = options or {}
    sent = dict([checked("Accept", "application/json")])
    content: bytes | None = None
    parts: dict[str, JsonValue] = {}
    if body is not OMIT:
        parts["body"] = to_wire(body)
        content = encode(parts["body"])
        sent["content-type"] = "application/json"
    if operation.gates:
        parts |= {"query": to_wire(dict(_given(query or {}))), "header": to_wire(dict(_given(headers or {})))}
    sent.update(checked(name, _text(f"header {name!r}", value)) for name, value in _given(headers or {}))
    sent.update(checked(name, value) for name, value in options.get("headers", {}).items())
    return PreparedRequest(
        method=operation.method,
        path=expand(operation, path or {}),
        params=_query(operation, query or {}),
        headers=sent,
        body=content,
        timeout=options.get("timeout", OMIT),
        gates=found(operation.gates, parts, (operation.since, operation.until)),
    )


def _given(values: Mapping[str, object]) -> list[tuple[str, object]]:
    """The arguments that were given: neither left out nor None."""
    return [(name, value) for name, value in values.items() if value is not OMIT and value is not None]


def _query(operation: Operation[Any], values: Mapping[str, object]) -> tuple[tuple[str, str], ...]:
    """Query parameters in the operation's order; None is left out, a list repeats its name."""
    if unknown := sorted(set(values) - set(operation.query)):
        raise InvalidRequestError(f"{operation.name} has no query parameter {unknown[0]!r}")
    pairs: list[tuple[str, str]] = []
    for name in operation.query:
        value = values.get(name, OMIT)
        items = cast("list[object]", value) if isinstance(value, (list, tuple)) else [value]
        pairs += [
            (name, _text(f"query parameter {name!r}", item))
            for item in items
            if item is not OMIT and item is not None
        ]
    return tuple(pairs)


def _text(what: str, value: object) -> str:
    if isinstance(value, enum.Enum):
        value = value.value
    plain = to_wire(value)
    if isinstance(plain, bool):
        return "true" if plain else "false"
    if isinstance(plain, (str, int, float)):
        return str(plain)
    raise InvalidRequestError(f"{what} is neither text, number, boolean nor date")


def read(
    operation: Operation[T],
    request: PreparedRequest,
    response: ResponseFacts,
    server_version: str | None = None,
    error_member: str = DETAIL,
) -> T:
    """The result of an operation; `error_member` is what error answers say why in.

    Raises:
        ApiStatusError: The status is an error (4xx, 5xx); the subclass says which.
        UnexpectedResponseError: No error, and yet not what the operation gives.
    """
    if response.status >= 400:
        raise _status_error(operation, request, response, server_version, error_member)
    if not 200 <= response.status <= 299:
        where = _without_query(response.headers.get("location", ""))
        raise _unexpected(request, response, f"{_NO_REDIRECTS}this one leads to {where or 'nowhere'}")
    value = _value(request, response)
    try:
        return operation.adapter.validate_python(value, by_alias=True, by_name=False)
    except ValidationError as error:
        problems = _problems(error)
    # Raised out here, because pydantic's own error quotes the body and would travel along as the context.
    reason = f"the body is not what {operation.name} gives: {', '.join(problems)}"
    raise _unexpected(request, response, reason, problems)


def _value(request: PreparedRequest, response: ResponseFacts) -> JsonValue:
    if not response.body and (response.status in {204, 205} or not response.media_type):
        return None
    if not is_json(response.media_type):
        what = response.media_type or "no content type"
        raise _unexpected(request, response, f"{what} instead of JSON. {_EXACT_PATHS}")
    try:
        return decode(response.body)
    except ValueError as error:
        reason = str(error)
    raise _unexpected(request, response, f"the body is not valid JSON: {reason}")


def _problems(error: ValidationError) -> tuple[str, ...]:
    found = error.errors(include_url=False, include_context=False, include_input=False)
    return tuple(f"/{'/'.join(map(str, problem['loc']))}: {problem['type']}" for problem in found)


def _status_error(
    operation: Operation[Any],
    request: PreparedRequest,
    response: ResponseFacts,
    server_version: str | None,
    error_member: str,
) -> ApiStatusError:
    detail = error_detail(response, error_member)
    return status_error(response.status)(
        status=response.status,
        method=request.method,
        path=request.path,
        cause=identify(operation, response.status, detail, server_version),
        detail=detail,
        request_id=response.headers.get("x-request-id"),
        retry_after=retry_after(response.headers),
        raw_body=response.body,
    )


def error_detail(response: ResponseFacts, member: str = DETAIL) -> JsonValue:
    """The `member` of an error answer, the text itself when it is plain text, None when it is neither."""
    if response.media_type == "text/plain":
        return response.body.decode(errors="replace") or None
    if not is_json(response.media_type):
        return None
    try:
        body = decode(response.body)
    except ValueError:
        return None
    return body.get(member) if isinstance(body, dict) else None


def probed_version(probe: VersionProbe, response: ResponseFacts) -> str | None:
    """The version in the answer to a probe, None when it is not there."""
    if response.status != 200 or not is_json(response.media_type):
        return None
    try:
        value = decode(response.body)
    except ValueError:
        return None
    for name in probe.pointer.removeprefix("/").split("/"):
        value = value.get(name) if isinstance(value, dict) else None
    return value if isinstance(value, str) else None


def answered(response: ResponseFacts) -> bool:
    """Whether an answer to a probe is the server's last word: not a failure of the moment, nor a limit."""
    return response.status < 500 and response.status != 429


def may_be_unknown_path(response: ResponseFacts) -> bool:
    """Whether this is how a server answers what it does not know: 405, or a page where JSON should be."""
    return response.status == 405 or (response.status == 200 and response.media_type == "text/html")


def _unexpected(
    request: PreparedRequest, response: ResponseFacts, reason: str, problems: tuple[str, ...] = ()
) -> UnexpectedResponseError:
    return UnexpectedResponseError(
        reason,
        status=response.status,
        method=request.method,
        path=request.path,
        content_type=response.media_type,
        problems=problems,
        raw_body=response.body,
    )


def _without_query(url: str) -> str:
    """A redirect's address without the part that may hold a token."""
    return url.partition("#")[0].partition("?")[0]
