"""Small documents to compare, and what became of them in short words."""

from pathlib import Path
from typing import Any

from authwright.compare import Comparison, compare, surface_of
from authwright.compare.checking import check_document
from authwright.compare.reading import normalised
from authwright.config import Config
from authwright.diagnostics import Collector
from authwright.document import Json
from authwright.run import Run
from tests.support.project import ROOT


def document(
    schemas: Json | None = None, *, sent: Json | None = None, read: Json | None = None, **more: Any
) -> Json:
    """Return an OpenAPI document with one operation, `send`, which takes `sent` and answers `read`."""
    operation: Json = {"operationId": "send", "responses": {"200": {"description": "Well."}}}
    if sent is not None:
        operation["requestBody"] = {"required": True, "content": {"application/json": {"schema": sent}}}
    if read is not None:
        operation["responses"]["200"]["content"] = {"application/json": {"schema": read}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Things", "version": "1"},
        "paths": {"/things": {"post": operation | more}},
        "components": {"schemas": schemas or {}},
    }


def record(*required: str, **properties: Any) -> Json:
    """Return the schema of a record."""
    return {"type": "object", "properties": properties, "required": list(required)}


def ref(name: str) -> Json:
    """Return a reference."""
    return {"$ref": f"#/components/schemas/{name}"}


def compared(old: Json, new: Json) -> Comparison:
    """Compare two documents."""
    surfaces = []
    for label, root in (("old", old), ("new", new)):
        check_document(root, label)
        surfaces.append(surface_of(label, normalised(root, label, Collector())))
    return compare(*surfaces)


def told(comparison: Comparison) -> list[str]:
    """Return each change in a line: `breaking request added field Thing.name`."""
    return [
        f"{said.verdict} {said.role or 'none'} {one.kind} {one.what} {one.path}"
        for one in comparison.changes
        for said in one.judgements
    ]


def run_in(folder: Path) -> Run:
    """Return a run of the canonical spec, or, elsewhere, one without a spec."""
    return Run(Config(folder, "openwebui_auth_spec" if folder == ROOT else ""))
