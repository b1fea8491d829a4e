"""From any JSON Schema 2020-12 document to a plan of checks that every language can render."""

from collections.abc import Mapping
from typing import Any

from authwright.checks.assemble import assemble
from authwright.checks.compiler import Compiler, Options
from authwright.checks.documents import Documents, Place
from authwright.checks.keywords import KEYWORDS
from authwright.checks.keywords.unevaluated import sealed
from authwright.checks.mistakes import refuse
from authwright.checks.plan import CheckPlan

__all__ = ["CheckPlan", "Options", "plan_of", "plan_of_document"]


def plan_of(
    schemas: Mapping[str, Any], remotes: Mapping[str, Any] | None = None, options: Options | None = None
) -> CheckPlan:
    """Return the plan of `schemas` by name, each a document of its own.

    `remotes` are further documents by URI, to which references may lead. Raises AuthwrightError: AW120 for a
    keyword with a value that it cannot have, AW121 for a reference that leads nowhere, AW122 for a dialect
    that is not known, AW123 for a pattern that is none, AW125 for a schema that never ends.
    """
    documents = Documents(remotes or {})
    compiler = Compiler(documents, options or Options(), KEYWORDS, sealed)
    alone = len(schemas) == 1
    # All of them before the first is read, since they may refer to each other.
    places = {
        name: documents.add(schema) if alone else documents.add(schema, name, f"{name}#")
        for name, schema in schemas.items()
    }
    return _plan(compiler, places)


def plan_of_document(
    document: Any,
    pointers: Mapping[str, str],
    remotes: Mapping[str, Any] | None = None,
    options: Options | None = None,
) -> CheckPlan:
    """Return the plan of schemas of one `document`: name to JSON Pointer, such as `#/$defs/Token`."""
    documents = Documents(remotes or {})
    compiler = Compiler(documents, options or Options(), KEYWORDS, sealed)
    root = documents.add(document)
    return _plan(compiler, {name: documents.find(where, root, where) for name, where in pointers.items()})


def _plan(compiler: Compiler, places: Mapping[str, Place]) -> CheckPlan:
    try:
        return assemble(compiler, {name: compiler.entry(place) for name, place in places.items()})
    except RecursionError:
        hint = "give its inner schemas names under `$defs`, and refer to them"
        at = next(iter(places.values())).shown
        refuse("AW120", "the schema is nested too deeply", at, hint)
