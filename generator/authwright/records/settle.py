"""The named schemas at one moment: lifetimes pruned, variants applied, one direction, no marks left.

Names, bases and named unions are still those of the internal document; publishing changes them.
"""

from typing import Any

from authwright import extensions as ext
from authwright.document import Document, Json, mapped, ref_name
from authwright.records.lifetimes import Moment, living, unmarked
from authwright.records.unions import (
    ANNOTATIONS,
    annotations,
    collapsed,
    members,
    pushed_down,
    retyped,
    union_of,
    with_null,
)

_REQUEST_ONLY = (ext.OMITTED, ext.ACCEPTS, ext.WRITTEN_BACK, ext.MAX_BYTES)
# Remarks of these kinds speak of what a caller sends.
_REQUEST_REMARKS = ("tolerance", "constraint")


def is_record(schema: Json) -> bool:
    """Return whether a named schema is a record: an object with listed fields, or with bases."""
    return "properties" in schema or any(ref_name(part) for part in schema.get("allOf", ()))


def base_names(schema: Json) -> list[str]:
    """Return the names of the record's direct bases, in order."""
    return [name for part in schema.get("allOf", ()) if (name := ref_name(part))]


def ancestors(schemas: Json, name: str) -> set[str]:
    """Return the names of all records that the record `name` is built on, however far; not its own."""
    found: set[str] = set()
    todo = [name]
    while todo:
        bases = {*base_names(schemas.get(todo.pop(), {}))} - found
        found |= bases
        todo += bases
    return found - {name}


def settled_schemas(document: Document, moment: Moment) -> Json:
    """Return the named schemas that exist at `moment`, in document order, each as it is then."""
    alive = {name: raw for name, raw in document.schemas.items() if moment.alive(raw)}
    return {
        name: _record(raw, moment, alive) if is_record(raw) else settled(raw, moment)
        for name, raw in alive.items()
    }


def settled(raw: Json, moment: Moment) -> Json:
    """Return any schema as it is at `moment`; inner unions of one become their member."""
    schema, _ = _varied(raw, moment, required=False)
    return _pruned(schema, moment)


def settled_field(raw: Json, moment: Moment, *, required: bool) -> tuple[Json, bool]:
    """Return a field's schema at `moment`, and whether the field is required then."""
    schema, required = _varied(raw, moment, required=required)
    return collapsed(_pruned(schema, moment)), required


def _record(raw: Json, moment: Moment, alive: Json) -> Json:
    drop = ("properties", "required", "allOf", ext.ROLE_NAMES, ext.COMPLETE)
    record = _for_role(unmarked(raw, *drop), moment)
    bases = [part for part in raw.get("allOf", ()) if ref_name(part) in alive and moment.alive(part)]
    if bases:
        record["allOf"] = [unmarked(part) for part in bases]
    fields = {name: field for name, field in raw.get("properties", {}).items() if moment.alive(field)}
    properties: Json = {}
    needed: list[str] = []
    for name, field in fields.items():
        properties[name], required = settled_field(field, moment, required=name in raw.get("required", ()))
        if required:
            needed.append(name)
    record["properties"] = properties
    if needed:
        record["required"] = needed
    if raw.get(ext.COMPLETE) and moment.role == "response":
        record[ext.COMPLETE] = True
    return record


def _varied(raw: Json, moment: Moment, *, required: bool) -> tuple[Json, bool]:
    schema = pushed_down({key: value for key, value in raw.items() if key != ext.VARIANTS})
    for variant in raw.get(ext.VARIANTS, ()):
        if moment.applies(variant):
            schema = _applied(schema, variant["set"])
            required = variant["set"].get("required", required)
            if variant["set"].get("required"):
                schema.pop("default", None)
    return schema, required


def _applied(schema: Json, changes: Json) -> Json:
    # The replacing type may say more of the place than the replaced one, so its annotations win.
    schema = annotations(schema) | changes["schema"] if "schema" in changes else dict(schema)
    if "nullable" in changes:
        schema = dict(with_null(schema, changes["nullable"]))
    for key, value in changes.items():
        if key in ANNOTATIONS:
            schema[key] = value
        elif key not in ("schema", "nullable", "required"):
            schema = _constrained(schema, key, value)
    return schema


def _constrained(schema: Json, key: str, value: Any) -> Json:
    listed, nullable = members(schema)
    if len(listed) != 1 or not nullable:
        return schema | {key: value}
    return retyped(schema, union_of([listed[0] | {key: value}], nullable=True))


def _pruned(schema: Json, moment: Moment) -> Json:
    schema = _for_role(_with_living_values(pushed_down(unmarked(schema, ext.ROLE)), moment), moment)
    named = "anyOf" in schema and ext.TAG in schema
    schema = mapped(schema, lambda part, _: collapsed(settled(part, moment)), moment.alive)
    return _with_living_tag(schema) if named else schema


def _for_role(schema: Json, moment: Moment) -> Json:
    if ext.REMARKS in schema:
        schema = schema | {ext.REMARKS: living(schema[ext.REMARKS], moment)}
        if not schema[ext.REMARKS]:
            del schema[ext.REMARKS]
    if moment.role == "request":
        return schema
    schema = {key: value for key, value in schema.items() if key not in _REQUEST_ONLY}
    if ext.REMARKS in schema:
        kept = [remark for remark in schema[ext.REMARKS] if remark.get("kind") not in _REQUEST_REMARKS]
        schema |= {ext.REMARKS: kept}
        if not kept:
            del schema[ext.REMARKS]
    return schema


def _with_living_values(schema: Json, moment: Moment) -> Json:
    table = schema.get(ext.VALUES)
    if table is None:
        return schema
    if "enum" in schema:
        alive = [value for value in schema["enum"] if moment.alive(table.get(str(value), {}))]
        schema = schema | {"enum": alive}
    kept = {
        value: about for value, entry in table.items() if moment.alive(entry) and (about := unmarked(entry))
    }
    return {key: value for key, value in schema.items() if key != ext.VALUES} | (
        {ext.VALUES: kept} if kept else {}
    )


def _with_living_tag(schema: Json) -> Json:
    alive = [ref_name(member) for member in schema["anyOf"]]
    tag = dict(schema[ext.TAG])
    tag["values"] = {value: name for value, name in tag.get("values", {}).items() if name in alive}
    if tag.get("absent") not in alive:
        tag.pop("absent", None)
    return schema | {ext.TAG: tag}
