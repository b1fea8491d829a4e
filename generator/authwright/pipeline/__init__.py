"""The line: from a spec to files, a stage after the other. Only load, write and verify touch the world.

`documents` has the first half of it (load, export, project, span, resolve, build, lint), `files` the second
(plan, render, format, write, verify).
"""

from authwright.pipeline.documents import (
    SPAN,
    Described,
    api_in,
    api_of,
    described,
    document_of,
    exported,
    exported_source,
    lint_spec,
    published,
    raw_document,
)
from authwright.pipeline.files import (
    Made,
    build_files,
    ledger_of,
    make,
    preview_files,
    selected,
    templates_in_use,
    verify_files,
)

__all__ = [
    "SPAN",
    "Described",
    "Made",
    "api_in",
    "api_of",
    "build_files",
    "described",
    "document_of",
    "exported",
    "exported_source",
    "ledger_of",
    "lint_spec",
    "make",
    "preview_files",
    "published",
    "raw_document",
    "selected",
    "templates_in_use",
    "verify_files",
]
