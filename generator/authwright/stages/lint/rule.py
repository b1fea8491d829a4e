"""A rule of lint, and what it finds."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from authwright.diagnostics import CODES, Location, Severity
from authwright.stages.lint.subject import Subject


@dataclass(frozen=True, slots=True)
class Finding:
    """What a rule has to say: the message, where (a JSON Pointer, or a line of the spec), what to do."""

    message: str
    at: str | None
    hint: str
    location: Location | None = None


Check: TypeAlias = Callable[[Subject], Iterator[Finding]]


@dataclass(frozen=True, slots=True)
class Rule:
    """A mistake that authors make: its code, how grave it is, and how it is found."""

    code: str
    severity: Severity
    check: Check

    @property
    def summary(self) -> str:
        """What the code means, in a line."""
        return CODES[self.code]
