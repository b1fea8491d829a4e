"""What goes wrong for a user, as values: collected, sorted by place, printed together."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from authwright.diagnostics.codes import CODES
from authwright.diagnostics.location import Location, SourceMap

Severity: TypeAlias = Literal["error", "warning"]


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding: a stable code, what is wrong, where (file and line, JSON Pointer), what to do."""

    code: str
    message: str
    location: Location | None = None
    pointer: str | None = None
    hint: str | None = None
    severity: Severity = "error"

    def __post_init__(self) -> None:
        if self.code not in CODES:
            raise KeyError(f"diagnostic code {self.code} is not declared")

    def sort_key(self) -> tuple[str, int, str, str, str, str, str]:
        """Order by place, then code, then text: the same findings print the same way."""
        place = self.location or Location("")
        said = (self.code, self.pointer or "", self.message, self.severity, self.hint or "")
        return (place.file, place.line, *said)

    def to_json(self) -> dict[str, object]:
        """Return the finding as plain JSON values."""
        return {
            "code": self.code,
            "severity": self.severity,
            "message": self.message,
            "file": self.location.file if self.location else None,
            "line": self.location.line if self.location else None,
            "pointer": self.pointer,
            "hint": self.hint,
        }


class AuthwrightError(Exception):
    """The run cannot go on; `diagnostics` say why. Caught by the command line only."""

    def __init__(self, diagnostics: Iterable[Diagnostic]) -> None:
        self.diagnostics = sorted(diagnostics, key=Diagnostic.sort_key)
        super().__init__("; ".join(d.message for d in self.diagnostics))


@dataclass(slots=True)
class Collector:
    """Findings of a run. Stages append; nobody prints before the run ends."""

    sources: SourceMap = field(default_factory=SourceMap)
    found: list[Diagnostic] = field(default_factory=list[Diagnostic])

    def __iter__(self) -> Iterator[Diagnostic]:
        return iter(sorted(self.found, key=Diagnostic.sort_key))

    @property
    def has_errors(self) -> bool:
        """Whether any finding is an error."""
        return any(d.severity == "error" for d in self.found)

    def add(
        self,
        code: str,
        message: str,
        *,
        at: str | None = None,
        location: Location | None = None,
        hint: str | None = None,
        severity: Severity = "error",
    ) -> None:
        """Append a finding at JSON Pointer `at`; its file and line come from the source map."""
        place = location or (self.sources.find(at) if at else None)
        self.found.append(Diagnostic(code, message, place, at, hint, severity))

    def stop_on_errors(self) -> None:
        """Raise what was found, if any of it is an error."""
        if self.has_errors:
            raise AuthwrightError(self.found)
