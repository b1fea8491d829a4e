"""A published document as JSON Schema 2020-12: a schema a model, and a bundle; both as text."""

import json
from typing import Any, Final

from authwright.document import SCHEMAS, Document, Json, closure, mapped, references

DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"


def model_schema(document: Document, name: str, schema_id: str) -> Json:
    """Return the schema of one model, complete in itself: what it refers to stands in its `$defs`."""
    schema: Json = document.schemas[name]
    made: Json = {"$schema": DIALECT, "$id": schema_id, "title": name} | _local(schema, own=name)
    parts = closure(document.schemas, references(schema))
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


def _local(schema: Json, own: str | None = None) -> Json:
    """Return `schema` with its references pointing into `$defs`, or to the root for the model itself."""
    made = mapped(schema, lambda part, _: _local(part, own))
    if "$ref" in made:
        name = made["$ref"].removeprefix(SCHEMAS)
        made["$ref"] = "#" if name == own else f"#/$defs/{name}"
    return made
