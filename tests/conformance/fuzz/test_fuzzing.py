"""The fuzzing itself: what it writes is what it should be, and it can find something."""

from collections import Counter
from collections.abc import Iterator, Sequence
from importlib import import_module
from typing import Any
from urllib.parse import urljoin

import pytest
from jsonschema import Draft202012Validator

from authwright.document import is_array, is_object
from tests.conformance.fuzz import oracles
from tests.conformance.fuzz.endless import endless
from tests.conformance.fuzz.judging import Answer, Disagreement, Statement, disagreements
from tests.conformance.fuzz.pairs import Case, pairs
from tests.conformance.fuzz.shrinking import shrunk, smaller

DIALECT = "https://json-schema.org/draft/2020-12/schema"
COUNT = 400
NAMES = ("interpreter", "python", "typescript")
NONE_OF_OURS = {
    "$vocabulary", "contentEncoding", "contentSchema", "title", "writeOnly", "definitions", "$recursiveRef",
    "$recursiveAnchor", "dependencies",
}  # fmt: skip
"""Keywords of the metaschema without a meaning for values here."""


@pytest.fixture(scope="module")
def cases() -> list[Case]:
    return list(pairs(seed=1, count=COUNT))


def as_oracle(cases: Sequence[Case]) -> list[Answer]:
    """Speak like `jsonschema`, three times."""
    return [
        {
            name: [
                Statement(valid, () if valid else (("", "not", "#"),))
                for valid in oracles.verdicts(case.schema, case.values)
            ]
            for name in NAMES
        }
        for case in cases
    ]


def without(keyword: str) -> Any:
    """Return a speaker that does not know `keyword` of the root."""

    def speak(cases: Sequence[Case]) -> list[Answer]:
        return as_oracle(
            [Case({key: one for key, one in case.schema.items() if key != keyword}, case.payloads)
             if isinstance(case.schema, dict) else case for case in cases]
        )  # fmt: skip

    return speak


def keywords(value: Any) -> Iterator[str]:
    """Yield all names in a schema."""
    if is_object(value):
        for name, one in value.items():
            yield name
            yield from keywords(one)
    elif is_array(value):
        for one in value:
            yield from keywords(one)


def test_the_same_seed_gives_the_same(cases: list[Case]) -> None:
    assert list(pairs(seed=1, count=COUNT)) == cases
    assert next(iter(pairs(seed=2, count=1))) != cases[0]


def test_schemas_are_schemas_with_every_keyword(cases: list[Case]) -> None:
    seen: Counter[str] = Counter()
    for case in cases:
        Draft202012Validator.check_schema(case.schema)
        seen.update(keywords(case.schema))
    # It has no types.
    registry: Any = import_module("jsonschema_specifications").REGISTRY
    metaschema = registry.contents(DIALECT)
    known = set(metaschema["properties"])
    for part in metaschema["allOf"]:
        known |= set(registry.contents(urljoin(DIALECT, part["$ref"]))["properties"])
    assert {name for name in known - NONE_OF_OURS if seen[name] < 3} == set()


def test_schemas_end(cases: list[Case]) -> None:
    assert [case.schema for case in cases if endless(case.schema)] == []


@pytest.mark.parametrize(
    "schema",
    [
        {"$ref": "#"},
        {"allOf": [{"not": {"$ref": "#"}}]},
        {
            "$ref": "#/$defs/n0",
            "$defs": {"n0": {"if": {"$ref": "#here"}}, "n1": {"$anchor": "here", "$ref": "#"}},
        },
        {"items": {"dependentSchemas": {"a": {"$ref": "#/items"}}}},
    ],
)
def test_endless_schemas_are_told(schema: Any) -> None:
    assert endless(schema)


def test_members_and_items_end() -> None:
    assert not endless({"items": {"$ref": "#"}, "properties": {"a": {"allOf": [{"$ref": "#"}]}}})


def test_payloads_are_told_apart(cases: list[Case]) -> None:
    """A fair part fits, a fair part does not, and most schemas see both."""
    told = [oracles.verdicts(case.schema, case.values) for case in cases]
    everything = [one for verdicts in told for one in verdicts]
    assert 0.25 < sum(everything) / len(everything) < 0.75
    assert sum(len(set(verdicts)) == 2 for verdicts in told) > len(told) / 2
    assert len(everything) > 9 * len(cases)


def test_payloads_are_hostile(cases: list[Case]) -> None:
    texts = " ".join(text for case in cases for text in case.payloads)
    for needle in ("__proto__", "hasOwnProperty", '"":', '"01":', '"a/b":', "~1", "-0.0", "1.0", "1e+300",
                   "\\ud83d\\ude00", "e\\u0301", "9007199254740992", "[[[[["):  # fmt: skip
        assert needle in texts, needle
    assert any(half in text for half in ('"\\ud800"', '"\\udc00a"', '"a\\udbff"') for text in texts.split())


def test_those_who_agree_are_left_alone(cases: list[Case]) -> None:
    assert list(disagreements(cases, as_oracle)) == []


@pytest.mark.parametrize(
    "keyword", ["properties", "items", "oneOf", "$ref", "unevaluatedProperties", "contains"]
)
def test_a_keyword_that_is_not_known_is_found(cases: list[Case], keyword: str) -> None:
    found = list(disagreements(cases, without(keyword)))
    assert found
    assert {one.kind for one in found} == {"verdict"}


@pytest.mark.parametrize(
    ("statement", "kind"),
    [
        (Statement(True), "typescript: verdict"),
        (Statement(False, (("/a", "not", "#"),)), "typescript: problems"),
        (Statement(True, (("", "not", "#"),)), "typescript: verdict against problems"),
        (Statement(fault="RangeError: too much"), "typescript: fault"),
    ],
)
def test_one_language_that_differs_is_found(statement: Statement, kind: str) -> None:
    case = Case({"not": {}}, ("1",))
    [said] = as_oracle([case])
    assert not isinstance(said, str)
    answer = {**said, "typescript": [statement]}
    assert [one.kind for one in disagreements([case], lambda _: [answer])] == [kind]


def test_a_schema_that_is_refused_is_found() -> None:
    case = Case({"type": "null"}, ("1", "null"))
    found = list(disagreements([case], lambda _: ["AW120 no"]))
    assert [(one.kind, one.about) for one in found] == [("refused: AW120", "AW120 no")]


def test_what_is_found_is_made_small() -> None:
    speak = without("minLength")
    schema: Any = {
        "$schema": DIALECT,
        "type": ["string", "object"],
        "minLength": 3,
        "properties": {"a": {"type": "integer"}, "b": {"anyOf": [{"const": 1}, True]}},
        "$defs": {"n0": {"type": "object", "required": ["a"]}},
    }
    small = shrunk(Disagreement("verdict", schema, '"ab"', ""), speak)
    assert (small.schema, small.payload) == ({"minLength": 3}, '""')


def test_making_small_ends_in_time() -> None:
    asked = 0

    def shows(_schema: Any, _payload: str) -> bool:
        nonlocal asked
        asked += 1
        return False

    schema: Any = {"properties": {name: {"type": "object"} for name in "abcdefgh"}}
    assert smaller(schema, '{"a": [1, 2, 3]}', shows, 25) == (schema, '{"a": [1, 2, 3]}')
    assert asked == 25
