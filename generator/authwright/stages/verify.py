"""Verify: what lies on disk is what would be generated now."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path, PurePosixPath
from typing import Final

from authwright.diagnostics import Collector, Diagnostic, Location
from authwright.stages.format import Finisher
from authwright.stages.write import (
    Kept,
    Manifest,
    Origin,
    Output,
    digest,
    is_interrupted,
    read_manifest,
    strangers,
)

_BUILD: Final = "run `authwright build`"


def verify(
    root: Path,
    manifest_path: str,
    outputs: Sequence[Output],
    origin: Origin,
    collector: Collector,
    *,
    finishers: Mapping[str, Finisher],
    kept: Kept | None = None,
) -> int:
    """Compare project `root` with `outputs` of all targets and with `kept`; return how many files that were.

    `finishers` knows, by target, what is wrong with a file. Findings go to `collector`, each naming a file:
    AW051 edited or out of date, AW052 missing, AW053 strange, AW043 code that does not parse, AW055 an
    interrupted build. Nothing on disk is changed.
    """
    if is_interrupted(root):
        collector.add("AW055", "a build was interrupted, or is running", hint=_BUILD, severity="warning")
    manifest = read_manifest(root / manifest_path)
    recorded = manifest.placed()
    wanted: set[str] = set()
    for output in outputs:
        finisher = finishers.get(output.target, Finisher())
        for path, content in output.placed().items():
            wanted.add(path)
            collector.found.extend(_compare(root, path, content, recorded.get(path), finisher))
    expected = Manifest().updated(outputs, origin, complete=True).to_bytes()
    collector.found.extend(_compare(root, manifest_path, expected, digest(manifest.to_bytes()), Finisher()))
    wanted.add(manifest_path)
    if kept is not None:
        # It is an input as well: whatever it holds, no hand is to blame.
        read = digest(kept.before) if kept.before is not None else None
        collector.found.extend(_compare(root, kept.path, kept.after, read, Finisher()))
        wanted.add(kept.path)
    collector.found.extend(_strange(root, outputs, manifest, wanted, manifest_path))
    return len(wanted)


def _compare(
    root: Path, path: str, content: bytes, recorded: str | None, finisher: Finisher
) -> Iterator[Diagnostic]:
    file = root / path
    place = Location(str(file))
    if not file.is_file():
        yield Diagnostic("AW052", "this generated file is missing", place, hint=_BUILD)
        return
    if file.is_symlink():
        yield Diagnostic("AW051", "this file was replaced by a link", place, hint=f"delete it, then {_BUILD}")
        return
    found = file.read_bytes()
    if found == content:
        return
    if recorded == digest(found):
        yield Diagnostic("AW051", "this file is out of date: its inputs have changed", place, hint=_BUILD)
    elif recorded is None:
        yield Diagnostic("AW051", "this file differs, and no build has recorded it", place, hint=_BUILD)
    else:
        hint = f"make the change in the spec or in the templates, then {_BUILD}"
        yield Diagnostic("AW051", "this file was edited by hand", place, hint=hint)
    problem = finisher.problem(path, found)
    if problem:
        yield problem


def _strange(
    root: Path, outputs: Sequence[Output], manifest: Manifest, known: set[str], manifest_path: str
) -> Iterator[Diagnostic]:
    recorded = manifest.placed()
    for path in sorted(recorded.keys() - known):
        if (root / path).is_file():
            yield Diagnostic(
                "AW053", "no target writes this file any more", Location(str(root / path)), hint=_BUILD
            )
    folders = {*(output.root for output in outputs), *(entry.root for entry in manifest.entries.values())}
    folders.add(PurePosixPath(manifest_path).parent.as_posix())
    for path in strangers(root, folders, known | recorded.keys()):
        hint = "move it elsewhere or delete it; output folders belong to their targets"
        yield Diagnostic("AW053", "this file belongs to no target", Location(str(root / path)), hint=hint)
