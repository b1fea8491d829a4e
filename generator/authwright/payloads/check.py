"""Checking values against a model, with reasons that never show the value: it may be a secret."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from authwright.checks import Options
from authwright.compiled import compile_part
from authwright.diagnostics import Diagnostic
from authwright.document import SCHEMAS, Document, Role
from authwright.payloads.models import find_model
from authwright.payloads.read import Payload, read_payloads


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """Why a payload does not fit: file, line from 1, JSON Pointer into the payload, reason."""

    file: str
    line: int
    pointer: str
    reason: str

    def to_json(self) -> dict[str, Any]:
        """Return the problem as JSON values."""
        return {"file": self.file, "line": self.line, "pointer": self.pointer, "reason": self.reason}


class Checker:
    """Holds payloads against one schema of a published document; formats are asserted."""

    def __init__(self, document: Document, name: str) -> None:
        options = Options(assert_formats=True)
        self._schema: Final = compile_part(document.root, SCHEMAS + name, options)

    def problems(self, payload: Payload) -> Iterator[Problem]:
        """Yield what does not fit, in order of the schema."""
        for where, rule in self._schema.problems(payload.value):
            yield Problem(payload.file, payload.line_of(f"#{where}"), f"#{where}", rule.message)


@dataclass(frozen=True, slots=True)
class Checked:
    """The outcome for some files: how many payloads were read, what does not fit, what is not readable."""

    payloads: int
    problems: tuple[Problem, ...]
    unreadable: tuple[Diagnostic, ...]

    @property
    def ok(self) -> bool:
        """Whether everything was read and fits."""
        return not (self.problems or self.unreadable)


def check_files(
    document: Document,
    model: str,
    files: Sequence[str],
    *,
    role: Role | None = None,
    ndjson: bool = False,
) -> Checked:
    """Hold all payloads in `files` against `model`. What cannot be read is AW062.

    Raises AuthwrightError (AW061) when there is no such model.
    """
    checker = Checker(document, find_model(document, model, role))
    problems: list[Problem] = []
    unreadable: list[Diagnostic] = []
    count = 0
    for file in files:
        for payload in read_payloads(file, ndjson=ndjson):
            if isinstance(payload, Diagnostic):
                unreadable.append(payload)
            else:
                count += 1
                problems += checker.problems(payload)
    return Checked(count, tuple(problems), tuple(unreadable))
