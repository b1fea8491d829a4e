"""Lists of values and their meanings."""

from collections.abc import Iterator
from typing import Any

from authwright import extensions as ext
from authwright.document import Json
from authwright.stages.lint.rule import Finding
from authwright.stages.lint.subject import Subject


def unexplained_values(subject: Subject) -> Iterator[Finding]:
    """AW077: listed values, two or more, of which some have no meaning."""
    explained = {
        id(member)
        for _, schema in subject.schemas
        if ext.VALUES in schema
        for member in schema.get("anyOf", ())
    }
    for at, schema in subject.schemas:
        if id(schema) in explained or ("anyOf" in schema and ext.VALUES not in schema):
            continue  # Meanings may stand beside a union, then the list is inside of it.
        values = _listed(schema)
        told: Json = schema.get(ext.VALUES, {})
        bare = [value for value in values if not told.get(str(value), {}).get("description", "").strip()]
        if bare and len(values) > 1:
            message = (
                f"nothing says what the {_plural(bare)} of the list {'mean' if len(bare) > 1 else 'means'}"
            )
            yield Finding(message, at, "add `Values({...})` with the meaning of each value to the annotation")


def foreign_values(subject: Subject) -> Iterator[Finding]:
    """AW078: meanings, or lifetimes, of values that the list does not hold."""
    for at, schema in subject.schemas:
        if ext.VALUES not in schema:
            continue
        values = [str(value) for value in _listed(schema)]
        extra = [value for value in schema[ext.VALUES] if value not in values]
        if extra:
            listed = ", ".join(f'"{value}"' for value in values) or "none"
            message = f"`Values` speaks of the {_plural(extra)}, which the list does not hold"
            yield Finding(message, at, f"correct the spelling, or add it to the list (now: {listed})")


def _listed(schema: Json) -> list[Any]:
    if "enum" in schema:
        return list(schema["enum"])
    if "const" in schema:
        return [schema["const"]]
    return [value for member in schema.get("anyOf", ()) for value in _listed(member)]


def _plural(values: list[Any]) -> str:
    told = ", ".join(f'"{value}"' for value in values)
    return f"values {told}" if len(values) > 1 else f"value {told}"
