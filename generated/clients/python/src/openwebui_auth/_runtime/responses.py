"""From a response to a result, or to the error that it means. Nothing here does I/O."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, TypeVar

from pydantic import ValidationError

from .causes import identify
from .errors import ApiStatusError, UnexpectedResponseError, status_error
from .headers import retry_after
from .json_profile import decode, is_json

if TYPE_CHECKING:
    from pydantic import JsonValue

    from .operation import Operation
    from .requests import PreparedRequest
    from .versions import VersionProbe

T = TypeVar("T")

DETAIL: Final = "detail"  # the member of error answers that tells the reason, unless the API has another

_EXACT_PATHS: Final = (
    "A server that also serves a web page often answers an unknown path with that page: paths are exact, "
    "so check base_url, and that the server knows this operation."
)
_USER: Final = re.compile(r"//[^/]*@")
_NO_REDIRECTS: Final = "Redirects are not followed, so that credentials stay where they were meant to go: "


class ResponseFacts:
    """What is needed of a response; the names of the headers are in lower case, or in any.

    Attributes:
        status: HTTP status.
        headers: Its headers.
        body: Its body, decompressed.
        media_type: The content type in lower case without its parameters, "" when there is none.
    """

    __slots__ = ("body", "headers", "media_type", "status")

    def __init__(self, status: int, headers: Mapping[str, str], body: bytes) -> None:
        self.status = status
        self.headers = headers
        self.body = body
        self.media_type = headers.get("content-type", "").partition(";")[0].strip().lower()

    def __repr__(self) -> str:
        return f"ResponseFacts({self.status}, {self.media_type!r})"


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
        where = _without_secrets(response.headers.get("location", ""))
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


def _without_secrets(url: str) -> str:
    """A redirect's address without the parts that may hold a token or a password."""
    return _USER.sub("//", url.partition("#")[0].partition("?")[0])
