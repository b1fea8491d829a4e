"""Models as JSON Schema: pydantic decides what a type means, bases become references."""

import inspect
from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import models_json_schema

from authwright import extensions as ext
from authwright.authoring import Model, Tag
from authwright.authoring.json_schema import REF_TEMPLATE, SchemaGenerator
from authwright.diagnostics import Collector
from authwright.document import Json, ref, subschemas
from authwright.stages.export.classes import bases_of
from authwright.stages.export.places import Places


def export_models(models: list[type[BaseModel]], collector: Collector, places: Places) -> Json:
    """Return the schemas of `models` by name."""
    _, made = models_json_schema(
        [(model, "validation") for model in models],
        ref_template=REF_TEMPLATE,
        schema_generator=SchemaGenerator,
    )
    schemas: Json = {}
    for model in models:
        name = model.__name__
        flat = made["$defs"][name]
        strip_titles(flat)
        schemas[name] = _record(model, flat) if issubclass(model, Model) else _alias(model, flat)
        places.add_class(model, {n: i.alias for n, i in model.model_fields.items() if i.alias})
    return schemas


def strip_titles(schema: Json) -> None:
    """Remove the titles that pydantic makes from names: they say nothing that the name does not."""
    schema.pop("title", None)
    for inner in subschemas(schema):
        strip_titles(inner)


def _record(model: type[Model], flat: Json) -> Json:
    own = {
        (info.alias or name): info.description
        for name, info in model.model_fields.items()
        if name in inspect.get_annotations(model)
    }
    schema: Json = _described(model, {"type": "object"})
    bases = bases_of(model)
    if bases:
        schema["allOf"] = [ref(base.__name__) for base in bases]
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
            "values": {value: member.__name__ for value, member in tag.values.items()},
        }
        if tag.absent is not None:
            schema[ext.TAG]["absent"] = tag.absent.__name__
    return schema | _marks(model)


def _described(model: type[BaseModel], schema: Json) -> Json:
    text = inspect.cleandoc(model.__doc__ or "")
    return ({"description": text} if text else {}) | schema


def _marks(model: type[BaseModel]) -> Json:
    marks: Any = getattr(model, "spec_marks", None)
    if marks is None:
        return {}
    names = {"request": marks.request_name, "response": marks.response_name}
    said: Json = {
        ext.SINCE: marks.since,
        ext.UNTIL: marks.until,
        ext.COMPLETE: marks.complete or None,
        ext.ROLE_NAMES: {role: name for role, name in names.items() if name} or None,
    }
    return {key: value for key, value in said.items() if value is not None}
