"""Schemas as types of the IR."""

from typing import Any

from authwright import extensions as ext
from authwright.diagnostics import Collector
from authwright.document import Json, is_object, is_secret, listed_values, ref_name
from authwright.ir import (
    Bytes,
    Constraints,
    JsonValue,
    ListOf,
    Literal,
    MapOf,
    Nullable,
    Ref,
    Scalar,
    Type,
    UnionOf,
)
from authwright.stages.resolve import NULL

_SCALARS = {"string", "integer", "number", "boolean"}
_CONSTRAINTS = {
    "minLength": "min_length",
    "maxLength": "max_length",
    ext.MAX_BYTES: "max_bytes",
    "pattern": "pattern",
    "minimum": "minimum",
    "maximum": "maximum",
    "exclusiveMinimum": "exclusive_minimum",
    "exclusiveMaximum": "exclusive_maximum",
    "multipleOf": "multiple_of",
    "minItems": "min_items",
    "maxItems": "max_items",
    "uniqueItems": "unique_items",
}
_UNSUPPORTED = {
    "not",
    "if",
    "then",
    "else",
    "patternProperties",
    "prefixItems",
    "contains",
    "dependentSchemas",
}


def build_type(schema: Json, at: str, collector: Collector) -> Type:
    """Return the type of a resolved schema at JSON Pointer `at`."""
    for keyword in sorted(_UNSUPPORTED & schema.keys()):
        _unsupported(f'keyword "{keyword}" has no type in client languages', at, collector)
    name = ref_name(schema)
    if name is not None:
        return Ref(name)
    values = listed_values(schema)
    if values is not None:
        return Literal(tuple(values), open=schema.get(ext.OPEN, False))
    if "anyOf" in schema:
        return _union(schema, at, collector)
    if len(schema.get("allOf", ())) == 1:
        return build_type(schema["allOf"][0], f"{at}/allOf/0", collector)
    return _by_name_of_type(schema, at, collector)


def _by_name_of_type(schema: Json, at: str, collector: Collector) -> Type:
    kind = schema.get("type")
    if kind == "string" and schema.get("contentEncoding") == "base64":
        return Bytes()
    if kind in _SCALARS:
        return Scalar(kind, schema.get("format"), is_secret(schema), constraints(schema))
    if kind == "array":
        return ListOf(build_type(schema.get("items", {}), f"{at}/items", collector), constraints(schema))
    if kind == "object":
        return _object(schema, at, collector)
    if kind is not None or schema.keys() & {"properties", "allOf"}:
        _unsupported(f"a schema of type {kind!r} here", at, collector)
    return JsonValue()


def constraints(schema: Json) -> Constraints:
    """Return the constraints that a schema states."""
    said: dict[str, Any] = {ours: schema[key] for key, ours in _CONSTRAINTS.items() if key in schema}
    return Constraints(**said)


def _union(schema: Json, at: str, collector: Collector) -> Type:
    members = [
        build_type(member, f"{at}/anyOf/{index}", collector)
        for index, member in enumerate(schema["anyOf"])
        if member != NULL
    ]
    inner: Type = members[0] if len(members) == 1 else UnionOf(tuple(members))
    return Nullable(inner) if NULL in schema["anyOf"] else inner


def _object(schema: Json, at: str, collector: Collector) -> Type:
    if schema.get("properties") or schema.get("allOf"):
        _unsupported("an object with members and no name", at, collector)
        return JsonValue()
    values: Any = schema.get("additionalProperties", True)
    if is_object(values):
        return MapOf(build_type(values, f"{at}/additionalProperties", collector))
    return MapOf(JsonValue())


def _unsupported(what: str, at: str, collector: Collector) -> None:
    collector.add(
        "AW030",
        f"{what} is not supported",
        at=at,
        hint="give the shape a name of its own (a model), or describe it with another keyword",
    )
