"""Lint: what is allowed in a spec and yet a mistake. Adds findings and changes nothing."""

from authwright.diagnostics import Collector
from authwright.document import Document
from authwright.ir import Api
from authwright.stages.lint.descriptions import check_descriptions
from authwright.stages.lint.gates import check_gates
from authwright.stages.lint.unions import check_unions

__all__ = ["lint"]


def lint(api: Api, document: Document, collector: Collector) -> None:
    """Run every rule over `api`, which was built from `document`."""
    check_descriptions(api, collector)
    check_unions(api, document.schemas, collector)
    check_gates(api, collector)
