"""What the server has seen, held against what it was to see."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any, Final

from tests.conformance.behaviour.comparing import same, shown
from tests.conformance.behaviour.scenarios import Seen
from tests.conformance.behaviour.server import Request

COPY: Final = "x-copy"
"""The header by which the requests of calls that are made together are told apart."""


def differences(wanted: int | Sequence[Seen], requests: Sequence[Request]) -> Iterator[str]:
    """Yield how the requests differ from those that are expected."""
    count = wanted if isinstance(wanted, int) else len(wanted)
    if len(requests) != count:
        yield f"the server saw {len(requests)} requests, not {count}: {_listed(requests)}"
    elif not isinstance(wanted, int):
        for index, (one, request) in enumerate(zip(wanted, requests, strict=True)):
            before = requests[index - 1] if index else None
            yield from (f"request {index + 1}: {text}" for text in _differences(one, request, before))


def _differences(wanted: Seen, request: Request, before: Request | None) -> Iterator[str]:
    if wanted.method not in {None, request.method}:
        yield f"its method is {request.method}, not {wanted.method}"
    if wanted.path not in {None, request.target}:
        yield f"its path is {request.target}, not {wanted.path}"
    for name, value in wanted.headers.items():
        if request.headers.get(name) != value:
            yield f"its header {name} is {request.headers.get(name)!r}, not {value!r}"
    for name in wanted.absent:
        if name in request.headers:
            yield f"it has a header {name}"
    if wanted.given("body"):
        body = _json(request.body)
        if not same(body, wanted.body):
            yield f"its body is {shown(body)}, not {shown(wanted.body)}"
    if wanted.gap is not None and before is not None:
        gap, (least, most) = request.at - before.at, wanted.gap
        if not least <= gap <= most:
            yield f"it came {gap:.3f} s after the one before, not between {least:g} and {most:g}"


def spread(requests: Sequence[Request]) -> float:
    """Return the seconds between the shortest and the longest wait of calls that were made together."""
    first: dict[str, float] = {}
    gaps: list[float] = []
    for request in requests:
        copy = request.headers.get(COPY, "")
        if copy in first:
            gaps.append(request.at - first[copy])
        first[copy] = request.at
    return max(gaps) - min(gaps) if gaps else 0.0


def _json(body: bytes) -> Any:
    try:
        return json.loads(body) if body else None
    except ValueError:
        return body.decode(errors="replace")


def _listed(requests: Sequence[Request]) -> str:
    return ", ".join(f"{one.method} {one.target}" for one in requests) or "none"
