"""Export: a pydantic spec as one internal document, with the place of each of its parts."""

from authwright import extensions as ext
from authwright.authoring import Spec
from authwright.diagnostics import Collector
from authwright.document import Document, Json
from authwright.stages.export.causes import export_causes
from authwright.stages.export.checks import check_document
from authwright.stages.export.classes import collect_models
from authwright.stages.export.operations import ATTRIBUTES, export_operation, security_schemes
from authwright.stages.export.places import Places
from authwright.stages.export.refused import REFUSED, report_type
from authwright.stages.export.schemas import export_models
from authwright.stages.export.second_factor import check_second_factor, export_second_factor
from authwright.stages.export.spec import check_spec
from authwright.stages.load import Source

__all__ = ["export"]


def export(source: Source, collector: Collector) -> Document:
    """Return the internal document of `source`; places go to `collector.sources`.

    The document carries lifetimes and variants of all versions and is never published: `project` and `span`
    make documents from it. Raises AuthwrightError for mistakes with which no document can be made.
    """
    spec = source.spec
    places = Places(collector.sources, source.root)
    check_spec(spec, ("summary", *ATTRIBUTES), collector, places)
    collector.stop_on_errors()
    models = collect_models(spec, collector, places)
    collector.stop_on_errors()
    schemas = export_models(models, collector, places)
    collector.stop_on_errors()
    places.add(spec.place)
    document = Document(
        _described(source)
        | {
            ext.CAUSES: export_causes(spec, collector, places),
            "tags": [{"name": r.name, "description": r.meaning} for r in spec.resources],
            "paths": _paths(spec, collector, places),
            "components": {"schemas": schemas, "securitySchemes": security_schemes(spec)},
        }
    )
    if spec.version_probe:
        probe = spec.version_probe
        document.root[ext.VERSION_PROBE] = {"operation": probe.endpoint.name, "member": probe.member}
    document.root.update(export_second_factor(spec))
    places.add(spec.place, ext.SECOND_FACTOR)
    check_second_factor(spec, document, collector)
    check_document(document, collector)
    return document


def _paths(spec: Spec, collector: Collector, places: Places) -> Json:
    paths: Json = {}
    for resource in spec.resources:
        for endpoint in resource.endpoints:
            path, method = resource.base_path + endpoint.path, endpoint.method.lower()
            item = paths.setdefault(path, {})
            if method in item:
                collector.add(
                    "AW004",
                    f'operation "{endpoint.name}" is {endpoint.method} {path}, as is '
                    f'"{item[method]["operationId"]}"',
                    location=places.of(endpoint.place),
                    hint="give one of them another path or method",
                )
                continue
            try:
                item[method] = export_operation(endpoint, resource)
            except REFUSED as error:
                what = f'operation "{endpoint.name}"'
                report_type(error, what, places.of(endpoint.place), collector)
            places.add(endpoint.place, "paths", path, method)
    return paths


def _described(source: Source) -> Json:
    """Return what the document says of the API as a whole."""
    spec = source.spec
    info = {"title": spec.title, "summary": spec.summary, "version": spec.revision}
    return {
        "openapi": "3.1.1",
        "info": info | ({"description": spec.description} if spec.description else {}),
        ext.VERSIONS: [{"name": v.name, "observed": list(v.observed)} for v in spec.versions],
        ext.RESOURCES: {r.name: {"description": r.meaning, "basePath": r.base_path} for r in spec.resources},
        ext.CALLER_LEVELS: {c.name: c.meaning for c in spec.callers},
        ext.CREDENTIAL_KINDS: {
            kind.name: {"description": kind.meaning, "carriers": [c.name for c in kind.carriers]}
            for kind in spec.credentials
        },
        ext.ERROR_MEMBER: spec.error_member,
    }
