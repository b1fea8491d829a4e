"""Text of schemas that attacks generators: it stays data in the validators of every language."""

import json
from typing import Any

import pytest

from authwright import CompiledSchema, compile_schema, describe
from tests.support.hostile import NAMES, TEXTS
from tests.support.node import NodeDriver
from tests.support.python_modules import loaded
from tests.support.validators import module


def schema_with(text: str) -> dict[str, Any]:
    """Return a schema that has `text` wherever a schema can have text of its author's."""
    return {
        "title": "Value",
        "description": text,
        "$comment": text,
        "$defs": {text: {"title": text, "type": "string", "description": text}},
        "type": "object",
        "properties": {text: {"const": text}, "listed": {"enum": [text, {text: [text]}]}},
        "patternProperties": {"^x-": {"default": text, "examples": [text]}},
        "required": [text],
        "dependentRequired": {text: [text]},
        "additionalProperties": False,
        f"x-{text}": text,
    }


def payloads(text: str) -> list[Any]:
    return [{text: text}, {text: text, "listed": {text: [text]}}, {text: 1}, {}, {f"{text}x": 1, text: text}]


@pytest.fixture(scope="module")
def compiled() -> list[tuple[str, CompiledSchema]]:
    return [(text, compile_schema(schema_with(text))) for text in (*TEXTS, *NAMES)]


def test_python_takes_it_as_data(compiled: list[tuple[str, CompiledSchema]]) -> None:
    for text, schema in compiled:
        assert [schema.is_valid(one) for one in payloads(text)] == [True, True, False, False, False]
        made = loaded(schema.source("python"))
        for one in payloads(text):
            assert made.is_value(one) is schema.is_valid(one)
            assert [describe(problem) for problem in schema.problems(one)] == [
                made.describe(problem) for problem in made.value_problems(one)
            ]
        assert not hasattr(made, "CANARY")


def test_typescript_takes_it_as_data(compiled: list[tuple[str, CompiledSchema]]) -> None:
    modules = [module(schema, [json.dumps(one) for one in payloads(text)]) for text, schema in compiled]
    with NodeDriver() as driver:
        played = driver.play(modules)
    for (text, schema), one in zip(compiled, played, strict=True):
        assert one.error is None, (text, one.error)
        assert one.verdicts == [True, True, False, False, False], text
        assert one.problems == [
            [(pointer, rule.code, rule.schema_pointer) for pointer, rule in schema.problems(value)]
            for value in payloads(text)
        ]
