"""Each case of the corpus in each language: the verdict, the problems in their order, the same messages."""

import json
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path

import jsonschema_rs
import pytest

from authwright.checks.rules import MESSAGES
from tests.conformance.fuzz import oracles
from tests.conformance.payloads import driver_python, driver_typescript
from tests.conformance.payloads.answers import Answer, Driver, wrong
from tests.conformance.payloads.cases import (
    Case,
    Own,
    Published,
    case_of,
    compiled,
    read_cases,
    schema_of,
)
from tests.support.validators import interpreted

CASES = read_cases()
DRIVERS: dict[str, Driver] = {"python": driver_python.answers, "typescript": driver_typescript.answers}
NO_JSON = (("", "invalid_json"),)
# What JSON Schema has no word for.
OURS = {"too_deep", "too_long_to_match", "invalid_json"}
# Params that no message names: problems with these codes have their pointers to tell it.
PLACED = {"required": {"name"}, "dependent_required": {"name"}}
with_each_driver = pytest.mark.parametrize("language", DRIVERS)


@cache
def answers(language: str) -> Sequence[Answer]:
    return DRIVERS[language](CASES)


def parsed() -> list[Case]:
    """Return the cases whose text is JSON."""
    return [case for case in CASES if case.problems != NO_JSON]


@pytest.fixture
def _deep() -> Iterator[None]:
    """Let others recurse as deep as the deepest payload needs."""
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(20_000)
    yield
    sys.setrecursionlimit(limit)


@with_each_driver
def test_each_case_is_answered_as_it_says(language: str) -> None:
    assert wrong(CASES, answers(language)) == []


@with_each_driver
def test_a_wrong_verdict_is_seen(language: str) -> None:
    case = next(case for case in CASES if isinstance(case.subject, Published) and case.valid)
    turned = replace(case, problems=(("", "type"),))
    assert len(wrong([turned], DRIVERS[language]([turned]))) == 1


@with_each_driver
def test_problems_in_another_order_are_seen(language: str) -> None:
    case = next(case for case in CASES if len(set(case.problems)) > 1)
    turned = replace(case, problems=case.problems[::-1])
    assert len(wrong([turned], DRIVERS[language]([turned]))) == 1


def test_messages_are_the_same_in_all_languages() -> None:
    said = {
        language: [[str(one) for one in answer.json_problems] for answer in answers(language)]
        for language in DRIVERS
    }
    assert said["typescript"] == said["python"]


def test_messages_name_the_params_of_their_rules() -> None:
    rules = [
        rule
        for case in CASES
        for _, rule in driver_python.functions_of(case.subject).json_problems(case.text)
    ]
    assert {rule.code for rule in rules} == set(MESSAGES)
    for rule in rules:
        named = set(re.findall(r"\{(\w+)\}", MESSAGES[rule.code]))
        assert set(rule.params) == named | PLACED.get(rule.code, set()), rule


@pytest.mark.usefixtures("_deep")
def test_the_reference_interpreter_finds_the_same() -> None:
    found = {
        case.title: [(at, code) for at, code, _ in interpreted(compiled(case.subject), json.loads(case.text))]
        for case in parsed()
    }
    assert found == {case.title: list(case.problems) for case in parsed()}


@pytest.mark.usefixtures("_deep")
def test_verdicts_are_those_of_jsonschema() -> None:
    said = {case.title: by_jsonschema(case) for case in judged()}
    expected = {case.title: case.valid is (case.jsonschema is None) for case in judged()}
    assert said == expected


def test_formats_are_those_of_another_library() -> None:
    asserted = [
        case for case in CASES if isinstance(case.subject, Own) and case.subject.options.assert_formats
    ]
    assert len(asserted) > 10
    for case in asserted:
        other = jsonschema_rs.Draft202012Validator(schema_of(case.subject), validate_formats=True)
        assert other.is_valid(json.loads(case.text)) is case.valid, case.title


def judged() -> list[Case]:
    """Return the cases that `jsonschema` can judge: what is asked there is in JSON Schema, and no format."""
    return [
        case
        for case in parsed()
        if not {code for _, code in case.problems} & OURS
        and not (
            isinstance(case.subject, Own)
            and (case.subject.options.assert_formats or case.subject.options.closed)
        )
    ]


def by_jsonschema(case: Case) -> bool:
    return oracles.verdicts(schema_of(case.subject), [json.loads(case.text)])[0]


def test_every_code_appears() -> None:
    assert {code for case in CASES for _, code in case.problems} == set(MESSAGES)


def test_every_published_schema_has_a_case() -> None:
    models = {case.subject.model for case in CASES if isinstance(case.subject, Published)}
    assert published("span") <= models


def published(name: str) -> set[str]:
    return set(schema_of(Published(name, ""))["$defs"])


def test_every_set_has_valid_and_invalid_payloads() -> None:
    found = {(case.subject.set, case.valid) for case in CASES if isinstance(case.subject, Published)}
    assert found == {(name, valid) for name in ("span", "0.10", "0.11", "0.12") for valid in (True, False)}


def test_titles_differ() -> None:
    titles = [case.title for case in CASES]
    assert sorted(set(titles)) == sorted(titles)


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"payload": 1, "text": "1", "set": "span", "model": "Token"}, "either `payload` or `text`"),
        ({"set": "span", "model": "Token"}, "either `payload` or `text`"),
        ({"payload": 1, "schema": True, "model": "Token"}, "either `model` or `schema`"),
        ({"payload": 1, "set": "span", "model": "Token", "closed": True}, "can a case have closed"),
        ({"payload": 1, "schema": True, "expected": []}, "no case has expected"),
    ],
)
def test_a_case_in_another_form_is_refused(given: dict[str, object], said: str) -> None:
    with pytest.raises(ValueError, match=said):
        case_of("file", {"about": "a case", "problems": [], **given})


def test_a_text_may_be_given_in_parts(tmp_path: Path) -> None:
    case = {"about": "a", "schema": True, "text": ["[", ["1,", 3], "1]"], "problems": []}
    (tmp_path / "some.json").write_text(json.dumps([case]), encoding="ascii")
    assert [one.text for one in read_cases(tmp_path)] == ["[1,1,1,1]"]
