"""Flattening: all fields of a record, inherited ones included, each with the place it came from.

A field of a record replaces its base's field of the same name, in the base's position; where two bases bring
the same field, the first base's holds.
"""

from dataclasses import dataclass, replace

from authwright import extensions as ext
from authwright.diagnostics import pointer
from authwright.document import Json, ref_name


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a record: its schema, the record that declares it, and the JSON Pointer to its schema."""

    name: str
    schema: Json
    required: bool
    origin: str
    pointer: str


def flatten(schemas: Json, name: str) -> dict[str, Field]:
    """Return the fields of the record `name` by name: bases first, in order, then its own.

    `schemas` are named schemas of any document; bases are the members of `allOf`, references or inline. A
    record marked `x-aw-complete` has all of its fields required and without defaults.

    Raises:
        KeyError: a base is missing from `schemas`.
    """
    return _flatten(schemas, schemas[name], name, pointer("components", "schemas", name), (name,))


def _flatten(schemas: Json, schema: Json, origin: str, at: str, above: tuple[str, ...]) -> dict[str, Field]:
    fields: dict[str, Field] = {}
    for position, part in enumerate(schema.get("allOf", ())):
        base = ref_name(part)
        if base is None:
            inherited = _flatten(schemas, part, origin, f"{at}/allOf/{position}", above)
        elif base in above:
            continue
        else:
            where = pointer("components", "schemas", base)
            inherited = _flatten(schemas, schemas[base], base, where, (*above, base))
        for name, field in inherited.items():
            fields.setdefault(name, field)
    required = schema.get("required", ())
    for name, own in schema.get("properties", {}).items():
        where = at + pointer("properties", name).removeprefix("#")
        fields[name] = Field(name, own, name in required, origin, where)
    for name in required:
        if name in fields and not fields[name].required:
            fields[name] = replace(fields[name], required=True)
    return _completed(fields) if schema.get(ext.COMPLETE) else fields


def _completed(fields: dict[str, Field]) -> dict[str, Field]:
    return {
        name: replace(
            field,
            required=True,
            schema={key: value for key, value in field.schema.items() if key != "default"},
        )
        for name, field in fields.items()
    }
