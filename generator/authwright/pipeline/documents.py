"""The first half of the line: from a spec to its published documents, its IR, and what lint has to say."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from authwright.document import Document
from authwright.ir import Api
from authwright.published import bundle, json_text
from authwright.records import Views
from authwright.run import Run
from authwright.stages.build import build
from authwright.stages.examples import check_examples
from authwright.stages.export import export
from authwright.stages.export.idle import idle_parts
from authwright.stages.lint import Linted, Subject, lint
from authwright.stages.load import Source, load
from authwright.stages.project import project
from authwright.stages.resolve import resolve
from authwright.stages.span import span

SPAN: Final = "span"


@dataclass(frozen=True, slots=True)
class Described:
    """A spec for the second half of the line: the internal document, those of all versions, the IR."""

    raw: Document
    documents: Mapping[str, Document]
    api: Api


def described(run: Run) -> Described:
    """Load, export, project, span, resolve, build and lint. Raises AuthwrightError for any error."""
    source, raw = exported_source(run)
    documents = published(run, raw)
    api, resolved = _built(run, documents[SPAN])
    _linted(run, source, raw, documents, api, resolved)
    run.collector.stop_on_errors()
    return Described(raw, documents, api)


def raw_document(run: Run) -> Document:
    """Load and export: the internal document, with all versions in it."""
    return exported_source(run)[1]


def exported_source(run: Run) -> tuple[Source, Document]:
    """Load and export: the spec in memory, and its internal document."""
    run.tell("load")
    source = load(run.config)
    run.tell("export")
    document = export(source, run.collector)
    run.collector.stop_on_errors()
    return source, document


def published(run: Run, raw: Document, versions: Sequence[str] | None = None) -> dict[str, Document]:
    """Project and span: the published documents by version, oldest first, `span` last; or only `versions`."""
    documents: dict[str, Document] = {}
    views = Views(raw)
    for version in versions or (*raw.versions, SPAN):
        run.tell(f"project {version}")
        if version == SPAN:
            documents[version] = span(raw, run.collector, views)
        else:
            documents[version] = project(raw, version, run.collector, views)
    # Examples of a document with holes in it would fail for the holes' sake.
    if not run.collector.has_errors:
        told: set[str] = set()
        for version in (one for one in documents if one != SPAN):
            check_examples(documents[version], run.collector, told)
    run.collector.stop_on_errors()
    return documents


def api_of(run: Run, document: Document) -> Api:
    """Resolve and build: the IR of a published document."""
    return _built(run, document)[0]


def _built(run: Run, document: Document) -> tuple[Api, Document]:
    """Resolve and build: the IR of a published document, and the resolved document it was built from."""
    run.tell("resolve")
    resolved = resolve(document, run.collector)
    run.collector.stop_on_errors()
    run.tell("build")
    api = build(resolved, run.collector)
    run.collector.stop_on_errors()
    return api, resolved.document


def lint_spec(run: Run, version: str | None = None) -> Linted:
    """Run all rules over the spec, or over `version` of it alone. Findings go to the run's collector.

    Mistakes of earlier stages raise AuthwrightError; what lint finds does not.
    """
    source, raw = exported_source(run)
    _check_version(run, raw, version or SPAN)
    documents = published(run, raw, [version] if version and version != SPAN else None)
    api, resolved = _built(run, documents.get(SPAN) or documents[version or SPAN])
    return _linted(run, source, raw, documents, api, resolved)


def _linted(
    run: Run, source: Source, raw: Document, documents: Mapping[str, Document], api: Api, resolved: Document
) -> Linted:
    run.tell("lint")
    exact = {version: document for version, document in documents.items() if version != SPAN}
    subject = Subject(raw, exact, resolved, api, idle_parts(source, raw))
    return lint(subject, run.config.lint, run.collector, whole=SPAN in documents)


def document_of(run: Run, version: str) -> Document:
    """Return the published document of `version` or `span`. Raises AuthwrightError (AW005) for any other."""
    raw = raw_document(run)
    _check_version(run, raw, version)
    return published(run, raw, [version])[version]


def _check_version(run: Run, raw: Document, version: str) -> None:
    if version not in (*raw.versions, SPAN):
        minor = next((known for known in raw.versions if version.startswith(f"{known}.")), None)
        hint = f"use {minor}" if minor else f"known versions: {', '.join((*raw.versions, SPAN))}"
        run.collector.add("AW005", f'the spec has no version "{version}"', hint=hint)
    run.collector.stop_on_errors()


def api_in(run: Run, version: str) -> Api:
    """Return the IR of `version` or `span`."""
    return api_of(run, document_of(run, version))


def exported(run: Run, version: str, form: str) -> str:
    """Return a document as JSON text: `openapi` or `bundle` of `version`, or the internal `raw` one."""
    if form == "raw":
        return json_text(raw_document(run).root)
    document = document_of(run, version)
    if form == "openapi":
        return json_text(document.root)
    title = f"{document.root['info']['title']}, {version}"
    return json_text(bundle(document, run.config.schema_id(version, "bundle"), title))
