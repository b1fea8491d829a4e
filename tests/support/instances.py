"""Instances of a schema, enumerated: small, deterministic, and at the edges of what the schema allows."""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Any

from jsonschema import Draft202012Validator

from authwright.document import Document, Json, ref_name
from authwright.records import flatten, is_record

_TEXTS = ("", "0", "5", "a", "/user.png", "A" * 16, "a" * 20, "4w", "x@example.com")
_ANYTHING: tuple[Any, ...] = (None, True, 7, 0.5, "x", [], {})


def validator(document: Document, schema: Json) -> Draft202012Validator:
    """Return a validator for `schema`, whose references are those of `document`."""
    return Draft202012Validator({**schema, "components": document.root["components"]})


def instances(document: Document, schema: Json, limit: int = 40) -> list[Any]:
    """Return at most `limit` instances of `schema`, each checked against it."""
    check = validator(document, schema)
    return [value for value in islice(_values(document, schema, 0), limit) if check.is_valid(value)]


def _values(document: Document, schema: Json, depth: int) -> Iterator[Any]:
    name = ref_name(schema)
    target = document.schemas[name] if name is not None else schema
    if name is not None and is_record(target):
        yield from _records(document, name, depth)
    elif "anyOf" in target:
        for member in target["anyOf"]:
            yield from _values(document, member, depth)
    elif "const" in target or "enum" in target:
        yield from target.get("enum", [target.get("const")])
    elif target.get("type") == "array":
        inner = list(islice(_values(document, target.get("items", {}), depth + 1), 3))
        yield from ([], inner[:1], inner, inner[:1] * target.get("minItems", 2))
    elif target.get("type") == "object":
        extra = target.get("additionalProperties", {})
        yield {}
        yield {"key": next(_values(document, extra, depth + 1))} if isinstance(extra, dict) else {}
    else:
        yield from _scalars(target)


def _records(document: Document, name: str, depth: int) -> Iterator[Json]:
    fields = flatten(document.schemas, name)
    choices = {key: list(islice(_values(document, f.schema, depth + 1), 6)) for key, f in fields.items()}
    full = {key: values[0] for key, values in choices.items() if values}
    needed = {key: value for key, value in full.items() if fields[key].required}
    yield full
    yield needed
    yield needed | {"never heard of": 1}
    for key, values in choices.items():
        yield from ({**needed, key: value} for value in (values[1:] if fields[key].required else values))


def _scalars(schema: Json) -> Iterator[Any]:
    match schema.get("type"):
        case "string" if schema.get("format") == "date":
            yield from ("2000-02-29", "1969-12-31")
        case "string":
            low, high = schema.get("minLength", 0), schema.get("maxLength", 30)
            texts = (*_TEXTS, "a" * low, "a" * high)
            pattern = schema.get("pattern", "")
            yield from (text for text in texts if low <= len(text) <= high and re.search(pattern, text))
        case "integer" | "number":
            least = schema["exclusiveMinimum"] + 1 if "exclusiveMinimum" in schema else -1
            low, high = schema.get("minimum", least), schema.get("maximum", 50)
            yield from (low, high, schema.get("exclusiveMinimum", 0) + 1)
            if schema["type"] == "number":
                yield low + 0.5
        case "boolean":
            yield from (True, False)
        case "null":
            yield None
        case _:
            yield from _ANYTHING
