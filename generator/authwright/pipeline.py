"""The line: from a spec to files, a stage after the other. Only load, write and verify touch the world."""

import hashlib
import json
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from authwright import __version__
from authwright.config import Config
from authwright.diagnostics import AuthwrightError, Collector
from authwright.document import Document
from authwright.incremental import Begun
from authwright.ir import Api
from authwright.plan import Plan
from authwright.published import bundle, json_text
from authwright.resources import templates_folder
from authwright.run import Run
from authwright.stages.build import build
from authwright.stages.examples import check_examples
from authwright.stages.export import export
from authwright.stages.format import Rendered, format_files
from authwright.stages.lint import lint
from authwright.stages.load import load
from authwright.stages.project import project
from authwright.stages.render import Templates, render
from authwright.stages.resolve import resolve
from authwright.stages.span import span
from authwright.stages.verify import verify
from authwright.stages.write import Origin, Output, Written, write
from authwright.targets.base import Inputs, Target
from authwright.targets.finishers import finisher_of
from authwright.targets.registry import targets

SPAN: Final = "span"


@dataclass(frozen=True, slots=True)
class Made:
    """Finished files of targets, in memory, and what they were made from."""

    outputs: tuple[Output, ...]
    origin: Origin


def raw_document(run: Run) -> Document:
    """Load and export: the internal document, with all versions in it."""
    run.tell("load")
    source = load(run.config)
    run.tell("export")
    document = export(source, run.collector)
    run.collector.stop_on_errors()
    return document


def published(run: Run, raw: Document, versions: Sequence[str] | None = None) -> dict[str, Document]:
    """Project and span: the published documents by version, oldest first, `span` last; or only `versions`."""
    documents: dict[str, Document] = {}
    for version in versions or (*raw.versions, SPAN):
        run.tell(f"project {version}")
        if version == SPAN:
            documents[version] = span(raw, run.collector)
        else:
            documents[version] = project(raw, version, run.collector)
            # Examples of a document with holes in it would fail for the holes' sake.
            if not run.collector.has_errors:
                check_examples(documents[version], run.collector)
    run.collector.stop_on_errors()
    return documents


def api_of(run: Run, document: Document) -> Api:
    """Resolve, build and lint: the IR of a published document."""
    run.tell("resolve")
    resolved = resolve(document, run.collector)
    run.collector.stop_on_errors()
    run.tell("build")
    api = build(resolved, run.collector)
    run.collector.stop_on_errors()
    run.tell("lint")
    lint(api, resolved.document, run.collector)
    run.collector.stop_on_errors()
    return api


def document_of(run: Run, version: str) -> Document:
    """Return the published document of `version` or `span`. Raises AuthwrightError (AW005) for any other."""
    raw = raw_document(run)
    if version not in (*raw.versions, SPAN):
        minor = next((known for known in raw.versions if version.startswith(f"{known}.")), None)
        hint = f"use {minor}" if minor else f"known versions: {', '.join((*raw.versions, SPAN))}"
        run.collector.add("AW005", f'the spec has no version "{version}"', hint=hint)
    run.collector.stop_on_errors()
    return published(run, raw, [version])[version]


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


def make(run: Run, names: Sequence[str] | None = None) -> Made:
    """Plan, render and format: the files of the named targets, or of all that the project builds."""
    chosen = selected(run, names)
    raw = raw_document(run)
    documents = published(run, raw)
    inputs = Inputs(run.config, documents, api_of(run, documents[SPAN]), run.collector, run.cache)
    run.tell("plan")
    planned = [(target, target.plan(inputs)) for target in chosen.values()]
    run.collector.stop_on_errors()
    return Made(tuple(_outputs(run, planned)), _origin(run.config, raw))


def build_files(
    run: Run, names: Sequence[str] | None = None, begun: Begun | None = None
) -> tuple[Made, Written]:
    """Make the files of the named targets, or of all, and write them, all or nothing.

    With `begun`, a build of all is remembered, so that the same need not be made again.
    """
    made = make(run, names)
    findings = tuple(run.collector.found)
    run.tell("write")
    config = run.config
    written = write(
        config.root, config.manifest, made.outputs, made.origin, run.collector, complete=names is None
    )
    if begun and names is None:
        begun.remember(made.outputs, findings)
        run.cache.save()
    return made, written


def verify_files(run: Run) -> int:
    """Make everything in memory, hold it against the disk, and return the number of files compared."""
    made = make(run)
    run.tell("verify")
    config = run.config
    finishers = {name: finisher_of(target) for name, target in selected(run, None).items()}
    return verify(config.root, config.manifest, made.outputs, made.origin, run.collector, finishers=finishers)


def selected(run: Run, names: Sequence[str] | None) -> dict[str, Target]:
    """Return the targets by name that `names`, else the configuration, else the registry lists.

    Raises AuthwrightError (AW040) for names that no target has.
    """
    known = targets()
    wanted = run.config.targets or tuple(known) if names is None else tuple(names)
    for name in wanted:
        if name not in known:
            hint = f"known targets: {', '.join(known)}"
            run.collector.add("AW040", f'there is no target "{name}"', hint=hint)
    run.collector.stop_on_errors()
    return {name: known[name] for name in known if name in wanted}


def _outputs(run: Run, planned: Sequence[tuple[Target, Plan]]) -> Iterator[Output]:
    """Render all plans, then format their files, those of one language all at once."""
    config = run.config
    templates = Templates(templates_folder(), config.root / config.templates if config.templates else None)
    rendered: list[Rendered] = []
    for target, plan in planned:
        run.tell(f"render {plan.target}")
        with _collecting(run.collector):
            rendered.append(Rendered(plan, render(plan, templates), finisher_of(target)))
    run.collector.stop_on_errors()
    run.tell("format")
    yield from format_files(rendered)


@contextmanager
def _collecting(collector: Collector) -> Generator[None]:
    """Collect what a stage raises, so that the next target's findings are shown as well."""
    try:
        yield
    except AuthwrightError as error:
        collector.found.extend(error.diagnostics)


def _origin(config: Config, raw: Document) -> Origin:
    """Hash all that decides the output: the document, the configuration, the templates."""
    said = json.dumps(
        [raw.root, config.spec_name, config.site_url, dict(config.package_names), dict(config.out)],
        sort_keys=True,
    )
    whole = hashlib.sha256(said.encode())
    folders = [templates_folder(), *([config.root / config.templates] if config.templates else [])]
    for folder in folders:
        for file in sorted(_template_files(folder)):
            whole.update(file.relative_to(folder).as_posix().encode() + b"\0" + file.read_bytes())
    return Origin(__version__, str(raw.root["info"]["version"]), whole.hexdigest())


def _template_files(folder: Path) -> Iterator[Path]:
    for file in folder.rglob("*"):
        parts = file.relative_to(folder).parts
        if file.is_file() and not any(part.startswith((".", "__pycache__")) for part in parts):
            yield file
