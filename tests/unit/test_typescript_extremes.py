"""Payloads at the edges, in Node: nested ten thousand levels deep, and fifty megabytes long."""

import json
from typing import Any

from tests.support.node import NodeDriver, Played
from tests.support.validators import compiled, module

TREE: dict[str, Any] = {
    "type": "object",
    "properties": {"child": {"$ref": "#"}, "items": {"uniqueItems": True}},
}


def nested(levels: int) -> str:
    return '{"child":' * levels + "{}" + "}" * levels


def played(schema: Any, payloads: list[str]) -> Played:
    with NodeDriver() as driver:
        (found,) = driver.play([module(compiled(schema), payloads)])
    assert found.error is None
    return found


def test_deep_nesting_is_a_clear_problem() -> None:
    deep = "[" * 4_000 + "]" * 4_000
    found = played(TREE, [nested(199), nested(200), nested(10_000), f'{{"items": [{deep}, {deep}]}}'])
    assert found.verdicts == [True, False, False, False]
    assert [[(pointer, code) for pointer, code, _ in problems] for problems in found.problems] == [
        [],
        [("", "too_deep")],
        [("", "too_deep")],
        [("/items", "unique_items")],
    ]


def test_fifty_megabytes() -> None:
    texts = ["x" * 1_000] * 50_000
    long = json.dumps(texts)
    wrong = json.dumps([*texts, 1])
    assert len(long) > 50_000_000
    found = played({"items": {"type": "string"}, "minItems": 50_000}, [long, wrong])
    assert found.verdicts == [True, False]
    assert found.problems[1] == [("/50000", "type", "#/items/type")]


def test_wide_objects_and_long_arrays_of_scalars() -> None:
    wide = json.dumps({f"member{index}": index for index in range(200_000)})
    distinct = json.dumps(list(range(200_000)))
    found = played({"additionalProperties": {"type": "integer"}, "uniqueItems": True}, [wide, distinct])
    assert found.verdicts == [True, True]
