"""Causes of failure as definitions of the document."""

from authwright import extensions as ext
from authwright.authoring import Cause, Exactly, FreeText, PlainBody, Shape, Spec, Template
from authwright.authoring.causes import Detail
from authwright.diagnostics import Collector
from authwright.document import Json
from authwright.stages.export.places import Places
from authwright.stages.export.refused import REFUSED, report_type
from authwright.stages.export.uses import causes_in
from authwright.stages.export.values import lifetime, schema_of


def export_causes(spec: Spec, collector: Collector, places: Places) -> Json:
    """Return every cause that an operation of `spec` names, by its name."""
    causes: dict[str, Cause] = {}
    for cause in causes_in(spec):
        if causes.setdefault(cause.name, cause) != cause:
            collector.add(
                "AW009",
                f'cause "{cause.name}" is defined twice with different contents',
                location=places.of(cause.place),
                hint=f"use the one at {places.of(causes[cause.name].place)}, or rename",
            )
    for name, cause in causes.items():
        places.add(cause.place, ext.CAUSES, name)
    made: Json = {}
    for name in sorted(causes):
        try:
            made[name] = _cause(causes[name])
        except REFUSED as error:
            report_type(error, f'cause "{name}"', places.of(causes[name].place), collector)
    return made


def _detail(detail: Detail) -> Json:
    match detail:
        case Exactly(text):
            return {"kind": "literal", "text": text}
        case Template(text):
            return {"kind": "template", "text": text}
        case PlainBody(text):
            return {"kind": "plain", "text": text}
        case FreeText(about):
            return {"kind": "text"} | ({"about": about} if about else {})
        case Shape(annotation):
            return {"kind": "shape", "schema": schema_of(annotation)}


def _cause(cause: Cause) -> Json:
    said: Json = {"status": cause.status, "detail": _detail(cause.detail), "when": cause.when}
    if cause.remedy:
        said["remedy"] = cause.remedy
    said["observed"] = cause.observed
    if cause.headers:
        said["headers"] = list(cause.headers)
    variants = [
        at.scope() | {"set": {k: _detail(v) if k == "detail" else v for k, v in at.changes.items()}}
        for at in cause.variants
    ]
    return said | lifetime(cause) | ({ext.VARIANTS: variants} if variants else {})
