"""Models as JSON Schema: pydantic decides what a type means, bases become references."""

import inspect
from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import models_json_schema

from authwright import extensions as ext
from authwright.authoring import Model, Tag
from authwright.authoring.json_schema import REF_TEMPLATE, SchemaGenerator, name_of, type_schema
from authwright.authoring.model import written
from authwright.diagnostics import Collector
from authwright.document import Json, ref, subschemas
from authwright.stages.export.classes import bases_of, neighbours
from authwright.stages.export.places import Places
from authwright.stages.export.refused import REFUSED, Refused, report_type


def export_models(models: list[type[BaseModel]], collector: Collector, places: Places) -> Json:
    """Return the schemas of `models` by name."""
    try:
        _, made = models_json_schema(
            [(model, "validation") for model in models],
            ref_template=REF_TEMPLATE,
            schema_generator=SchemaGenerator,
        )
    except REFUSED:
        _report_culprits(models, collector, places)
        return {}
    schemas: Json = {}
    for model in models:
        name = name_of(model)
        flat = made["$defs"][name]
        strip_titles(flat)
        schemas[name] = _record(model, flat) if issubclass(model, Model) else _alias(model, flat)
        places.add_class(model, {n: i.alias for n, i in model.model_fields.items() if i.alias})
    return schemas


def _report_culprits(models: list[type[BaseModel]], collector: Collector, places: Places) -> None:
    """Report the models that have no schema; pydantic names the first type only, without its model."""
    failed: dict[type[BaseModel], Refused] = {}
    for model in models:
        try:
            type_schema(model)
        except REFUSED as error:
            failed[model] = error
    # A model also fails for the sake of its bases and parts: those at fault have none that fail.
    at_fault = [model for model in failed if not any(part in failed for part in neighbours(model))]
    for model in at_fault or failed:
        report_type(failed[model], f'model "{name_of(model)}"', places.of_class(model), collector)


def strip_titles(schema: Json) -> None:
    """Remove the titles that pydantic makes from names: they say nothing that the name does not."""
    schema.pop("title", None)
    for inner in subschemas(schema):
        strip_titles(inner)


def _record(model: type[Model], flat: Json) -> Json:
    own = {
        (info.alias or name): info.description
        for name, info in model.model_fields.items()
        if name in inspect.get_annotations(written(model))
    }
    schema: Json = _described(model, {"type": "object"})
    bases = bases_of(model)
    if bases:
        schema["allOf"] = [ref(name_of(base)) for base in bases]
    schema["properties"] = {
        # Pydantic leaves a description out where the model referred to has the same one.
        name: ({"description": text} if text else {}) | flat["properties"][name]
        for name, text in own.items()
    }
    schema["required"] = [name for name in flat.get("required", ()) if name in own]
    return schema | _marks(model)


def _alias(model: type[BaseModel], flat: Json) -> Json:
    schema = _described(model, {}) | {k: v for k, v in flat.items() if k != "description"}
    tag: Tag | None = getattr(model, "tag", None)
    if tag is not None:
        schema[ext.TAG] = {
            "property": tag.property,
            "values": {value: name_of(member) for value, member in tag.values.items()},
        }
        if tag.absent is not None:
            schema[ext.TAG]["absent"] = name_of(tag.absent)
    return schema | _marks(model)


def _described(model: type[BaseModel], schema: Json) -> Json:
    text = inspect.cleandoc(written(model).__doc__ or "")
    return ({"description": text} if text else {}) | schema


def _marks(model: type[BaseModel]) -> Json:
    marks: Any = getattr(written(model), "spec_marks", None)
    if marks is None:
        return {}
    names = {"request": marks.request_name, "response": marks.response_name}
    said: Json = {
        ext.SINCE: marks.since,
        ext.UNTIL: marks.until,
        ext.COMPLETE: marks.complete or None,
        "deprecated": marks.deprecated is not None or None,
        ext.INSTEAD: marks.deprecated,
        ext.ROLE_NAMES: {role: name for role, name in names.items() if name} or None,
    }
    return {key: value for key, value in said.items() if value is not None}
