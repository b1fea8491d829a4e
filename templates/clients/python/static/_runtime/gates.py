"""What of a request only some server versions understand, and finding it in a request."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from pydantic import JsonValue

Scalar: TypeAlias = str | int | float | bool | None


@dataclass(frozen=True, slots=True)
class Gate:
    """A thing in a request which exists in the server versions `[since, until)`; `name` says where it is."""

    name: str
    since: str | None = None
    until: str | None = None


@dataclass(frozen=True, slots=True)
class Fit:
    """A member of an untagged union: an object that has all members in `needs`."""

    name: str
    needs: tuple[str, ...]
    gates: Gates


@dataclass(frozen=True, slots=True, kw_only=True)
class Gates:
    """Where in a JSON value something stands that only some server versions understand.

    Attributes:
        since: First version that understands the value as a whole, None when all earlier ones do.
        until: First version that no longer understands it.
        members: Gates of the members of an object.
        each: Gates of any item of a list, or any value of a map.
        values: Gates of single values.
        tag: The member by which an object shows what it is: `cases` by its value, `absent` without it.
        fits: Objects without a tag; the first that fits is meant.
        among: More gates of the same value.
    """

    since: str | None = None
    until: str | None = None
    members: Mapping[str, Gates] = field(default_factory=dict[str, "Gates"])
    each: Gates | None = None
    values: tuple[tuple[Scalar, Gates], ...] = ()
    tag: str = ""
    cases: Mapping[str, Gates] = field(default_factory=dict[str, "Gates"])
    absent: Gates | None = None
    fits: tuple[Fit, ...] = ()
    among: tuple[Gates | Callable[[], Gates], ...] = ()


def found(
    gates: Mapping[str, Gates],
    values: Mapping[str, JsonValue],
    owner: tuple[str | None, str | None] = (None, None),
) -> tuple[Gate, ...]:
    """The gates that the parts of a request (`body`, `query`, `header`) meet, each once.

    Only places that have a gate are looked at. A gate with the bounds of its `owner`, the operation, is none.
    """
    met: dict[Gate, None] = {}
    for place, inside in gates.items():
        if place in values:
            met |= dict.fromkeys(_found(inside, values[place], ""))
    since, until = (None, owner[0]), (None, owner[1])
    return tuple(gate for gate in met if gate.since not in since or gate.until not in until)


def _found(gates: Gates, value: JsonValue, path: str, name: str = "") -> Iterator[Gate]:
    yield from _own(gates, name or path or "the body")
    for more in gates.among:
        yield from _found(more() if callable(more) else more, value, path)
    if isinstance(value, dict):
        yield from _in_object(gates, value, path)
    elif isinstance(value, list):
        for item in value:
            if gates.each is not None:
                yield from _found(gates.each, item, _below(path, "*"))
    else:
        for known, gate in gates.values:
            # Python has True equal to 1; JSON has not.
            if known == value and type(known) is type(value):
                yield from _own(gate, f"{path} {json.dumps(value)}".strip())


def _in_object(gates: Gates, value: dict[str, JsonValue], path: str) -> Iterator[Gate]:
    for name, gate in gates.members.items():
        if name in value:
            yield from _found(gate, value[name], _below(path, name))
    if gates.each is not None:
        # The keys of a map are the caller's, so they are not named.
        for item in value.values():
            yield from _found(gates.each, item, _below(path, "*"))
    if gates.tag:
        yield from _in_tagged(gates, value, path)
    fit = next((one for one in gates.fits if all(name in value for name in one.needs)), None)
    if fit is not None:
        yield from _found(fit.gates, value, path, f"{path} as {fit.name}".strip())


def _in_tagged(gates: Gates, value: dict[str, JsonValue], path: str) -> Iterator[Gate]:
    told = value.get(gates.tag)
    if gates.tag in value:
        case = gates.cases.get(told) if isinstance(told, str) else None
        name = f"{_below(path, gates.tag)} {json.dumps(told)}"
    else:
        case, name = gates.absent, f"{path} without {gates.tag}".strip()
    if case is not None:
        yield from _found(case, value, path, name)


def _own(gates: Gates, name: str) -> Iterator[Gate]:
    if gates.since or gates.until:
        yield Gate(name, gates.since, gates.until)


def _below(path: str, step: str) -> str:
    return f"{path}/{step}" if path else step
