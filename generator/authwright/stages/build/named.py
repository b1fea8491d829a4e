"""Named schemas as records, enums, unions and aliases."""

from typing import Any, Final

from authwright import extensions as ext
from authwright.diagnostics import Collector, pointer
from authwright.document import NULL, Document, Json, is_secret, listed_values, ref_name
from authwright.ir import Alias, Enum, EnumValue, Field, Member, Named, Note, Record, Tag, Union
from authwright.records import Field as FlatField
from authwright.records import flatten
from authwright.stages.build.types import build_type, lifetime, warn_of_the_rest
from authwright.stages.build.uses import Uses

_OF_RECORDS: Final = ("type", "properties", "required", "allOf")


def build_named(name: str, document: Document, uses: Uses, collector: Collector) -> Named:
    """Return the named thing that the schema `name` describes."""
    schema: Json = document.schemas[name]
    at = pointer("components", "schemas", name)
    text = schema.get("description", "")
    if "properties" in schema or "allOf" in schema:
        return _record(name, document, uses, collector)
    values = listed_values(schema)
    if values is not None:
        warn_of_the_rest(schema, ("enum", "type", "anyOf"), at, collector)
        return _enum(name, schema, values, at)
    if "anyOf" in schema and NULL not in schema["anyOf"]:
        warn_of_the_rest(schema, ("anyOf",), at, collector)
        return _union(name, schema, at, collector)
    return Alias(name, text, build_type(schema, at, collector), lifetime(schema), at)


def notes(node: Json) -> tuple[Note, ...]:
    """Return the typed remarks of a document's node."""
    return tuple(Note(one["kind"], one["text"]) for one in node.get(ext.REMARKS, ()))


def _record(name: str, document: Document, uses: Uses, collector: Collector) -> Record:
    schema: Json = document.schemas[name]
    at = pointer("components", "schemas", name)
    warn_of_the_rest(schema, _OF_RECORDS, at, collector)
    for index, part in enumerate(schema.get("allOf", ())):
        warn_of_the_rest(part, ("$ref", *_OF_RECORDS), f"{at}/allOf/{index}", collector)
    return Record(
        name=name,
        model=schema.get(ext.MODEL, name),
        doc=schema.get("description", ""),
        fields=tuple(
            # What is wrong with an inherited field is told of the record that it comes from.
            _field(field, collector if field.origin == name else Collector())
            for field in flatten(document.schemas, name).values()
        ),
        bases=tuple(base for part in schema.get("allOf", ()) if (base := ref_name(part))),
        role=schema.get(ext.ROLE),
        used_in_requests=name in uses.requests,
        used_in_responses=name in uses.responses,
        lifetime=lifetime(schema),
        deprecated=schema.get("deprecated", False),
        notes=notes(schema),
        pointer=at,
    )


def _field(field: FlatField, collector: Collector) -> Field:
    schema = field.schema
    return Field(
        name=field.name,
        type=build_type(schema, field.pointer, collector),
        required=field.required,
        doc=schema.get("description", ""),
        has_default="default" in schema,
        default=schema.get("default"),
        origin=field.origin,
        lifetime=lifetime(schema),
        deprecated=schema.get("deprecated", False),
        secret=is_secret(schema),
        write_only=schema.get("writeOnly", False),
        omitted=schema.get(ext.OMITTED),
        accepts=tuple(schema.get(ext.ACCEPTS, ())),
        written_back=tuple((read, written) for read, written in schema.get(ext.WRITTEN_BACK, ())),
        encoding=schema.get(ext.ENCODING),
        notes=notes(schema),
        examples=tuple(schema.get("examples", ())),
        pointer=field.pointer,
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
