"""The driver of generated TypeScript: order, errors of one module, modules that never end."""

import json
import time

import pytest

from tests.support import node
from tests.support.node import Module, NodeDriver, NodeError, Played

RULE = '{ code: "type", schemaPointer: "#/type" }'
STRINGS = f"""
export interface Rule {{ readonly code: string; readonly schemaPointer: string }}
export interface Problem {{ readonly pointer: string; readonly rule: Rule }}
export function isValue(value: unknown): boolean {{ return typeof value === "string"; }}
export function valueProblems(value: unknown): Problem[] {{
  return isValue(value) ? [] : [{{ pointer: "", rule: {RULE} }}];
}}
"""


def module(source: str, *payloads: str) -> Module:
    return Module(source, "isValue", "valueProblems", payloads)


def test_verdicts_and_problems_come_in_order() -> None:
    with NodeDriver() as driver:
        many = [module(STRINGS, '"a"', str(number)) for number in range(150)]
        assert driver.play(many) == [Played([True, False], [[], [("", "type", "#/type")]])] * 150


def test_a_module_that_fails_does_not_stop_the_next() -> None:
    with NodeDriver() as driver:
        found = driver.play(
            [
                module("export const = 1;", "1"),
                module("export const isValue = 1;", "1"),
                module("throw new Error('at once');", "1"),
                module(STRINGS.replace("return typeof", "throw new TypeError('no'); return typeof"), "1"),
                module("process.exit(3);", "1"),
                module(STRINGS, "1", "{broken"),
                module(STRINGS, '"\\ud800"'),
            ]
        )
    errors = [one.error or "" for one in found]
    assert "Transform failed" in errors[0]
    assert "no function isValue" in errors[1]
    assert errors[2] == "Error: at once"
    assert errors[3] == "TypeError: no"
    assert errors[4] == "Node ended while it ran"
    assert errors[5].startswith("SyntaxError")
    assert found[6] == Played([True], [[]])


def test_texts_beyond_ascii_come_back() -> None:
    source = STRINGS.replace('pointer: ""', "pointer: String(Object.keys(value as object)[0])")
    keys = ["\u00e9", "\U0001f600", "\ud800", "__proto__"]
    with NodeDriver() as driver:
        [played] = driver.play([module(source, *(json.dumps({key: 1}) for key in keys))])
    assert [said[0][0] for said in played.problems] == keys


def test_a_module_that_never_ends_is_ended() -> None:
    endless = STRINGS.replace("return typeof", "for (;;) {} return typeof")
    started = time.monotonic()
    with NodeDriver(seconds=1.5) as driver:
        found = driver.play([module(STRINGS, "1"), module(endless, "1"), module(STRINGS, '""')])
    assert [one.error for one in found] == [None, "no answer within 1.5 s", None]
    assert found[2].verdicts == [True]
    assert time.monotonic() - started < 15


def test_a_missing_tool_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(NodeError, match=r"install Node\.js"), NodeDriver():
        pass


def test_a_process_is_replaced_in_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(node, "_MODULES_A_PROCESS", 2)
    count = "((globalThis as any).seen = ((globalThis as any).seen ?? 0) + 1)"
    counting = STRINGS.replace('typeof value === "string"', f"{count} === 1")
    with NodeDriver() as driver:
        fresh = [driver.play([module(f"{counting}// {turn}", "1")])[0].verdicts for turn in range(4)]
    # Each module counts twice: for its verdict and for its problems.
    assert fresh == [[True], [False], [True], [False]]
