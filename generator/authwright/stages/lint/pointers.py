"""Pointers to what an author wrote: those of the internal document, which has the lines."""

from authwright import extensions as ext
from authwright.diagnostics import pointer
from authwright.document import Document
from authwright.records import Field


def field_pointer(model: str, name: str) -> str:
    """Return the pointer to a field as written."""
    return pointer("components", "schemas", model, "properties", name)


def written_at(document: Document, field: Field) -> str:
    """Return where the author wrote a field of a published document."""
    model: str = document.schemas.get(field.origin, {}).get(ext.MODEL, field.origin)
    return field_pointer(model, field.name)


def operation_pointer(path: str, method: str) -> str:
    """Return the pointer to an operation."""
    return pointer("paths", path, method)
