"""`compile_schema`: any JSON Schema as functions, at run time."""

import json
import sys
import threading
from collections.abc import Callable
from typing import Any

import pytest

import authwright
from authwright import InvalidValueError, compile_schema, describe
from authwright.checks.rules import MESSAGES
from authwright.diagnostics import AuthwrightError

SIGNIN: dict[str, Any] = {
    "title": "SigninForm",
    "type": "object",
    "properties": {"email": {"type": "string"}, "password": {"type": "string", "minLength": 8}},
    "required": ["email", "password"],
}


def said(schema: Any, value: Any, **options: Any) -> list[str]:
    compiled = compile_schema(schema, **options)
    problems = compiled.problems(value)
    assert compiled.is_valid(value) is (problems == [])
    return [describe(problem) for problem in problems]


def codes(schema: Any, value: Any, **options: Any) -> list[tuple[str, str]]:
    return [(pointer, rule.code) for pointer, rule in compile_schema(schema, **options).problems(value)]


def test_problems_read_well() -> None:
    assert said(SIGNIN, {"email": "a@b", "password": 7}) == ["password: expected a string, got a number"]
    assert said(SIGNIN, {"email": "a@b", "password": "x"}) == ["password: expected at least 8 characters"]
    assert said(SIGNIN, {}) == ["email: required, but missing", "password: required, but missing"]
    assert said(SIGNIN, []) == ["expected an object, got an array"]
    assert said(SIGNIN, {"email": "a", "password": "12345678"}) == []


def test_a_problem_is_a_pointer_and_a_rule_of_constants() -> None:
    ((pointer, rule),) = compile_schema(SIGNIN).problems({"email": "a", "password": None})
    assert pointer == "/password"
    assert (rule.code, rule.keyword, rule.schema_pointer) == ("type", "type", "#/properties/password/type")
    assert rule.params == {"expected": "a string", "got": "null"}
    assert "type" in repr(rule)


def test_secrets_are_in_no_message() -> None:
    secret = "hunter2"
    schema = {
        "properties": {
            "a": {"const": "b"}, "b": {"enum": [1]}, "c": {"pattern": "^x$"}, "d": {"maxLength": 2},
            "e": {"type": "integer"}, "f": {"not": {}}, "g": False,
            "h": {"anyOf": [{"const": 1}, {"minLength": 9}]},
        },
        "required": ["z"],
    }  # fmt: skip
    value = dict.fromkeys("abcdefgh", secret)
    compiled = compile_schema(schema)
    with pytest.raises(InvalidValueError) as raised:
        compiled.check(value)
    problems = raised.value.problems
    assert len(problems) == 9
    shown = [str(raised.value), repr(raised.value), *(repr(rule) + rule.message for _, rule in problems)]
    assert secret not in "".join(shown)


def test_check_returns_the_value_or_raises() -> None:
    value = {"email": "a", "password": "12345678"}
    assert compile_schema(SIGNIN).check(value) is value
    with pytest.raises(InvalidValueError, match="email: required, but missing; password: required"):
        compile_schema(SIGNIN).check({})


def test_json_is_parsed_strictly() -> None:
    anything = compile_schema(True)
    assert anything.is_valid_json('{"a": [1, 2.5, null]}')
    assert anything.is_valid_json(b'"\xc3\xa9"')
    for wrong in ("NaN", "[Infinity]", "1e400", "-1e999", "{", "", b"\xff", b"\xef\xbb\xbf{}", "[" * 100_000):
        assert not anything.is_valid_json(wrong), wrong
    # Of members with one name the last counts, as everywhere.
    assert compile_schema({"properties": {"a": {"const": 2}}}).is_valid_json('{"a": 1, "a": 2}')
    assert compile_schema({"const": 1}).is_valid_json("7", loads=lambda _: 1)


def test_only_exact_json_types_are_values() -> None:
    class Text(str):
        __slots__ = ()

    class Record(dict[str, Any]):
        pass

    assert said({"type": "string"}, Text("a")) == ["expected a string, got no JSON value"]
    assert said({"type": "object"}, Record()) == ["expected an object, got no JSON value"]
    assert said({"type": "array"}, ()) == ["expected an array, got no JSON value"]
    assert said({"type": "integer"}, True) == ["expected an integer, got a boolean"]
    assert said({"type": "integer"}, 1.5) == ["expected an integer, got a fraction"]
    assert said({"type": "integer"}, 1.0) == []
    assert said({"type": "number"}, "1") == ["expected a number, got a string"]


@pytest.mark.parametrize(
    "name", ["__proto__", "constructor", "toString", "hasOwnProperty", "", "a/b", "~", "\ud800"]
)
def test_odd_names_are_names(name: str) -> None:
    schema = {"properties": {name: {"type": "string"}}, "required": [name], "additionalProperties": False}
    pointer = "/" + name.replace("~", "~0").replace("/", "~1")
    assert codes(schema, {name: "x"}) == []
    assert codes(schema, {}) == [(pointer, "required")]
    assert codes(schema, {name: 1}) == [(pointer, "type")]
    assert codes({"properties": {"a": {}}, "additionalProperties": False}, {name: 1}) == [
        (pointer, "unknown_member")
    ]


