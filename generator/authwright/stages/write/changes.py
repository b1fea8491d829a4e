"""What a write would change, and whether it may: found out before anything on disk is touched."""

import fnmatch
import os
from collections import Counter
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from authwright.diagnostics import AuthwrightError, Diagnostic
from authwright.paths import check_paths
from authwright.patterns import Chosen, chosen_by, unmatched
from authwright.stages.write.journal import Swap
from authwright.stages.write.manifest import Kept, Manifest, Origin, Output, read_manifest

# What tools leave behind where generated code is used. Neither ours nor strange; never touched.
LEFT_ALONE: Final = (
    "__pycache__",
    "*.egg-info",
    ".mypy_cache",
    ".pytest_cache",
    ".ruff_cache",
    ".venv",
    "node_modules",
    # What building a package of generated code makes beside its sources.
    "build",
    "dist",
    "package-lock.json",
    "*.tgz",
    "*.whl",
    ".DS_Store",
)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a run wants on disk: `outputs`, made from `origin`.

    With `complete`, what the manifest lists of other targets is to go. With patterns in `only`, nothing but
    the files of `outputs` that they fit is touched. `kept` is written besides, whatever the patterns.
    """

    outputs: Sequence[Output]
    origin: Origin
    complete: bool
    only: Sequence[str] = ()
    kept: Kept | None = None


@dataclass(frozen=True, slots=True)
class Changes:
    """The contents of all files that a write is about, by path from the project, and the swaps to be made."""

    contents: dict[str, bytes]
    swaps: tuple[Swap, ...]


def changes(root: Path, manifest_path: str, wanted: Wanted) -> Changes:
    """Return what has to change in project `root`, the manifest included.

    Raises AuthwrightError: AW050 for paths, AW053 for strange files, AW054 for a damaged manifest or a kept
    file that is no longer what was read, AW058 and AW059 for patterns.
    """
    last = read_manifest(root / manifest_path)
    chosen = chosen_by(wanted.only)
    _check_part(wanted, last)
    outputs = [_chosen_part(output, chosen) for output in wanted.outputs]
    plan = _plan(manifest_path, outputs, last, wanted, chosen)
    kept = wanted.kept
    if kept is not None:
        _check_unchanged(root, kept)
        plan.own.add(kept.path)
    _check(root, plan, outputs, last, in_part=bool(wanted.only))
    if wanted.only:
        manifest = last.patched(wanted.outputs, wanted.origin, chosen)
    else:
        manifest = last.updated(wanted.outputs, wanted.origin, complete=wanted.complete)
    plan.wanted[manifest_path] = manifest.to_bytes()
    if kept is not None:
        plan.wanted[kept.path] = kept.after
    return Changes(plan.wanted, tuple(_swaps(root, plan)))


def strangers(root: Path, folders: Iterable[str], known: Container[str]) -> list[str]:
    """Return the files below `folders` that are not `known`, as paths from the project, sorted."""
    found: set[str] = set()
    for folder in folders:
        for place, names, files in os.walk(root / folder):
            names[:] = [name for name in names if not _is_left_alone(name)]
            links = [name for name in names if (Path(place) / name).is_symlink()]
            for name in (*files, *links):
                path = (Path(place) / name).relative_to(root).as_posix()
                if path not in known and not _is_left_alone(name):
                    found.add(path)
    return sorted(found)


@dataclass(frozen=True, slots=True)
class _Plan:
    """Paths from the project: our own files, those to write, those of earlier builds, those to remove."""

    own: set[str]
    wanted: dict[str, bytes]
    others: frozenset[str]
    stale: tuple[str, ...]


def _chosen_part(output: Output, chosen: Chosen) -> Output:
    return replace(output, files={path: text for path, text in output.files.items() if chosen(path)})


def _plan(
    manifest_path: str, outputs: Sequence[Output], last: Manifest, wanted: Wanted, chosen: Chosen
) -> _Plan:
    built = {output.target for output in outputs}
    kept: set[str] = set()
    for name, entry in last.entries.items():
        if name in built:
            kept.update(f"{entry.root}/{path}" for path in entry.files if not chosen(path))
        elif not wanted.complete:
            kept.update(entry.placed())
    contents = {path: content for output in outputs for path, content in output.placed().items()}
    stale = sorted(path for path in last.placed() if path not in contents and path not in kept)
    return _Plan({manifest_path}, contents, frozenset(kept), tuple(stale))


def _check_unchanged(root: Path, kept: Kept) -> None:
    if _read(root / kept.path) not in (kept.before, kept.after):
        message = f'"{kept.path}" was changed while the build ran'
        hint = "nothing was written; run the command again"
        raise AuthwrightError([Diagnostic("AW054", message, hint=hint)])


def _check_part(wanted: Wanted, last: Manifest) -> None:
    if not wanted.only:
        return
    paths = [path for output in wanted.outputs for path in output.files]
    found = unmatched(paths, wanted.only, "patterns are relative to the target's output folder")
    for output in wanted.outputs:
        entry = last.entries.get(output.target)
        if entry and entry.root != output.root:
            message = f'"{output.target}" lies in "{entry.root}" and would be made in "{output.root}"'
            hint = f"run `authwright generate {output.target}` without --only once"
            found.append(Diagnostic("AW059", message, hint=hint))
    if found:
        raise AuthwrightError(found)


def _check(root: Path, plan: _Plan, outputs: Sequence[Output], last: Manifest, *, in_part: bool) -> None:
    found = [
        Diagnostic("AW050", f'"{path}" is made by more than one target')
        for path, count in Counter(path for output in outputs for path in output.placed()).items()
        if count > 1 or path in plan.others or path in plan.own
    ]
    found += check_paths(root, [*plan.wanted, *plan.others, *plan.own])
    # A damaged manifest must not have files elsewhere removed.
    found += [problem for path in plan.stale for problem in check_paths(root, [path])]
    if not found:
        found = _check_strangers(root, plan, outputs, last, in_part=in_part)
    if found:
        raise AuthwrightError(found)


def _check_strangers(
    root: Path, plan: _Plan, outputs: Sequence[Output], last: Manifest, *, in_part: bool
) -> list[Diagnostic]:
    found: list[Diagnostic] = []
    hint = "move it elsewhere or delete it; output folders belong to their targets"
    built = {output.target: output.root for output in outputs}
    folders = {*built.values(), *(entry.root for name, entry in last.entries.items() if name in built)}
    for path in strangers(root, folders, {*last.placed(), *plan.own}):
        if path not in plan.wanted:
            # A part leaves alone whatever stands outside of it.
            if not in_part:
                found.append(Diagnostic("AW053", f'"{path}" belongs to no target', hint=hint))
        elif _read(root / path) != plan.wanted[path]:
            message = f'"{path}" would be overwritten, and it was not generated by an earlier build'
            found.append(Diagnostic("AW053", message, hint=hint))
    return found


def _swaps(root: Path, plan: _Plan) -> Iterator[Swap]:
    for path, content in sorted(plan.wanted.items()):
        before = _read(root / path)
        if before != content:
            yield Swap(path, before=before is not None, after=True)
    for path in plan.stale:
        if (root / path).is_file():
            yield Swap(path, before=True, after=False)


def _read(file: Path) -> bytes | None:
    return file.read_bytes() if file.is_file() else None


def _is_left_alone(name: str) -> bool:
    return any(fnmatch.fnmatchcase(name, pattern) for pattern in LEFT_ALONE)
