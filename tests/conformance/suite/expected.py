"""Reading `expected_failures.toml`."""

import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from tests.conformance.suite.cases import Part, SuiteFile

EXPECTED: Final = Path(__file__).with_name("expected_failures.toml")
NAMES: Final = ("interpreter", "python", "typescript")


@dataclass(frozen=True, slots=True)
class ExpectedFailure:
    """A test that fails in some implementations, and why."""

    file: str
    group: str
    test: str
    implementations: tuple[str, ...]
    reason: str

    @property
    def key(self) -> tuple[str, str, str]:
        """What tells the test from all others."""
        return self.file, self.group, self.test


def expected_failures(path: Path = EXPECTED) -> tuple[ExpectedFailure, ...]:
    """Return what may fail. Raises ValueError for an entry that is not complete."""
    with path.open("rb") as file:
        return tuple(_entry(one) for one in tomllib.load(file)["failure"])


def mistakes(entries: Iterable[ExpectedFailure], files: Sequence[SuiteFile]) -> list[str]:
    """Return what is wrong with `entries`, held against the suite."""
    known = {
        (file.name, group.about, test.about): file.part
        for file in files
        for group in file.groups
        for test in group.tests
    }
    found: list[str] = []
    for one in entries:
        if one.key not in known:
            found.append(f"{one.key}: the suite has no such test")
        elif known[one.key] is Part.REQUIRED:
            found.append(f"{one.key}: required tests may not fail")
        found += [f"{one.key}: {name} is no implementation" for name in set(one.implementations) - set(NAMES)]
    return found


def _entry(entry: Any) -> ExpectedFailure:
    given = ExpectedFailure(
        entry["file"], entry["group"], entry["test"], tuple(entry["implementations"]), entry["reason"]
    )
    if not (given.reason.strip() and given.implementations):
        raise ValueError(f"{given.key}: needs a reason and the implementations that fail")
    return given