def test_numbers_are_equal_by_value_and_apart_from_booleans() -> None:
    assert said({"const": 1}, 1.0) == []
    assert said({"enum": [0, 1]}, True) == ["expected one of 0, 1"]
    assert said({"const": False}, 0) == ["expected false"]
    assert said({"const": {"a": [1]}}, {"a": [True]}) != []
    assert said({"const": 0}, -0.0) == []
    assert said({"uniqueItems": True}, [1, True, 0, False, "1", None]) == []
    assert said({"uniqueItems": True}, [{"a": 1}, {"a": 1.0}]) == ["expected items that all differ"]
    assert said({"multipleOf": 0.01}, 19.99) == []
    assert said({"multipleOf": 2}, 10**30 + 1) == ["expected a multiple of 2"]


def test_names_that_are_indexes_come_first_as_in_every_engine() -> None:
    value = {"b": 1, "10": 1, "a": 1, "2": 1, "01": 1, "4294967295": 1, "-1": 1}
    names = [pointer for pointer, _ in codes({"additionalProperties": False}, value)]
    assert names == ["/2", "/10", "/b", "/a", "/01", "/4294967295", "/-1"]


TREE = {
    "$defs": {"tree": {"type": "object", "properties": {"child": {"$ref": "#/$defs/tree"}}}},
    "$ref": "#/$defs/tree",
}


def nested(depth: int) -> Any:
    value: Any = {}
    for _ in range(depth):
        value = {"child": value}
    return value


def test_deep_nesting_is_a_clear_problem() -> None:
    assert said(TREE, nested(199)) == []
    assert said(TREE, nested(200)) == ["nested deeper than 200 levels"]
    assert said(TREE, nested(10_000)) == ["nested deeper than 200 levels"]
    deep: Any = 0
    for _ in range(10_000):
        deep = [deep]
    assert not compile_schema({"uniqueItems": True}).is_valid([deep, deep])
    assert compile_schema({"items": {"type": "array"}}).is_valid(deep)
    assert not compile_schema({"const": [[1]]}).is_valid(deep)


def deep_down(calls: int, ask: Callable[[], Any]) -> Any:
    return deep_down(calls - 1, ask) if calls else ask()


def test_too_little_stack_is_the_same_problem() -> None:
    compiled, value = compile_schema(TREE), nested(150)
    assert compiled.problems(value) == []
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(1000)
    try:
        verdicts = [deep_down(calls, lambda: compiled.is_valid(value)) for calls in (0, 100, 850)]
        problems = [deep_down(calls, lambda: compiled.problems(value)) for calls in (0, 100, 850)]
    finally:
        sys.setrecursionlimit(limit)
    assert verdicts == [True, True, False]
    assert [[rule.code for _, rule in found] for found in problems] == [[], [], ["too_deep"]]


def test_great_payloads() -> None:
    compiled = compile_schema({"items": SIGNIN})
    value = [{"email": "a@example.org", "password": "x" * 100} for _ in range(350_000)]
    assert compiled.is_valid(value)
    value[-1] = {"email": "a", "password": 1}  # type: ignore[dict-item]
    assert codes({"items": SIGNIN}, value) == [("/349999/password", "type")]
    text = json.dumps(["x" * 1000] * 50_000)
    assert len(text) > 50_000_000
    assert compile_schema({"items": {"type": "string"}, "minItems": 50_000}).is_valid_json(text)


