"""A published document as JSON Schema 2020-12: a file a model, and a bundle."""

import json
from collections.abc import Iterable
from typing import Any, Final

from authwright.document import SCHEMAS, Document, Json, is_array, is_object, references

DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"


def model_schema(document: Document, name: str, schema_id: str) -> Json:
    """Return the schema of one model, complete in itself: what it refers to stands in its `$defs`."""
    parts = _closure(document, references(document.schemas[name]))
    made: Json = {"$schema": DIALECT, "$id": schema_id, "title": name} | _local(
        document.schemas[name], own=name
    )
    others = {part: _local(document.schemas[part], own=name) for part in parts if part != name}
    return made | ({"$defs": others} if others else {})


def bundle(document: Document, schema_id: str, title: str) -> Json:
    """Return all models in the `$defs` of one schema."""
    return {
        "$schema": DIALECT,
        "$id": schema_id,
        "title": title,
        "$defs": {name: _local(schema) for name, schema in document.schemas.items()},
    }


def json_text(value: Any) -> str:
    """Return `value` as indented JSON: ASCII only, so that no text of a spec can upset a reader."""
    return json.dumps(value, indent=2, ensure_ascii=True, allow_nan=False) + "\n"


def _closure(document: Document, names: Iterable[str]) -> list[str]:
    """Return the names of all schemas that `names` reach, in document order."""
    reached: set[str] = set()
    todo = list(names)
    while todo:
        name = todo.pop()
        if name not in reached:
            reached.add(name)
            todo += references(document.schemas[name])
    return [name for name in document.schemas if name in reached]


def _local(value: Any, own: str | None = None) -> Any:
    """Return `value` with its references pointing into `$defs`, or to the root for the model itself."""
    if is_object(value):
        return {
            key: _target(inner, own) if key == "$ref" else _local(inner, own) for key, inner in value.items()
        }
    if is_array(value):
        return [_local(inner, own) for inner in value]
    return value


def _target(target: str, own: str | None) -> str:
    name = target.removeprefix(SCHEMAS)
    return "#" if name == own else f"#/$defs/{name}"
