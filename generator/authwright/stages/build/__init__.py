"""Build: the resolved document as the language-neutral IR."""

from authwright import extensions as ext
from authwright.diagnostics import Collector
from authwright.document import Json
from authwright.ir import (
    Api,
    CallerLevel,
    CredentialKind,
    Resource,
    SecurityScheme,
    ServerVersion,
    VersionProbe,
)
from authwright.stages.build.named import build_named
from authwright.stages.build.operations import build_operation
from authwright.stages.build.second_factor import build_second_factor
from authwright.stages.build.uses import Uses
from authwright.stages.resolve import ResolvedDocument

__all__ = ["build"]


def build(resolved: ResolvedDocument, collector: Collector) -> Api:
    """Return the IR of a published document. What cannot be expressed is AW030, never dropped."""
    document = resolved.document
    root = document.root
    uses = Uses.of(document)
    operations = [
        build_operation(path, method, operation, root, collector)
        for path, method, operation in document.operations()
    ]
    resources: Json = root.get(ext.RESOURCES, {})
    return Api(
        title=root["info"]["title"],
        summary=root["info"].get("summary", ""),
        doc=root["info"].get("description", ""),
        revision=root["info"]["version"],
        version=root.get(ext.VERSION, ""),
        versions=tuple(
            ServerVersion(v["name"], tuple(v.get("observed", ()))) for v in root.get(ext.VERSIONS, ())
        ),
        resources=tuple(
            Resource(name, about["description"], tuple(o for o in operations if o.resource == name))
            for name, about in resources.items()
        ),
        types=tuple(build_named(name, document, uses, collector) for name in sorted(document.schemas)),
        schemes=tuple(
            _scheme(name, scheme) for name, scheme in root["components"].get("securitySchemes", {}).items()
        ),
        credentials=tuple(
            CredentialKind(name, kind["description"], tuple(kind["carriers"]))
            for name, kind in root.get(ext.CREDENTIAL_KINDS, {}).items()
        ),
        callers=tuple(CallerLevel(name, text) for name, text in root.get(ext.CALLER_LEVELS, {}).items()),
        error_member=root.get(ext.ERROR_MEMBER, "detail"),
        version_probe=_probe(root.get(ext.VERSION_PROBE)),
        second_factor=build_second_factor(root.get(ext.SECOND_FACTOR)),
    )


def _scheme(name: str, scheme: Json) -> SecurityScheme:
    text = scheme.get("description", "")
    if scheme["type"] == "http":
        return SecurityScheme(name, "bearer", "Authorization", text)
    return SecurityScheme(name, scheme["in"], scheme["name"], text)


def _probe(probe: Json | None) -> VersionProbe | None:
    return VersionProbe(probe["operation"], probe["member"]) if probe else None
