"""Payloads for the schemas of a document, and what the functions of a Python module say of them."""

import json
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

from authwright.document import SCHEMAS, Document, closure, references
from authwright.naming import cased, split_words
from tests.support.instances import instances

BAD: tuple[Any, ...] = (None, True, 7, 0.5, "x", [], {}, {"id": 1}, {"token": "t", "permissions": []})
"""Values of all kinds, most of which fit nothing."""


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
