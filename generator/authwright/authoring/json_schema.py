"""Type annotations as JSON Schema: pydantic decides what a type means."""

import re
import types
from copy import deepcopy
from functools import cache
from typing import Any, Final

from pydantic import BaseModel, TypeAdapter
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import PydanticSerializationError, core_schema

REF_TEMPLATE: Final = "#/components/schemas/{model}"


class Absent:
    """The type of `ABSENT`."""

    def __repr__(self) -> str:
        return "ABSENT"


ABSENT: Final[Any] = Absent()
"""Default of a field that may be left out and has no default value of its own.

Write `field: Annotated[bool, Omitted("unchanged")] = ABSENT`: the exported schema makes the field optional
and gives it no `default`.
"""


class SchemaGenerator(GenerateJsonSchema):
    """Pydantic's own generator; a field whose default is `ABSENT` is optional and has no default."""

    def normalize_name(self, name: str) -> str:
        """Return the name of a generic model with its arguments as one word: `Page[Ok]` is `PageOk`."""
        if "[" not in name:
            return super().normalize_name(name)
        words = re.split(r"[^A-Za-z0-9_]+", name)
        return "".join(word[:1].upper() + word[1:] for word in words)

    def encode_default(self, dft: Any) -> Any:
        """Keep a default that JSON cannot say, so that it is found and reported with its place."""
        try:
            return super().encode_default(dft)
        except PydanticSerializationError:
            return dft

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> JsonSchemaValue:
        """Leave `ABSENT` out, which is what it means."""
        if schema.get("default") is ABSENT:
            return self.generate_inner(schema["schema"])
        return super().default_schema(schema)


def type_schema(annotation: Any) -> dict[str, Any]:
    """Return the JSON Schema of an annotation; models in it are references by their class names."""
    # Only classes are looked up: `int | str` equals `str | int`, and their schemas differ in their order.
    return deepcopy(_class_schema(annotation) if isinstance(annotation, type) else _schema(annotation))


def _schema(annotation: Any) -> dict[str, Any]:
    # As the item of a list, a model stays a reference; at the top pydantic would write it out in full.
    listed: Any = types.GenericAlias(list, (annotation,))
    wrapped = TypeAdapter[Any](listed).json_schema(
        ref_template=REF_TEMPLATE, schema_generator=SchemaGenerator
    )
    schema: dict[str, Any] = wrapped["items"]
    return schema


@cache
def _class_schema(annotation: type) -> dict[str, Any]:
    return _schema(annotation)


def name_of(model: type[BaseModel]) -> str:
    """Return the name under which references of exported schemas know `model`."""
    if "[" not in model.__name__:
        return model.__name__
    reference: str = type_schema(model)["$ref"]
    return reference.removeprefix(REF_TEMPLATE.format(model=""))
