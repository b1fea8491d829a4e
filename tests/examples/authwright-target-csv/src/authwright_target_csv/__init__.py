"""A target for Authwright: a table of all errors of an API, for those who answer its users."""

import csv
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from authwright.diagnostics import AuthwrightError, Diagnostic
from authwright.ir.walk import operations
from authwright.targets import Doc, FileJob, Finisher, Inputs, Literal, Plan, as_they_are


@dataclass(frozen=True, slots=True)
class Row:
    """An error of an operation, each part written for the place where it will stand."""

    operation: Literal | Doc
    status: Literal | Doc
    cause: Literal | Doc
    when: Literal | Doc


@dataclass(frozen=True, slots=True)
class Table:
    """What a template sees as `view`."""

    title: Doc
    rows: tuple[Row, ...]


def field(text: str) -> Literal:
    """Write a field of CSV: quoted, on one line, and never a formula where a spreadsheet opens it."""
    line = _line(text)
    guarded = f"'{line}" if line.startswith(("=", "+", "-", "@")) else line
    return Literal('"' + guarded.replace('"', '""') + '"')


def cell(text: str) -> Doc:
    """Write a cell of a Markdown table: all that Markdown would read is escaped."""
    return Doc(re.sub(r"([\\`*_{}\[\]<>#|!&~])", r"\\\1", _line(text)))


def _line(text: str) -> str:
    return "".join(one for one in " ".join(text.split()) if one.isprintable())


def problem(path: str, content: str | bytes) -> Diagnostic | None:
    """Return AW043 when `content` is CSV with rows of different lengths; an override may have made it so."""
    text = content.decode() if isinstance(content, bytes) else content
    if path.endswith(".csv") and len({len(row) for row in csv.reader(text.splitlines())}) > 1:
        return Diagnostic("AW043", f"{path}: the rows differ in length", hint="repair the template")
    return None


def finish(texts: Mapping[str, str | bytes]) -> dict[str, bytes]:
    """Return the files as they are. Raises AuthwrightError (AW043) for those with a problem."""
    found = [wrong for path, text in texts.items() if (wrong := problem(path, text))]
    if found:
        raise AuthwrightError(found)
    return as_they_are(texts)


class ErrorsTarget:
    """Writes `errors.csv` and `errors.md`."""

    name = "errors-csv"
    summary = "A table of all errors, as CSV and as Markdown"
    language = ""
    templates = Path(__file__).parent / "templates"
    finisher = Finisher(finish, problem)

    def plan(self, inputs: Inputs) -> Plan:
        """Return the two files, in a folder of their own."""
        title = cell(f"Errors of the {inputs.api.title}")
        jobs = tuple(
            FileJob(f"errors.{kind}", f"csv/errors.{kind}.jinja", Table(title, tuple(_rows(inputs, write))))
            for kind, write in (("csv", field), ("md", cell))
        )
        return Plan(self.name, f"{inputs.config.generated}/errors", jobs, opens=("errors.md",))


def _rows(inputs: Inputs, write: Callable[[str], Literal | Doc]) -> Iterator[Row]:
    for operation in operations(inputs.api):
        for error in operation.errors:
            yield Row(write(operation.name), write(str(error.status)), write(error.cause), write(error.when))
