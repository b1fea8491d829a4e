"""From the internal document to the one that is right for every version."""

from authwright import extensions as ext
from authwright.diagnostics import Collector
from authwright.document import Document, Json, Role
from authwright.records.answers import Failure
from authwright.records.assemble import Parts, assembled
from authwright.records.seen import Views
from authwright.records.shapes import Publisher, Shape
from authwright.records.views import Use, timeline_of
from authwright.stages.span.causes import failures_of, joined_causes
from authwright.stages.span.contributions import closed_versions, contributions_of, forms_by_place
from authwright.stages.span.fields import Joiner
from authwright.stages.span.operations import Operations

SPAN = "span"


def span(document: Document, collector: Collector, views: Views | None = None) -> Document:
    """Return the document that is right for all versions: responses of any validate, requests suit all.

    What exists in some versions only carries `x-aw-since` and `x-aw-until`: for a reader they are badges, for
    a writer gates. Every model that lives in some version is kept. A document that lists no versions comes
    back as it is. Types that cannot be joined are AW021, members that cannot be told apart AW022, references
    to nothing AW020, clashing names AW023. `views` may hold views of the document from other stages.
    """
    if ext.VERSIONS not in document.root:
        return Document(document.root | {ext.VERSION: SPAN}).copied()
    timeline = timeline_of(document)
    views = views or Views(document)
    seen, roles = views.all(collector), views.roles(collector)
    operations = Operations(seen, timeline, collector)
    closed = closed_versions(seen)
    joiners: dict[Role, Joiner] = {
        role: Joiner(document, side, closed if role == "request" else {})
        for role, side in operations.sides.items()
    }
    shapes: dict[Use, Shape] = {
        use: joiners[use[1]].shape(use, sources)
        for use, sources in contributions_of(document, seen, roles).items()
    }
    forms = forms_by_place(seen)
    joined: dict[tuple[str, str], Json] = {}
    failures: dict[tuple[str, str], list[Failure]] = {}
    for path, method, raw in document.operations():
        if (path, method) in forms:
            joined[path, method] = operations.joined(raw, (path, method), forms[path, method])
            failures[path, method] = failures_of(forms[path, method], seen)
    parts = Parts(joined, failures, joined_causes(document, seen))
    return assembled(document, SPAN, parts, Publisher(document.schemas, shapes, roles))
