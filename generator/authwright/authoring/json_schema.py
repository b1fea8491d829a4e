"""Type annotations as JSON Schema: pydantic decides what a type means."""

import types
from typing import Any, Final

from pydantic import TypeAdapter
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

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

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> JsonSchemaValue:
        """Leave `ABSENT` out, which is what it means."""
        if schema.get("default") is ABSENT:
            return self.generate_inner(schema["schema"])
        return super().default_schema(schema)


def type_schema(annotation: Any) -> dict[str, Any]:
    """Return the JSON Schema of an annotation; models in it are references by their class names."""
    # As the item of a list, a model stays a reference; at the top pydantic would write it out in full.
    listed: Any = types.GenericAlias(list, (annotation,))
    wrapped = TypeAdapter[Any](listed).json_schema(
        ref_template=REF_TEMPLATE, schema_generator=SchemaGenerator
    )
    schema: dict[str, Any] = wrapped["items"]
    return schema
