"""Export: a pydantic spec as one internal document, with the place of each of its parts."""

from authwright import extensions as ext
from authwright.diagnostics import Collector
from authwright.document import Document, Json
from authwright.stages.export.causes import export_causes
from authwright.stages.export.checks import check_document
from authwright.stages.export.classes import collect_models
from authwright.stages.export.operations import export_operation, security_schemes
from authwright.stages.export.places import Places
from authwright.stages.export.schemas import export_models
from authwright.stages.load import Source

__all__ = ["export"]


def export(source: Source, collector: Collector) -> Document:
    """Return the internal document of `source`; places go to `collector.sources`.

    The document carries lifetimes and variants of all versions and is never published: `project` and `span`
    make documents from it.
    """
    spec = source.spec
    places = Places(collector.sources, source.root)
    models = collect_models(spec, collector, places)
    paths: Json = {}
    for resource in spec.resources:
        for endpoint in resource.endpoints:
            path = resource.base_path + endpoint.path
            item = paths.setdefault(path, {})
            if endpoint.method.lower() in item:
                collector.add(
                    "AW004",
                    f'operation "{endpoint.name}" is {endpoint.method} {path}, as is '
                    f'"{item[endpoint.method.lower()]["operationId"]}"',
                    location=places.of(endpoint.place),
                    hint="give one of them another path or method",
                )
                continue
            item[endpoint.method.lower()] = export_operation(endpoint, resource, collector, places)
            places.add(endpoint.place, "paths", path, endpoint.method.lower())
    root: Json = {
        "openapi": "3.1.1",
        "info": _info(source),
        ext.VERSIONS: [{"name": v.name, "observed": list(v.observed)} for v in spec.versions],
        ext.RESOURCES: {r.name: {"description": r.meaning, "basePath": r.base_path} for r in spec.resources},
        ext.CALLER_LEVELS: {c.name: c.meaning for c in spec.callers},
        ext.CREDENTIAL_KINDS: {
            kind.name: {"description": kind.meaning, "carriers": [c.name for c in kind.carriers]}
            for kind in spec.credentials
        },
        ext.ERROR_MEMBER: spec.error_member,
        ext.CAUSES: export_causes(spec, collector, places),
        "tags": [{"name": r.name, "description": r.meaning} for r in spec.resources],
        "paths": paths,
        "components": {
            "schemas": export_models(models, collector, places),
            "securitySchemes": security_schemes(spec),
        },
    }
    if spec.version_probe:
        probe = spec.version_probe
        root[ext.VERSION_PROBE] = {"operation": probe.endpoint.name, "member": probe.member}
    places.add(spec.place)
    document = Document(root)
    check_document(document, collector)
    return document


def _info(source: Source) -> Json:
    spec = source.spec
    info = {"title": spec.title, "summary": spec.summary, "version": spec.revision}
    return info | ({"description": spec.description} if spec.description else {})
