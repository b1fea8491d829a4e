"""What is known of one operation, as plain data."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Generic, Literal, TypeVar

if TYPE_CHECKING:
    from pydantic import TypeAdapter

    from .gates import Gates

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class PathParam:
    """A parameter of a path template; one with several segments may hold slashes and may be empty."""

    name: str
    multi_segment: bool = False


@dataclass(frozen=True, slots=True)
class Cause:
    """One reason for which an operation fails, and how to know it by the `detail` of the answer.

    `literal`: the detail is the text. `template`: it is the text with something in place of each `{hole}`.
    `shape`: it is a list, an object where the text is `object`, anything but null where that is `any`.
    `text`: it is any string.
    """

    name: str
    status: int
    kind: Literal["literal", "template", "text", "shape"]
    text: str = ""
    since: str | None = None
    until: str | None = None


@dataclass(frozen=True, slots=True)
class SessionEffect:
    """What a call does to the caller's session; `token` is the result member which holds a new one.

    `ends_earlier` says that the sessions which the account had before end, be there a new one or not.
    """

    kind: Literal["issues-own", "issues-other", "ends-own", "may-end-own", "ends-all"]
    token: str | None = None
    ends_earlier: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation(Generic[T]):
    """One operation of the API, with a result of type `T`.

    `result` makes the adapter which reads that result. It runs at the first call, not at import, because
    building validators is what takes time. `gates` are those of the body, the query and the headers.
    `repeatable` says whether carrying it out twice is the same as once.
    """

    name: str
    resource: str
    method: str
    path: str
    result: Callable[[], TypeAdapter[T]]
    path_params: tuple[PathParam, ...] = ()
    query: tuple[str, ...] = ()
    causes: tuple[Cause, ...] = ()
    session: SessionEffect | None = None
    since: str | None = None
    until: str | None = None
    credentials: Literal["none", "optional", "required"] = "required"
    gates: Mapping[str, Gates] = field(default_factory=dict[str, "Gates"])
    repeatable: bool = False
    _adapter: TypeAdapter[T] | None = field(default=None, init=False, repr=False, compare=False)

    @property
    def adapter(self) -> TypeAdapter[T]:
        """The reader of the result, built once."""
        if self._adapter is None:
            adapter = self.result()
            object.__setattr__(self, "_adapter", adapter)
            return adapter
        return self._adapter
