"""Lint: what is allowed in a spec and yet a mistake. Adds findings and changes nothing."""

from authwright.diagnostics import Collector
from authwright.ir import Api
from authwright.stages.lint.descriptions import check_descriptions
from authwright.stages.lint.unions import check_unions

__all__ = ["lint"]


def lint(api: Api, collector: Collector) -> None:
    """Run every rule over `api`."""
    for rule in (check_descriptions, check_unions):
        rule(api, collector)
