"""The line: from a spec to files, a stage after the other. Only load, write and verify touch the world."""

import hashlib
import json
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final

from authwright import __version__
from authwright.config import Config
from authwright.diagnostics import AuthwrightError, Collector
from authwright.document import Document
from authwright.incremental import Begun
from authwright.ir import Api
from authwright.naming import Ledger, read_ledger
from authwright.plan import Plan
from authwright.published import bundle, json_text
from authwright.run import Run
from authwright.stages.build import build
from authwright.stages.examples import check_examples
from authwright.stages.export import export
from authwright.stages.export.idle import idle_parts
from authwright.stages.format import Rendered, format_files
from authwright.stages.lint import Linted, Subject, lint
from authwright.stages.load import Source, load
from authwright.stages.names import check_given, kept_ledger, plan_with_names
from authwright.stages.project import project
from authwright.stages.render import Templates, Used, fitting, listing, render, strange_overrides
from authwright.stages.resolve import resolve
from authwright.stages.span import span
from authwright.stages.verify import verify
from authwright.stages.write import (
    Origin,
    Output,
    Preview,
    Wanted,
    Written,
    is_interrupted,
    preview,
    recover,
    write,
)
from authwright.targets.base import Inputs, Target, finisher_of
from authwright.targets.folders import folders_of, override_folder, shipped_folders, template_contents
from authwright.targets.registry import targets

SPAN: Final = "span"


@dataclass(frozen=True, slots=True)
class Made:
    """Finished files of targets, in memory, what they were made from, and the ledger before and after."""

    outputs: tuple[Output, ...]
    origin: Origin
    names_before: Ledger
    names: Ledger


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


def make(run: Run, names: Sequence[str] | None = None, *, prune: bool = False) -> Made:
    """Plan, render and format: the files of the named targets, or of all that the project builds.

    With `prune`, names of what is no longer in the spec are forgotten first.
    """
    planned = _planned(run, names, prune=prune)
    outputs = tuple(_outputs(run, planned.plans))
    return Made(outputs, _origin(run.config, planned.raw), planned.names_before, planned.names)


def templates_in_use(run: Run, pattern: str | None = None) -> list[Used]:
    """Return the templates and static files that the project's targets use, or those that `pattern` fits."""
    planned = _planned(run, None)
    used = listing([(plan, folders_of(run.config, target)) for target, plan in planned.plans])
    return used if pattern is None else fitting(used, pattern)


def build_files(
    run: Run,
    names: Sequence[str] | None = None,
    only: Sequence[str] = (),
    begun: Begun | None = None,
    *,
    prune: bool = False,
) -> tuple[Made, Written]:
    """Make the files of the named targets, or of all, and write them or those `only` fits, all or nothing.

    With `begun`, a build of all is remembered, so that the same need not be made again.
    """
    config = run.config
    # What an interrupted build has half done must not be read as the names of a finished one.
    recover(config.root, run.collector)
    made = make(run, names, prune=prune)
    findings = tuple(run.collector.found)
    run.tell("write")
    written = write(
        config.root,
        config.manifest,
        made.outputs,
        made.origin,
        run.collector,
        complete=names is None,
        only=only,
        kept=kept_ledger(config, made.names_before, made.names),
    )
    if begun and names is None and not only:
        begun.remember(made.outputs, findings)
        run.cache.save()
    return made, written


def preview_files(
    run: Run, names: Sequence[str] | None = None, only: Sequence[str] = (), *, diff: bool = False
) -> Preview:
    """Return what `build_files` would change, with `diff` also how, and change nothing."""
    made = make(run, names)
    config = run.config
    if is_interrupted(config.root):
        message = "an earlier build was interrupted; the next one mends it first, so this may not hold"
        run.collector.add("AW055", message, severity="warning")
    kept = kept_ledger(config, made.names_before, made.names)
    wanted = Wanted(made.outputs, made.origin, complete=names is None, only=only, kept=kept)
    return preview(config.root, config.manifest, wanted, diff=diff)


def verify_files(run: Run) -> int:
    """Make everything in memory, hold it against the disk, and return the number of files compared."""
    made = make(run)
    run.tell("verify")
    config = run.config
    finishers = {name: finisher_of(target) for name, target in selected(run, None).items()}
    return verify(
        config.root,
        config.manifest,
        made.outputs,
        made.origin,
        run.collector,
        finishers=finishers,
        kept=kept_ledger(config, made.names_before, made.names),
    )


def ledger_of(run: Run) -> Ledger:
    """Load the ledger of names; empty before the first build. Raises AuthwrightError (AW045)."""
    return read_ledger(run.config.root / run.config.ledger)


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


@dataclass(frozen=True, slots=True)
class _Planned:
    """The plans of targets, the internal document they come from, and the ledger before and after them."""

    raw: Document
    plans: list[tuple[Target, Plan]]
    names_before: Ledger
    names: Ledger


def _planned(run: Run, names: Sequence[str] | None, *, prune: bool = False) -> _Planned:
    """Plan the named targets, or all that the project builds."""
    chosen = selected(run, names)
    ledger = ledger_of(run)
    source, raw = exported_source(run)
    documents = published(run, raw)
    api, resolved = _built(run, documents[SPAN])
    _linted(run, source, raw, documents, api, resolved)
    run.collector.stop_on_errors()
    check_given(run.config, targets(), run.collector)
    run.tell("plan")
    inputs = Inputs(run.config, documents, api, run.collector, cache=run.cache)
    plans, after = plan_with_names(inputs, chosen, ledger, prune=prune)
    run.collector.stop_on_errors()
    return _Planned(raw, plans, ledger, after)


def _outputs(run: Run, planned: Sequence[tuple[Target, Plan]]) -> Iterator[Output]:
    """Render all plans, then format their files, those of one language all at once."""
    if override := override_folder(run.config):
        run.collector.found.extend(strange_overrides(override, shipped_folders(targets().values())))
    rendered: list[Rendered] = []
    for target, plan in planned:
        run.tell(f"render {plan.target}")
        templates = Templates(*folders_of(run.config, target))
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
    """Hash all that decides the output beside the ledger: the document, the configuration, the templates."""
    said = json.dumps(
        [raw.root, config.spec_name, config.site_url, dict(config.package_names), dict(config.out)],
        sort_keys=True,
    )
    whole = hashlib.sha256(said.encode())
    known = targets()
    built = [known[name] for name in config.targets or known if name in known]
    for path, content in template_contents(config, built):
        whole.update(path.encode() + b"\0" + content)
    return Origin(__version__, str(raw.root["info"]["version"]), whole.hexdigest())
