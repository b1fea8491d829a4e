"""Misbehaviour on demand: `NAME`, `NAME=VALUE`, and either of them for one operation, `…@OPERATION`."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from authwright.mock.messages import Reply

# What each scenario takes: None for no value, else a number and the one taken without.
_TAKES: Final[dict[str, float | None]] = {
    "latency": 0.2,
    "status": 503,
    "rate-limit": 10,
    "flaky": 2,
    "broken-json": None,
    "truncated": None,
    "html": None,
    "reset": None,
    "empty": None,
    "examples": None,
}
_LONGEST_LATENCY: Final = 60
_PAGE: Final = (
    b'<!doctype html>\n<html lang="en"><head><title>Sorry</title></head><body><p>Sorry.</p></body></html>\n'
)
_MEDIA: Final = "text/html; charset=utf-8"
_HALF: Final = b'{"detail": "unfinished'


@dataclass(frozen=True, slots=True)
class Scenario:
    """One way to misbehave, for one operation or for all of them."""

    name: str
    value: float = 0
    operation: str | None = None

    def __str__(self) -> str:
        """Write it as it was given."""
        value = "" if _TAKES[self.name] is None else f"={self.value:g}"
        return f"{self.name}{value}" + (f"@{self.operation}" if self.operation else "")


def parse_scenario(text: str, operations: Iterable[str]) -> Scenario:
    """Return the scenario that `text` names; a bare number is a status. Raises ValueError."""
    what, _, operation = text.partition("@")
    name, given, value = what.partition("=")
    if name.isdecimal() and not given:
        name, given, value = "status", "=", name
    if name not in _TAKES:
        raise ValueError(f'there is no scenario "{name}"; there are {", ".join(_TAKES)}')
    if operation and operation not in set(operations):
        raise ValueError(f'there is no operation "{operation}"')
    return Scenario(name, _number(name, value if given else None), operation or None)


def _number(name: str, text: str | None) -> float:
    usual = _TAKES[name]
    if usual is None:
        if text is not None:
            raise ValueError(f'scenario "{name}" takes no value')
        return 0
    if text is None:
        return usual
    try:
        number = float(text)
    except ValueError as error:
        raise ValueError(f'scenario "{name}" takes a number, not "{text}"') from error
    low, high = {"latency": (0, _LONGEST_LATENCY), "status": (400, 599)}.get(name, (1, 1_000_000))
    if not low <= number <= high:
        raise ValueError(f'scenario "{name}" takes a number from {low} to {high}')
    return number if name == "latency" else int(number)


@dataclass(slots=True)
class Scenarios:
    """Those in force, and how often each was passed."""

    active: tuple[Scenario, ...] = ()
    _passed: Counter[Scenario] = field(default_factory=Counter[Scenario])

    def set(self, scenarios: Iterable[Scenario]) -> None:
        """Put others in force and begin to count anew."""
        self.active = tuple(scenarios)
        self._passed.clear()

    def only_examples(self, operation: str | None) -> bool:
        """Whether an operation is to replay its examples alone."""
        return any(one.name == "examples" for one in self._of(operation))

    def latency(self, operation: str | None) -> float:
        """Return for how many seconds to wait before an answer."""
        return sum(one.value for one in self._of(operation) if one.name == "latency")

    def refusal(self, operation: str | None) -> tuple[int, int] | None:
        """Return the status to answer with in place of doing anything, and the seconds to wait; else None."""
        for one in self._of(operation):
            self._passed[one] += 1
            if one.name == "status":
                return int(one.value), 1
            if one.name == "rate-limit" and self._passed[one] > one.value:
                return 429, 60
            if one.name == "flaky" and self._passed[one] % int(one.value) == 0:
                return 503, 1
        return None

    def spoil(self, operation: str | None, reply: Reply) -> Reply:
        """Return an answer as the scenarios in force leave it."""
        for one in self._of(operation):
            if one.name == "broken-json":
                reply.body = reply.body[: len(reply.body) // 2] or _HALF
            elif one.name == "truncated":
                reply.cut = len(reply.body) // 2
            elif one.name == "html":
                reply = Reply(200, _PAGE, _MEDIA)
            elif one.name == "reset":
                reply.cut = -1
            elif one.name == "empty":
                reply = Reply(reply.status, b"", reply.media, reply.headers)
        return reply

    def _of(self, operation: str | None) -> list[Scenario]:
        return [one for one in self.active if one.operation in (None, operation)]
