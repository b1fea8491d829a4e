"""Named schemas as records, enums, unions and aliases."""

from typing import Any

from authwright import extensions as ext
from authwright.diagnostics import Collector, pointer
from authwright.document import Document, Json, is_secret, listed_values, ref_name
from authwright.ir import Alias, Enum, EnumValue, Field, Lifetime, Member, Named, Note, Record, Tag, Union
from authwright.stages.build.types import build_type
from authwright.stages.build.uses import Uses
from authwright.stages.resolve import NULL


def build_named(name: str, document: Document, uses: Uses, collector: Collector) -> Named:
    """Return the named thing that the schema `name` describes."""
    schema: Json = document.schemas[name]
    at = pointer("components", "schemas", name)
    text = schema.get("description", "")
    if "properties" in schema or "allOf" in schema:
        return _record(name, document, uses, collector)
    values = listed_values(schema)
    if values is not None:
        return _enum(name, schema, values, at)
    if "anyOf" in schema and NULL not in schema["anyOf"]:
        return _union(name, schema, at, collector)
    return Alias(name, text, build_type(schema, at, collector), lifetime(schema), at)


def lifetime(node: Json) -> Lifetime:
    """Return the lifetime that a document's node states."""
    return Lifetime(node.get(ext.SINCE), node.get(ext.UNTIL))


def notes(node: Json) -> tuple[Note, ...]:
    """Return the typed remarks of a document's node."""
    return tuple(Note(one["kind"], one["text"]) for one in node.get(ext.REMARKS, ()))


def _record(name: str, document: Document, uses: Uses, collector: Collector) -> Record:
    schema: Json = document.schemas[name]
    return Record(
        name=name,
        model=schema.get(ext.MODEL, name),
        doc=schema.get("description", ""),
        fields=tuple(_fields(name, document, collector, ())),
        bases=tuple(base for part in schema.get("allOf", ()) if (base := ref_name(part))),
        role=schema.get(ext.ROLE),
        used_in_requests=name in uses.requests,
        used_in_responses=name in uses.responses,
        lifetime=lifetime(schema),
        deprecated=schema.get("deprecated", False),
        notes=notes(schema),
        pointer=pointer("components", "schemas", name),
    )


def _fields(name: str, document: Document, collector: Collector, below: tuple[str, ...]) -> list[Field]:
    """Return all fields of a record, the ones of its bases first; an own field replaces an inherited one."""
    schema: Json = document.schemas[name]
    found: dict[str, Field] = {}
    for part in schema.get("allOf", ()):
        base = ref_name(part)
        if base is None or base in below or base not in document.schemas:
            continue
        for one in _fields(base, document, collector if not below else Collector(), (*below, name)):
            found.setdefault(one.name, one)
    required = set(schema.get("required", ()))
    for member, inner in schema.get("properties", {}).items():
        at = pointer("components", "schemas", name, "properties", member)
        found[member] = _field(member, inner, member in required, name, at, collector)
    return list(found.values())


def _field(name: str, schema: Json, required: bool, origin: str, at: str, collector: Collector) -> Field:
    default: Any = schema.get("default")
    return Field(
        name=name,
        type=build_type(schema, at, collector),
        required=required,
        doc=schema.get("description", ""),
        has_default="default" in schema,
        default=default,
        origin=origin,
        lifetime=lifetime(schema),
        deprecated=schema.get("deprecated", False),
        secret=is_secret(schema),
        write_only=schema.get("writeOnly", False),
        omitted=schema.get(ext.OMITTED),
        accepts=tuple(schema.get(ext.ACCEPTS, ())),
        encoding=schema.get(ext.ENCODING),
        notes=notes(schema),
        examples=tuple(schema.get("examples", ())),
        pointer=at,
    )


def _enum(name: str, schema: Json, listed: list[Any], at: str) -> Enum:
    table: Json = schema.get(ext.VALUES, {})
    values = tuple(
        EnumValue(
            value, table.get(str(value), {}).get("description", ""), lifetime(table.get(str(value), {}))
        )
        for value in listed
    )
    return Enum(
        name, schema.get("description", ""), values, schema.get(ext.OPEN, False), lifetime(schema), at
    )


def _union(name: str, schema: Json, at: str, collector: Collector) -> Union:
    members = tuple(
        Member(build_type(member, f"{at}/anyOf/{index}", collector), lifetime(member))
        for index, member in enumerate(schema["anyOf"])
    )
    tag: Json | None = schema.get(ext.TAG)
    return Union(
        name=name,
        doc=schema.get("description", ""),
        members=members,
        tag=Tag(tag["property"], tuple(tag["values"].items()), tag.get("absent")) if tag else None,
        lifetime=lifetime(schema),
        pointer=at,
    )
