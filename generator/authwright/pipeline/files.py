"""The second half of the line: from a spec's documents to files in memory, and those on disk."""

import hashlib
import json
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from difflib import get_close_matches

from authwright import __version__
from authwright.config import Config
from authwright.diagnostics import AuthwrightError, Collector
from authwright.document import Document
from authwright.incremental import Begun
from authwright.naming import Ledger, read_ledger
from authwright.pipeline.documents import described
from authwright.pipeline.names import check_given, kept_ledger, plan_with_names
from authwright.plan import Plan
from authwright.run import Run
from authwright.stages.format import Rendered, format_files
from authwright.stages.render import Templates, Used, fitting, listing, render, strange_overrides
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


@dataclass(frozen=True, slots=True)
class Made:
    """Finished files of targets, in memory, what they were made from, and the ledger before and after."""

    outputs: tuple[Output, ...]
    origin: Origin
    names_before: Ledger
    names: Ledger


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
            near = get_close_matches(name, known, 1, cutoff=0.8)
            meant = f"did you mean {near[0]}? " if near else ""
            hint = f"{meant}known targets: {', '.join(known)}"
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
    spec = described(run)
    check_given(run.config, targets(), run.collector)
    run.tell("plan")
    inputs = Inputs(run.config, spec.documents, spec.api, run.collector, cache=run.cache)
    plans, after = plan_with_names(inputs, chosen, ledger, prune=prune)
    run.collector.stop_on_errors()
    return _Planned(spec.raw, plans, ledger, after)


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
