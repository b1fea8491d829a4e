"""From a call to a request, credentials apart. Nothing here does I/O."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, cast

from .errors import InvalidRequestError
from .gates import Gate, found
from .headers import checked
from .json_profile import encode
from .model import OMIT, to_wire
from .options import Options
from .paths import expand

if TYPE_CHECKING:
    from pydantic import JsonValue

    from .operation import Operation

_NO_OPTIONS: Final[Options] = {}
_SETTINGS: Final = Options.__optional_keys__


@dataclass(slots=True, eq=False)
class PreparedRequest:
    """A request ready to be sent. Its `repr` shows neither headers nor query nor body.

    `path` is already encoded; names in `headers` are in lower case; `gates` are those of the operation that
    the request meets; all who ask a `probe` at once share its answer. `attempt` counts from 1; `deadline` is
    a moment of the monotonic clock.
    """

    method: str
    path: str
    params: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    headers: dict[str, str] = field(default_factory=dict[str, str], repr=False)
    body: bytes | None = field(default=None, repr=False)
    gates: tuple[Gate, ...] = ()
    options: Options = field(default_factory=lambda: _NO_OPTIONS, repr=False)
    attempt: int = 1
    deadline: float | None = None
    probe: bool = False


def prepare(
    operation: Operation[Any],
    *,
    path: Mapping[str, object] | None = None,
    query: Mapping[str, object] | None = None,
    headers: Mapping[str, object] | None = None,
    body: object = OMIT,
    options: Options | None = None,
) -> PreparedRequest:
    """The request of a call; `headers` are arguments, apart from those in `options`.

    Raises:
        InvalidRequestError: An argument cannot be sent. The message does not repeat its value.
    """
    options = options or _NO_OPTIONS
    if unknown := sorted(options.keys() - _SETTINGS):
        raise InvalidRequestError(f"options has no {unknown[0]!r}; it has {', '.join(sorted(_SETTINGS))}")
    sent = {"accept": "application/json"}
    content: bytes | None = None
    parts: dict[str, JsonValue] = {}
    if body is not OMIT:
        parts["body"] = to_wire(body)
        content = encode(parts["body"])
        sent["content-type"] = "application/json"
    if operation.gates:
        parts |= {"query": to_wire(dict(_given(query or {}))), "header": to_wire(dict(_given(headers or {})))}
    for name, value in _given(headers or {}):
        lower, text = checked(name, _text(f"header {name!r}", value))
        sent[lower] = text
    sent.update(checked(name, value) for name, value in options.get("headers", {}).items())
    return PreparedRequest(
        method=operation.method,
        path=expand(operation, path or {}),
        params=_query(operation, query) if query else (),
        headers=sent,
        body=content,
        gates=found(operation.gates, parts, (operation.since, operation.until)) if operation.gates else (),
        options=options,
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
