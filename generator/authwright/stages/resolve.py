"""Resolve: one spelling of null, of union and of constant; every reference local and known."""

from dataclasses import dataclass
from typing import Any

from authwright import extensions as ext
from authwright.diagnostics import Collector, pointer
from authwright.document import (
    NULL,
    SCHEMAS,
    Document,
    Json,
    Steps,
    is_array,
    is_object,
    mapped,
    mapped_schemas,
    ref_name,
)

# Members whose values are payloads: nothing in them is a keyword or an extension.
_DATA = ("default", "example", "examples", "enum", "const")
_EXAMPLE_DATA = ("request", "response")


@dataclass(frozen=True, slots=True)
class ResolvedDocument:
    """A document in which null is `anyOf: [..., {type: null}]`, a union `anyOf`, and a constant `enum`."""

    document: Document


def resolve(document: Document, collector: Collector) -> ResolvedDocument:
    """Return `document` with one spelling for each thing. Reports unknown extensions and references."""
    resolver = _Resolver(frozenset(document.schemas), collector)
    resolver.check_extensions(mapped_schemas(document.root, lambda schema, steps: {}), ())
    return ResolvedDocument(Document(mapped_schemas(document.root, resolver.schema)))


@dataclass(frozen=True, slots=True)
class _Resolver:
    known: frozenset[str]
    collector: Collector

    def schema(self, schema: Json, steps: Steps) -> Json:
        """Return the normal form of `schema` and of all schemas inside it."""
        self._check_reference(schema, steps)
        self.check_extensions({k: v for k, v in schema.items() if k.startswith(ext.PREFIX)}, steps)
        made = mapped(schema, lambda part, below: self.schema(part, (*steps, *below)))
        if "oneOf" in made and "anyOf" not in made:
            made["anyOf"] = made.pop("oneOf")
        if "const" in made:
            made["enum"] = [made.pop("const")]
        return _flat_union(_typed_union(_null_enum(made)))

    def _check_reference(self, schema: Json, steps: Steps) -> None:
        target = schema.get("$ref")
        if target is None:
            return
        name = ref_name(schema)
        if name is None:
            hint = f"put the schema into this document and refer to it as {SCHEMAS}<Name>"
            self.collector.add(
                "AW032", f'reference "{target}" leaves the document', at=pointer(*steps), hint=hint
            )
        elif name not in self.known:
            hint = "define the schema, or mend the name"
            self.collector.add(
                "AW020", f'reference to "{name}" points to nothing', at=pointer(*steps), hint=hint
            )

    def check_extensions(self, value: Any, steps: Steps) -> None:
        """Report every `x-aw-*` key that is not declared. Payloads of examples may hold any key."""
        if is_object(value):
            data = _EXAMPLE_DATA if ext.EXAMPLES in steps else _DATA
            for key, inner in value.items():
                if key.startswith(ext.PREFIX) and key not in ext.KNOWN:
                    hint = "the extensions are listed in authwright/extensions.py"
                    self.collector.add(
                        "AW031", f'extension "{key}" is not known', at=pointer(*steps), hint=hint
                    )
                if key not in data:
                    self.check_extensions(inner, (*steps, key))
        elif is_array(value):
            for index, inner in enumerate(value):
                self.check_extensions(inner, (*steps, index))


def _null_enum(schema: Json) -> Json:
    """Split null off an enum: `enum: [a, null]` is an enum or null."""
    values = schema.get("enum")
    if not is_array(values) or None not in values or len(values) == 1:
        return schema
    inner = {k: v for k, v in schema.items() if k not in _OUTER}
    inner["enum"] = [v for v in values if v is not None]
    types = inner.get("type")
    if is_array(types):
        inner["type"] = [name for name in types if name != "null"]
    return {k: v for k, v in schema.items() if k in _OUTER} | {"anyOf": [_typed_union(inner), NULL]}


def _typed_union(schema: Json) -> Json:
    """Turn a list of types, and OpenAPI 3.0's `nullable`, into members of a union."""
    types: Any = schema.get("type")
    names: list[str] = list(types) if is_array(types) else ([types] if isinstance(types, str) else [])
    nullable = schema.get("nullable") is True
    made = {k: v for k, v in schema.items() if k != "nullable"}
    if nullable and "null" not in names:
        names.append("null")
    if len(names) < 2 and not nullable:
        return made | ({"type": names[0]} if is_array(types) and names else {})
    outer = {k: v for k, v in made.items() if k in _OUTER}
    inner = {k: v for k, v in made.items() if k not in _OUTER and k != "type"}
    plain = [n for n in names if n != "null"]
    members = [inner | {"type": name} for name in plain] or [inner]
    return outer | {"anyOf": [*members, *([NULL] if "null" in names else [])]}


_OUTER = {
    "description",
    "default",
    "examples",
    "deprecated",
    "readOnly",
    "writeOnly",
    ext.SINCE,
    ext.UNTIL,
    ext.OMITTED,
    ext.WRITTEN_BACK,
    ext.REMARKS,
    ext.ACCEPTS,
    ext.ROLE,
}


def _flat_union(schema: Json) -> Json:
    """Open unions inside unions, put null last and once; a union of one is its member."""
    if "anyOf" not in schema:
        return schema
    members: list[Json] = []
    for member in schema["anyOf"]:
        nested = set(member) == {"anyOf"}
        members += [m for m in (member["anyOf"] if nested else [member]) if m not in members]
    plain = [m for m in members if m != NULL]
    made = schema | {"anyOf": plain + [m for m in members if m == NULL][:1]}
    if len(made["anyOf"]) == 1:
        return plain[0] | {k: v for k, v in made.items() if k != "anyOf"} if plain else NULL
    return made