def test_one_compiled_schema_serves_many_threads() -> None:
    compiled = compile_schema(SIGNIN)
    start, wrong = threading.Barrier(16), list[Any]()

    def work() -> None:
        start.wait()
        for _ in range(50):
            if [rule.code for _, rule in compiled.problems({"email": 1})] != ["type", "required"]:
                wrong.append(1)

    threads = [threading.Thread(target=work) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


def test_closed_refuses_what_a_record_does_not_list() -> None:
    schema = {
        "$defs": {"base": {"properties": {"a": {"properties": {"x": {}}}}, "required": ["a"]}},
        "allOf": [{"$ref": "#/$defs/base"}],
        "properties": {"b": {"type": "object"}, "c": {"additionalProperties": {"type": "integer"}}},
    }
    assert codes(schema, {"a": {"y": 1}, "more": 1, "b": {"free": 1}, "c": {"n": 1}}, closed=True) == [
        ("/a/y", "unknown_member"),
        ("/more", "unknown_member"),
    ]
    assert codes(schema, {"a": {"y": 1}, "more": 1}) == []


def test_closed_looks_at_the_branches_of_a_choice() -> None:
    schema = {
        "oneOf": [
            {"properties": {"a": {}}, "required": ["a"]},
            {"properties": {"a": {}, "b": {}}, "required": ["a", "b"]},
        ]
    }
    assert codes(schema, {"a": 1, "b": 1}) == [("", "one_of_many")]
    assert codes(schema, {"a": 1, "b": 1}, closed=True) == []
    part = {"properties": {"id": {}}, "anyOf": schema["oneOf"]}
    assert codes(part, {"id": 1, "a": 1}, closed=True) == []
    assert codes(part, {"id": 1, "a": 1, "c": 1}, closed=True) == [("/c", "unknown_member")]


def test_formats_are_asserted_when_asked() -> None:
    schema = {"format": "date"}
    assert said(schema, "yesterday") == []
    assert said(schema, "yesterday", assert_formats=True) == ["expected the format date"]
    assert said(schema, "2024-02-29", assert_formats=True) == []
    assert said({"format": "no-such-format"}, "x", assert_formats=True) == []


def test_long_texts_are_refused_before_a_pattern_is_tried() -> None:
    schema = {"pattern": "^(a+)+$"}
    assert said(schema, "a" * 40 + "!", longest_match=20) == [
        "too long to be matched: expected at most 20 characters"
    ]
    assert said(schema, "aaa", longest_match=20) == []


def test_remotes_are_given_and_never_fetched() -> None:
    remotes = {"https://example.org/name.json": {"type": "string"}}
    schema = {"properties": {"name": {"$ref": "https://example.org/name.json"}}}
    assert said(schema, {"name": 1}, remotes=remotes) == ["name: expected a string, got a number"]
    with pytest.raises(AuthwrightError, match="refers to a schema that is not there"):
        compile_schema(schema)


@pytest.mark.parametrize(
    ("schema", "code", "at"),
    [
        ({"type": "text"}, "AW120", "#/type"),
        ({"required": True}, "AW120", "#/required"),
        ({"properties": {"a": 1}}, "AW120", "#/properties/a"),
        ({"minLength": -1}, "AW120", "#/minLength"),
        ({"multipleOf": 0}, "AW120", "#/multipleOf"),
        ({"enum": "a"}, "AW120", "#/enum"),
        ({"allOf": []}, "AW120", "#/allOf"),
        ({"maximum": True}, "AW120", "#/maximum"),
        ({"dependentRequired": {"a": "b"}}, "AW120", "#/dependentRequired/a"),
        (7, "AW120", "#"),
        ({"$ref": "#/$defs/none"}, "AW121", "#/$ref"),
        ({"items": {"$ref": "#none"}}, "AW121", "#/items/$ref"),
        ({"$schema": "http://json-schema.org/draft-07/schema#"}, "AW122", "#/$schema"),
        ({"pattern": "("}, "AW123", "#/pattern"),
        ({"patternProperties": {"[": {}}}, "AW123", "#/patternProperties/["),
        ({"$ref": "#"}, "AW125", "#"),
        ({"anyOf": [{"$ref": "#"}, True]}, "AW125", "#"),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_schema_is_a_diagnostic(schema: Any, code: str, at: str) -> None:
    with pytest.raises(AuthwrightError) as raised:
        compile_schema(schema)
    (found,) = raised.value.diagnostics
    assert (found.code, found.pointer) == (code, at)
    assert found.hint


def test_the_package_offers_it_without_loading_it() -> None:
    assert set(authwright.__all__) >= {"compile_schema", "describe", "InvalidValueError"}
    with pytest.raises(AttributeError):
        _ = authwright.nothing


def test_messages_are_no_whole_sentences() -> None:
    assert all(text and not text.endswith(".") for text in MESSAGES.values())


def test_names_of_members_are_guarded_before_they_are_matched() -> None:
    schema = {"patternProperties": {"^(a+)+$": {"type": "string"}}, "additionalProperties": False}
    compiled = compile_schema(schema, longest_match=10)
    long = "a" * 32 + "!"
    assert codes(schema, {long: 1}, longest_match=10) == [(f"/{long}", "too_long_to_match")]
    assert compiled.is_valid({"aaa": "x"})
    assert codes(schema, {"aaa": 1, "b": 1}, longest_match=10) == [("/aaa", "type"), ("/b", "unknown_member")]


@pytest.mark.parametrize("schema", [{"minimum": 1e999}, {"const": [1e999]}, {"enum": [{"a": -1e999}]}])
def test_numbers_out_of_range_are_no_values_of_keywords(schema: Any) -> None:
    with pytest.raises(AuthwrightError, match="a double can hold"):
        compile_schema(schema)


def test_numbers_may_have_any_number_of_digits() -> None:
    assert codes({"minimum": 10**400}, 10**399) == [("", "minimum")]
    assert codes({"multipleOf": 10**400}, 10**401) == []


def test_a_document_with_an_id_is_reached_by_another_uri_as_well() -> None:
    remotes = {
        "file.json": {
            "$id": "http://x/dir/a.json",
            "$defs": {"anchored": {"$anchor": "anchored", "type": "string"}, "next": {"$ref": "q.json"}},
        },
        "http://x/dir/q.json": {"type": "integer"},
    }
    schema = {"prefixItems": [{"$ref": "file.json#anchored"}, {"$ref": "file.json#/$defs/next"}]}
    assert codes(schema, ["a", 1], remotes=remotes) == []
    assert codes(schema, [1, "a"], remotes=remotes) == [("/0", "type"), ("/1", "type")]
