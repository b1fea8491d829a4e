"""The harness itself: it passes what is right, and it can fail."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.conformance.suite.cases import Part, SuiteFile, remotes, suite
from tests.conformance.suite.expected import ExpectedFailure, expected_failures, mistakes
from tests.conformance.suite.implementations import Verdict
from tests.conformance.suite.oracle import Jsonschema
from tests.conformance.suite.outcomes import outcomes, surprises


class Broken:
    """An implementation that raises."""

    name = "broken"

    def verdicts(
        self, schema: Any, remotes: Mapping[str, Any], assert_formats: bool, values: Sequence[Any]
    ) -> list[Verdict]:
        raise LookupError("nothing here")


def listed(file: str, group: str, test: str, name: str = "jsonschema") -> ExpectedFailure:
    return ExpectedFailure(file, group, test, (name,), "for this test")


def required() -> Iterator[SuiteFile]:
    return (file for file in suite() if file.part is Part.REQUIRED)


def test_another_implementation_passes_what_is_required() -> None:
    oracle = Jsonschema()
    # It does not read which vocabularies a dialect has.
    known = listed(
        "vocabulary.json",
        "schema that uses custom metaschema with with no validation vocabulary",
        "no validation: invalid number, but it still validates",
    )
    failing = {
        file.name: lines
        for file in required()
        if (lines := surprises(outcomes(file, oracle, remotes()), oracle.name, [known]))
    }
    assert failing == {}


def test_a_wrong_expectation_fails() -> None:
    file = next(file for file in required() if file.name == "maxLength.json")
    first = file.groups[0]
    wrong = replace(first.tests[0], valid=not first.tests[0].valid)
    turned = replace(file, groups=(replace(first, tests=(wrong, *first.tests[1:])), *file.groups[1:]))
    oracle = Jsonschema()
    found = list(outcomes(turned, oracle, remotes()))
    assert surprises(found, oracle.name, []) == [
        "maxLength validation / shorter is valid: wanted False, got True"
    ]
    known = listed(file.name, first.about, wrong.about)
    assert surprises(found, oracle.name, [known]) == []
    assert len(surprises(found, "another", [known])) == 1


def test_an_expected_failure_that_passes_fails() -> None:
    file = next(file for file in required() if file.name == "maxLength.json")
    oracle = Jsonschema()
    found = outcomes(file, oracle, remotes())
    known = listed(file.name, "maxLength validation", "shorter is valid")
    assert surprises(found, oracle.name, [known]) == [
        "maxLength validation / shorter is valid: passes, although expected_failures.toml lists it"
    ]


def test_an_implementation_that_raises_fails() -> None:
    file = next(required())
    found = list(outcomes(file, Broken(), remotes()))
    assert len(surprises(found, "broken", [])) == file.count
    assert found[0].got == "LookupError: nothing here"


def test_expected_failures_name_tests_that_may_fail() -> None:
    entries = [
        listed("maxLength.json", "maxLength validation", "shorter is valid", "python"),
        listed("optional/bignum.json", "integer", "no such test", "rust"),
    ]
    assert mistakes(entries, suite()) == [
        "('maxLength.json', 'maxLength validation', 'shorter is valid'): required tests may not fail",
        "('optional/bignum.json', 'integer', 'no such test'): the suite has no such test",
        "('optional/bignum.json', 'integer', 'no such test'): rust is no implementation",
    ]


def test_an_expected_failure_needs_a_reason(tmp_path: Path) -> None:
    given = tmp_path / "expected.toml"
    entry = '[[failure]]\nfile = "f"\ngroup = "g"\ntest = "t"\nimplementations = ["python"]\nreason = "{}"\n'
    given.write_text(entry.format("it is so"))
    assert expected_failures(given) == (ExpectedFailure("f", "g", "t", ("python",), "it is so"),)
    given.write_text(entry.format(" "))
    with pytest.raises(ValueError, match="needs a reason"):
        expected_failures(given)
