"""Schemas compiled to validators, and what these say, in the few words that tests compare."""

import re
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Any

from authwright import CompiledSchema, compile_schema
from authwright.checks import CheckPlan
from authwright.checks.ecma import parse
from authwright.checks.formats import FORMATS, files_of
from authwright.checks.interpreter import interpret
from authwright.targets.python.validator.patterns import python_pattern
from tests.support.formats_text import joined
from tests.support.node import Module, Said


def compiled(
    schema: Any, remotes: Mapping[str, Any] | None = None, *, assert_formats: bool = False
) -> CompiledSchema:
    """Return the compiled `schema`. Raises AuthwrightError when it is none."""
    return compile_schema(schema, remotes=remotes, assert_formats=assert_formats)


def interpreted(schema: CompiledSchema, value: Any) -> list[Said]:
    """Return the problems that the reference interpreter finds."""
    return interpreted_entry(schema.plan, 0, value)


def interpreted_entry(plan: CheckPlan, entry: int, value: Any) -> list[Said]:
    """Return the problems that the reference interpreter finds by one entry of a plan."""
    found = interpret(plan, entry, value, _matches, _formats())
    return [(pointer, rule.code, rule.pointer) for pointer, rule in found]


def problems(schema: CompiledSchema, value: Any) -> list[Said]:
    """Return the problems that the generated Python finds."""
    return [(pointer, rule.code, rule.schema_pointer) for pointer, rule in schema.problems(value)]


def module(schema: CompiledSchema, payloads: Sequence[str]) -> Module:
    """Return the generated TypeScript of a schema without a title, and what it is run on, as JSON texts."""
    return Module(schema.source("typescript"), "isValue", "valueProblems", payloads)


def _matches(pattern: str, text: str) -> bool:
    return _searcher(pattern)(text) is not None


@cache
def _searcher(pattern: str) -> Callable[[str], Any]:
    return re.compile(python_pattern(parse(pattern))).search


@cache
def _formats() -> Mapping[str, Callable[[str], bool]]:
    namespace: dict[str, Any] = {}
    exec(joined("python", ".py", files_of(set(FORMATS))), namespace)  # noqa: S102 - files of the toolkit
    return {name: namespace[f"is_{name.replace('-', '_')}"] for name in FORMATS}
