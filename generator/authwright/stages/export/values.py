"""Small values of the vocabulary as JSON."""

from typing import Any, Final

from authwright import extensions as ext
from authwright.authoring.json_schema import type_schema
from authwright.document import Json
from authwright.stages.export.schemas import strip_titles

LIFETIME: Final = {"since": ext.SINCE, "until": ext.UNTIL}


def lifetime(thing: Any) -> Json:
    """Return the lifetime that a vocabulary value states, as extensions."""
    return {key: value for name, key in LIFETIME.items() if (value := getattr(thing, name)) is not None}


def schema_of(annotation: Any) -> Json:
    """Return the schema of a type annotation, without pydantic's titles."""
    schema = type_schema(annotation)
    strip_titles(schema)
    return schema
