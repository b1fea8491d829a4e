"""Joining the fields of a record over versions."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from authwright import extensions as ext
from authwright.document import Document, Json
from authwright.records.flatten import Field, flatten
from authwright.records.settle import is_record
from authwright.records.shapes import Shape, record_rest
from authwright.records.views import Use
from authwright.stages.span.context import Forms, Side, merged_order, newest, versions_of
from authwright.stages.span.contributions import Source
from authwright.stages.span.marks import joined_annotations
from authwright.stages.span.types import joined_type


@dataclass(frozen=True, slots=True)
class Joiner:
    """Joins named models of one direction. `closed`: the versions that refuse unknown members of a model."""

    document: Document
    side: Side
    closed: dict[str, list[str]]

    def shape(self, use: Use, sources: Sequence[Source]) -> Shape:
        """Return the shape of `use` over its sources, with the lifetime that they give it."""
        name, at = use[0], "#/components/schemas/" + use[0]
        settled = [(version, model, self.side.schemas(version)) for version, model in sources]
        forms = [(version, schemas[model]) for version, model, schemas in settled]
        # A wider record lends its own words to the versions that have only the narrower one.
        own = [(version, schemas[model]) for version, model, schemas in settled if model == name]
        badges = self.side.timeline.badges(versions_of(forms), self.side.timeline.versions)
        if not is_record(newest(own)):
            return Shape(joined_type(forms, self.side, at) | badges, None)
        fields = self._fields(
            name, [(version, flatten(schemas, model)) for version, model, schemas in settled]
        )
        rest = record_rest(newest(own))
        rest |= joined_annotations([(version, record_rest(schema)) for version, schema in own], self.side)
        return Shape(rest | badges, fields)

    def _fields(self, model: str, records: Forms[dict[str, Field]]) -> dict[str, Field]:
        order = merged_order([list(fields) for _, fields in records])
        raw = [name for name in flatten(self.document.schemas, model) if name in order]
        every = raw if len(raw) == len(order) else merged_order([order, raw])
        return {name: self._field(model, name, records) for name in every}

    def _field(self, model: str, name: str, records: Forms[dict[str, Field]]) -> Field:
        forms = [(version, fields[name]) for version, fields in records if name in fields]
        lacking = [version for version, fields in records if name not in fields]
        versions, present = versions_of(records), versions_of(forms)
        latest = newest(forms)
        gone = versions[-1] not in present
        some, every = any(f.required for _, f in forms), all(f.required for _, f in forms)
        if self.side.reads:
            required = every and not lacking
        else:
            # A version that refuses unknown members would refuse the field too.
            refused = any(version in self.closed.get(model, ()) for version in lacking)
            required = some and not gone and not refused
        schema = joined_type(
            [(version, field.schema) for version, field in forms],
            self.side,
            latest.pointer,
            keep_null=self._gives_null_a_meaning(latest),
        )
        if required:
            schema.pop("default", None)
        if gone:
            schema["deprecated"] = True
        schema |= self.side.timeline.badges(present, versions)
        return replace(latest, schema=schema, required=required)

    def _gives_null_a_meaning(self, field: Field) -> bool:
        """Return whether a variant says of requests, in so many words, that null may be sent."""
        raw: Json = self.document.schemas[field.origin].get("properties", {}).get(field.name, {})
        variants = raw.get(ext.VARIANTS, ())
        return any(
            variant.get("role") == "request" and variant["set"].get("nullable") for variant in variants
        )
