"""Modules of validators as Python, and what is held against them."""

import importlib
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

from authwright.checks import CheckPlan
from authwright.checks.ecma import parse
from authwright.checks.interpreter import interpret
from authwright.document import SCHEMAS, Document, closure, references
from authwright.naming import cased, split_words
from authwright.targets.python.validator.patterns import python_pattern
from tests.support.instances import instances

BAD: tuple[Any, ...] = (None, True, 7, 0.5, "x", [], {}, {"id": 1}, {"token": "t", "permissions": []})
"""Values of all kinds, most of which fit nothing."""


def loaded(text: str, name: str = "validators") -> ModuleType:
    """Return the module that `text` is."""
    module = ModuleType(name)
    exec(compile(text, f"<{name}>", "exec"), module.__dict__)  # noqa: S102 - what is under test
    return module


def imported(name: str, folder: Path) -> ModuleType:
    """Import a module that lies in `folder`."""
    if str(folder) not in sys.path:
        sys.path.insert(0, str(folder))
    importlib.invalidate_caches()
    return importlib.import_module(name)


def document(path: Path) -> Document:
    """Read a published OpenAPI document."""
    return Document(json.loads(path.read_text(encoding="utf-8")))


def function_name(schema: str) -> str:
    """Return what a schema is called in the names of functions."""
    return cased(split_words(schema), "snake")


def payloads(read: Document) -> Iterator[tuple[str, list[Any]]]:
    """Yield each schema with payloads: valid ones, valid ones with something wrong inside, and others.

    There are no valid ones of what may be nested without end.
    """
    for schema in read.schemas:
        fine = [] if _is_endless(read, schema) else instances(read, {"$ref": SCHEMAS + schema})
        broken = [value for one in fine[:6] for value in _broken(one)]
        yield schema, [*fine, *broken, *BAD]


def interpreted(plan: CheckPlan, entry: int, value: Any) -> list[tuple[str, str, str]]:
    """Return the problems that the reference interpreter finds. Formats are not asserted."""
    found = interpret(plan, entry, value, _matches, {})
    return [(at, rule.code, rule.pointer) for at, rule in found]


def _matches(pattern: str, text: str) -> bool:
    return re.search(python_pattern(parse(pattern)), text) is not None


def told(module: ModuleType, schema: str, value: Any) -> list[tuple[str, str, str, str]]:
    """Return the problems that a module's function finds, after seeing that the other one agrees."""
    name = function_name(schema)
    found = getattr(module, f"{name}_problems")(value)
    assert getattr(module, f"is_{name}")(value) is (not found), (schema, value)
    return [(pointer, rule.code, rule.schema_pointer, rule.message) for pointer, rule in found]


def _is_endless(read: Document, schema: str) -> bool:
    """Whether a schema leads to one that holds itself."""
    reached = closure(read.schemas, [schema])
    return any(one in closure(read.schemas, references(read.schemas[one])) for one in reached)


def _broken(value: Any) -> Iterator[Any]:
    if isinstance(value, dict):
        for key in value:
            yield {name: inner for name, inner in value.items() if name != key}
            yield {**value, key: [value[key]]}
    elif isinstance(value, list):
        yield [*value, {"": None}]
