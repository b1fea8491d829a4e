"""The answer to a call as it came, for what the typed result does not tell."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, Generic, NoReturn, TypeVar

if TYPE_CHECKING:
    from .errors import ApiError
    from .responses import ResponseFacts

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class RawResponse(Generic[T]):
    """An answer whatever its status: its `repr` shows the status alone.

    Attributes:
        status: HTTP status.
        headers: Its headers, names in any case; cookies are among them.
        content: Its body, decompressed; it may hold secrets.
    """

    status: int
    headers: Mapping[str, str] = field(repr=False)
    content: bytes = field(repr=False)
    _result: Callable[[], T] = field(repr=False)

    def parse(self) -> T:
        """The result that the method itself returns; raises the error that it raises."""
        return self._result()


class Captured:
    """The last answer of the call that is under way."""

    __slots__ = ("response",)

    def __init__(self) -> None:
        self.response: ResponseFacts | None = None

    def returned(self, result: T) -> RawResponse[T]:
        """The answer to a call that went well."""
        return self._raw(lambda: result)

    def raised(self, error: ApiError) -> RawResponse[Any]:
        """The answer to a call that raised `error`, which is raised here when there was no answer."""

        def again() -> NoReturn:
            raise error

        if self.response is None:
            raise error
        return self._raw(again)

    def _raw(self, result: Callable[[], T]) -> RawResponse[T]:
        if self.response is None:
            raise TypeError("raw_response takes a method of a client, and this one called nothing")
        return RawResponse(self.response.status, self.response.headers, self.response.body, result)


CAPTURING: Final[ContextVar[Captured | None]] = ContextVar("CAPTURING", default=None)


@contextmanager
def capturing() -> Generator[Captured]:
    """Keeps the answers of calls made inside."""
    captured = Captured()
    mark = CAPTURING.set(captured)
    try:
        yield captured
    finally:
        CAPTURING.reset(mark)
