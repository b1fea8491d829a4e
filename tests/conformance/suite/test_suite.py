"""JSON-Schema-Test-Suite, draft 2020-12: every file in every implementation."""

from collections import Counter
from collections.abc import Iterator

import pytest

from tests.conformance.suite.cases import Part, SuiteFile, remotes, suite
from tests.conformance.suite.expected import NAMES, expected_failures, mistakes
from tests.conformance.suite.implementations import (
    GeneratedPython,
    GeneratedTypeScript,
    Implementation,
    Interpreter,
)
from tests.conformance.suite.obtain import SuiteError
from tests.conformance.suite.outcomes import outcomes, surprises
from tests.support.node import NodeDriver

COUNTS = {Part.REQUIRED: 1257, Part.OPTIONAL: 158, Part.FORMATS: 491}
"""Tests of each part in the locked release."""
WANTED = {Part.REQUIRED: 1.0, Part.OPTIONAL: 0.98, Part.FORMATS: 0.999}
"""The share of each part that has to pass."""


def files() -> list[str]:
    """Return the names of the files, or, without the suite, one that makes the tests fail with the hint."""
    try:
        return [file.name for file in suite()]
    except SuiteError:
        return ["the suite"]


@pytest.fixture(scope="session")
def driver() -> Iterator[NodeDriver]:
    with NodeDriver() as node:
        yield node


@pytest.fixture
def implementation(request: pytest.FixtureRequest) -> Implementation:
    if request.param == "typescript":
        return GeneratedTypeScript(request.getfixturevalue("driver"))
    return Interpreter() if request.param == "interpreter" else GeneratedPython()


def test_the_suite_is_complete() -> None:
    counts: Counter[Part] = Counter()
    for file in suite():
        counts[file.part] += file.count
    assert dict(counts) == COUNTS


@pytest.mark.parametrize("implementation", NAMES, indirect=True)
@pytest.mark.parametrize("name", files())
def test_file(name: str, implementation: Implementation) -> None:
    [file] = [one for one in suite() if one.name == name]
    found = list(outcomes(file, implementation, remotes()))
    assert len(found) == file.count
    assert surprises(found, implementation.name, expected_failures()) == []


def test_expected_failures_are_of_the_suite() -> None:
    assert mistakes(expected_failures(), suite()) == []


@pytest.mark.parametrize("name", NAMES)
def test_enough_passes(name: str) -> None:
    """What is listed is exactly what fails (`test_file`), so that it tells the shares."""
    failing = Counter(part_of(one.file) for one in expected_failures() if name in one.implementations)
    shares = {part: 1 - failing[part] / COUNTS[part] for part in Part}
    print("".join(f"\n{name}: {share:7.2%} of {part.name}" for part, share in shares.items()))
    assert all(shares[part] >= WANTED[part] for part in Part), shares


def part_of(name: str) -> Part:
    """Return the part of the suite that a file belongs to."""
    return {file.name: file.part for file in suite()}[name]


def test_tests_have_names_of_their_own() -> None:
    """An expected failure names one test and no other."""

    def names(file: SuiteFile) -> list[tuple[str, str]]:
        return [(group.about, test.about) for group in file.groups for test in group.tests]

    assert {file.name: twice for file in suite() if (twice := sorted(doubles(names(file))))} == {}


def doubles(names: list[tuple[str, str]]) -> set[tuple[str, str]]:
    """Return what is there more than once."""
    return {name for name, count in Counter(names).items() if count > 1}
