"""Files of the suite held against an implementation, and what came out."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from authwright.diagnostics import AuthwrightError
from tests.conformance.suite.cases import Group, SuiteFile
from tests.conformance.suite.expected import ExpectedFailure
from tests.conformance.suite.implementations import Implementation, Verdict


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an implementation made of a test."""

    file: str
    group: str
    test: str
    wanted: bool
    got: Verdict

    @property
    def key(self) -> tuple[str, str, str]:
        """What tells the test from all others."""
        return self.file, self.group, self.test

    @property
    def failed(self) -> bool:
        """Whether the verdict is not the one that is wanted."""
        return self.got is not self.wanted


def outcomes(
    file: SuiteFile, implementation: Implementation, remotes: Mapping[str, Any]
) -> Iterator[Outcome]:
    """Yield the outcome of each test of `file`."""
    for group in file.groups:
        verdicts = _verdicts(group, implementation, remotes, file.assert_formats)
        for test, got in zip(group.tests, verdicts, strict=True):
            yield Outcome(file.name, group.about, test.about, test.valid, got)


def surprises(
    found: Iterable[Outcome], implementation: str, expected: Iterable[ExpectedFailure]
) -> list[str]:
    """Return a line for each test that fails unexpectedly, or passes although it is expected to fail."""
    listed = {one.key for one in expected if implementation in one.implementations}
    lines: list[str] = []
    for one in found:
        if one.failed and one.key not in listed:
            lines.append(f"{one.group} / {one.test}: wanted {one.wanted}, got {one.got}")
        elif one.key in listed and not one.failed:
            lines.append(f"{one.group} / {one.test}: passes, although expected_failures.toml lists it")
    return lines


def _verdicts(
    group: Group, implementation: Implementation, remotes: Mapping[str, Any], assert_formats: bool
) -> list[Verdict]:
    values = [test.value for test in group.tests]
    try:
        return implementation.verdicts(group.schema, remotes, assert_formats, values)
    except AuthwrightError as error:
        told = "; ".join(f"{one.code} {one.message} at {one.pointer}" for one in error.diagnostics)
        return [f"the schema is refused: {told}"] * len(values)
    except Exception as error:  # A crash fails the tests of its group, not the run.
        return [f"{type(error).__name__}: {error}"] * len(values)
