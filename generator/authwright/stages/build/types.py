"""Schemas as types of the IR."""

import json
from collections.abc import Collection
from typing import Any

from authwright import extensions as ext
from authwright.diagnostics import Collector
from authwright.document import NULL, Json, is_object, is_secret, listed_values, ref_name
from authwright.ir import (
    Bytes,
    Constraints,
    JsonValue,
    Lifetime,
    ListOf,
    Literal,
    MapOf,
    Nullable,
    Ref,
    Scalar,
    Type,
    UnionOf,
)

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
    "oneOf",
    "not",
    "if",
    "then",
    "else",
    "patternProperties",
    "prefixItems",
    "contains",
    "dependentSchemas",
}


# A keyword that speaks of another JSON type asks nothing of the values here.
_OF_OBJECTS = (
    "properties",
    "required",
    "additionalProperties",
    "unevaluatedProperties",
    "propertyNames",
    "minProperties",
    "maxProperties",
    "dependentRequired",
)
_OF_ARRAYS = ("items", "unevaluatedItems", "minContains", "maxContains")
# Keywords that ask nothing when they are `true`.
_OPENINGS = {"additionalProperties", "unevaluatedProperties", "unevaluatedItems"}
# What is said to readers and tools; no value is refused for it.
_HARMLESS = {
    "title",
    "description",
    "default",
    "example",
    "examples",
    "deprecated",
    "readOnly",
    "writeOnly",
    "contentMediaType",
    "format",
    "discriminator",
    "externalDocs",
    "xml",
    "$comment",
    "$schema",
    "$id",
    "$anchor",
}


def build_type(schema: Json, at: str, collector: Collector) -> Type:
    """Return the type of a resolved schema at JSON Pointer `at`.

    Keywords without which the type would be another are AW030; those that only narrow it are warnings.
    """
    for keyword in sorted(_UNSUPPORTED & schema.keys()):
        _unsupported(f'keyword "{keyword}" has no type in client languages', at, collector)
    name = ref_name(schema)
    if name is not None:
        warn_of_the_rest(schema, ("$ref",), at, collector)
        return Ref(name)
    values = listed_values(schema)
    if values is not None:
        warn_of_the_rest(schema, ("enum", "type", "anyOf"), at, collector)
        table: Json = schema.get(ext.VALUES, {})
        lives = [lifetime(table.get(str(value), {})) for value in values]
        return Literal(tuple(values), open=schema.get(ext.OPEN, False), lifetimes=_bounded(lives))
    if "anyOf" in schema:
        warn_of_the_rest(schema, ("anyOf",), at, collector)
        return _union(schema, at, collector)
    if len(schema.get("allOf", ())) == 1:
        warn_of_the_rest(schema, ("allOf",), at, collector)
        return build_type(schema["allOf"][0], f"{at}/allOf/0", collector)
    return _by_name_of_type(schema, at, collector)


def lifetime(node: Json) -> Lifetime:
    """Return the lifetime that a document's node states."""
    return Lifetime(node.get(ext.SINCE), node.get(ext.UNTIL))


def _bounded(lifetimes: list[Lifetime]) -> tuple[Lifetime, ...]:
    return tuple(lifetimes) if any(lifetimes) else ()


def warn_of_the_rest(schema: Json, carried: Collection[str], at: str, collector: Collector) -> None:
    """Report the keywords of `schema` that are neither `carried` into the IR nor harmless."""
    for keyword, value in schema.items():
        says_nothing = value is True if keyword in _OPENINGS else keyword.startswith("x-")
        if keyword not in carried and keyword not in _HARMLESS | _UNSUPPORTED and not says_nothing:
            collector.add(
                "AW030",
                f'keyword "{keyword}" is not carried into clients',
                at=at,
                hint="say in the description what it asks for: clients do not check it",
                severity="warning",
            )


def _by_name_of_type(schema: Json, at: str, collector: Collector) -> Type:
    kind = schema.get("type")
    if kind == "string" and schema.get("contentEncoding") == "base64":
        carried: tuple[str, ...] = ("type", "contentEncoding", *_OF_OBJECTS, *_OF_ARRAYS)
        warn_of_the_rest(schema, carried, at, collector)
        return Bytes()
    if kind in _SCALARS:
        carried = ("type", *_CONSTRAINTS, *_OF_OBJECTS, *_OF_ARRAYS)
        warn_of_the_rest(schema, carried, at, collector)
        return Scalar(kind, schema.get("format"), is_secret(schema), constraints(schema))
    if kind == "array":
        carried = ("type", "items", *_CONSTRAINTS, *_OF_OBJECTS)
        warn_of_the_rest(schema, carried, at, collector)
        return ListOf(build_type(schema.get("items", {}), f"{at}/items", collector), constraints(schema))
    if kind == "object":
        return _object(schema, at, collector)
    if kind is not None or schema.keys() & {"properties", "allOf"}:
        said = f"type {json.dumps(kind)}" if kind is not None else "members or bases, but no type,"
        _unsupported(f"a schema of {said} is not supported here", at, collector)
    else:
        warn_of_the_rest(schema, (), at, collector)
    return JsonValue()


def constraints(schema: Json) -> Constraints:
    """Return the constraints that a schema states."""
    said: dict[str, Any] = {ours: schema[key] for key, ours in _CONSTRAINTS.items() if key in schema}
    return Constraints(**said)


def _union(schema: Json, at: str, collector: Collector) -> Type:
    listed = [(index, member) for index, member in enumerate(schema["anyOf"]) if member != NULL]
    members = [build_type(member, f"{at}/anyOf/{index}", collector) for index, member in listed]
    lives = _bounded([lifetime(member) for _, member in listed])
    inner: Type = members[0] if len(members) == 1 else UnionOf(tuple(members), lives)
    return Nullable(inner) if NULL in schema["anyOf"] else inner


def _object(schema: Json, at: str, collector: Collector) -> Type:
    if schema.get("properties") or schema.get("allOf"):
        _unsupported("an object with members and no name is not supported", at, collector)
        return JsonValue()
    values: Any = schema.get("additionalProperties", True)
    carried = ["type", "properties", "allOf", *_CONSTRAINTS, *_OF_ARRAYS]
    carried += ["additionalProperties"] if is_object(values) else []
    warn_of_the_rest(schema, carried, at, collector)
    if is_object(values):
        return MapOf(build_type(values, f"{at}/additionalProperties", collector))
    return MapOf(JsonValue())


def _unsupported(message: str, at: str, collector: Collector) -> None:
    collector.add(
        "AW030",
        message,
        at=at,
        hint="give the shape a name of its own (a model), or describe it with another keyword",
    )
