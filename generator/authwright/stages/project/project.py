"""From the internal document to the exact document of one server version."""

from authwright import extensions as ext
from authwright.diagnostics import Collector
from authwright.document import Document, Json
from authwright.records.answers import Failure
from authwright.records.assemble import Parts, assembled
from authwright.records.seen import Views
from authwright.records.shapes import Publisher, Shape, shape_of
from authwright.records.views import Use, View, timeline_of
from authwright.stages.project.used import only_used


def project(document: Document, version: str, collector: Collector, views: Views | None = None) -> Document:
    """Return the exact document of `version`, one that the document lists; no version marks are left in it.

    A document that lists no versions was not written for this toolkit's line; it comes back as it is, under
    `version`. References to what does not exist in the version are AW020, clashing names AW023. `views` may
    hold views of the document from other stages.

    Raises:
        ValueError: the document lists versions, but not this one.
    """
    if ext.VERSIONS not in document.root:
        return Document(document.root | {ext.VERSION: version}).copied()
    timeline = timeline_of(document)
    if version not in timeline.versions:
        raise ValueError(f"version {version!r} is none of {', '.join(timeline.versions)}")
    views = views or Views(document)
    here = views.at(version, collector)
    roles = views.roles(collector)
    shapes: dict[Use, Shape] = {}
    for model, role in here.reached:
        use = roles.use(model, role)
        shapes[use] = shape_of(here.schemas[use[1]], model)
    publisher = Publisher(document.schemas, shapes, roles)
    return only_used(assembled(document, version, _parts(here), publisher), version)


def _parts(here: View) -> Parts:
    operations: dict[tuple[str, str], Json] = {}
    failures: dict[tuple[str, str], list[Failure]] = {}
    for place, operation in here.operations.items():
        uses = [
            use | {"when": use.get("when") or here.causes[use["cause"]]["when"]}
            for use in operation.get(ext.ERRORS, ())
        ]
        operations[place] = operation | ({ext.ERRORS: uses} if uses else {})
        failures[place] = [Failure(use["cause"], (here.causes[use["cause"]],), use["when"]) for use in uses]
    return Parts(operations, failures, here.causes)
