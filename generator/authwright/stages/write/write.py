"""Write: all files of all output folders, or none."""

import fnmatch
import os
from collections import Counter
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeAlias

from authwright.diagnostics import AuthwrightError, Collector, Diagnostic
from authwright.paths import check_paths
from authwright.stages.write import journal
from authwright.stages.write.journal import Swap, Workspace
from authwright.stages.write.manifest import Kept, Manifest, Origin, Output, read_manifest

Steps: TypeAlias = Callable[[str], None]

# What tools leave behind where generated code is used. Neither ours nor strange; never touched.
LEFT_ALONE: Final = (
    "__pycache__",
    "*.egg-info",
    ".mypy_cache",
    ".pytest_cache",
    ".ruff_cache",
    ".venv",
    "node_modules",
    ".DS_Store",
)


@dataclass(frozen=True, slots=True)
class Written:
    """What a build changed, as paths from the project, and how many files stayed as they were."""

    changed: tuple[str, ...]
    removed: tuple[str, ...]
    unchanged: int


def write(
    root: Path,
    manifest_path: str,
    outputs: Sequence[Output],
    origin: Origin,
    collector: Collector,
    *,
    complete: bool,
    kept: Kept | None = None,
    steps: Steps | None = None,
) -> Written:
    """Make the output folders of project `root` hold exactly `outputs`, all or nothing, and write `kept`.

    With `complete`, what the manifest lists of other targets is removed. `steps` is called with
    a name before every change on disk. Raises AuthwrightError before anything is changed: AW050 for paths,
    AW053 for strange files, AW054 when `kept` is no longer what was read; and AW054 when the disk refuses,
    what was changed until then is undone.
    """
    with journal.lock(root):
        _recover(root, collector)
        last = read_manifest(root / manifest_path)
        plan = _plan(root, manifest_path, outputs, last, complete=complete)
        if kept is not None:
            _check_unchanged(root, kept)
            plan.own.add(kept.path)
        _check(root, plan, outputs, last)
        plan.wanted[manifest_path] = last.updated(outputs, origin, complete=complete).to_bytes()
        if kept is not None:
            plan.wanted[kept.path] = kept.after
        swaps = list(_swaps(root, plan))
        if swaps:
            _apply(Workspace(root), swaps, plan.wanted, steps or _no_steps)
    changed = tuple(swap.path for swap in swaps if swap.after)
    removed = tuple(swap.path for swap in swaps if not swap.after)
    return Written(changed, removed, len(plan.wanted) - len(changed))


def recover(root: Path, collector: Collector) -> None:
    """Undo or finish what an interrupted build left, before anything that it may have changed is read."""
    if journal.is_interrupted(root):
        with journal.lock(root):
            _recover(root, collector)


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
    """Paths from the project: our own files, those to write, those of targets not built, those to remove."""

    own: set[str]
    wanted: dict[str, bytes]
    others: frozenset[str]
    stale: tuple[str, ...]


def _plan(
    root: Path, manifest_path: str, outputs: Sequence[Output], last: Manifest, *, complete: bool
) -> _Plan:
    built = {output.target for output in outputs}
    kept = [entry for name, entry in last.entries.items() if not complete and name not in built]
    others = frozenset(path for entry in kept for path in entry.placed())
    wanted = {path: content for output in outputs for path, content in output.placed().items()}
    stale = sorted(path for path in last.placed() if path not in wanted and path not in others)
    return _Plan({manifest_path}, wanted, others, tuple(stale))


def _check_unchanged(root: Path, kept: Kept) -> None:
    if _read(root / kept.path) not in (kept.before, kept.after):
        message = f'"{kept.path}" was changed while the build ran'
        hint = "nothing was written; run the command again"
        raise AuthwrightError([Diagnostic("AW054", message, hint=hint)])


def _check(root: Path, plan: _Plan, outputs: Sequence[Output], last: Manifest) -> None:
    found = [
        Diagnostic("AW050", f'"{path}" is made by more than one target')
        for path, count in Counter(path for output in outputs for path in output.placed()).items()
        if count > 1 or path in plan.others or path in plan.own
    ]
    found += check_paths(root, [*plan.wanted, *plan.others, *plan.own])
    # A damaged manifest must not have files elsewhere removed.
    found += [problem for path in plan.stale for problem in check_paths(root, [path])]
    if not found:
        found = _check_strangers(root, plan, outputs, last)
    if found:
        raise AuthwrightError(found)


def _check_strangers(root: Path, plan: _Plan, outputs: Sequence[Output], last: Manifest) -> list[Diagnostic]:
    found: list[Diagnostic] = []
    hint = "move it elsewhere or delete it; output folders belong to their targets"
    built = {output.target: output.root for output in outputs}
    folders = {*built.values(), *(entry.root for name, entry in last.entries.items() if name in built)}
    for path in strangers(root, folders, {*last.placed(), *plan.own}):
        if path not in plan.wanted:
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


def _apply(workspace: Workspace, swaps: list[Swap], wanted: Mapping[str, bytes], step: Steps) -> None:
    try:
        _stage(workspace, swaps, wanted, step)
        step("journal")
        journal.save(workspace, swaps)
        _swap(workspace, swaps, step)
        step("done")
        journal.write_synced(workspace.done, b"")
        journal.sync_folder(workspace.folder)
    except BaseException as error:
        workspace.done.unlink(missing_ok=True)
        journal.recover(workspace.root)
        if not isinstance(error, OSError):
            raise
        hint = "nothing was changed; check the folder's permissions and the space left"
        message = (
            f"the output cannot be written: {error.strerror or error} ({error.filename or 'unknown file'})"
        )
        raise AuthwrightError([Diagnostic("AW054", message, hint=hint)]) from error
    step("clean")
    workspace.remove()


def _stage(workspace: Workspace, swaps: list[Swap], wanted: Mapping[str, bytes], step: Steps) -> None:
    for swap in swaps:
        step(f"stage {swap.path}")
        if swap.after:
            journal.write_synced(workspace.new(swap.path), wanted[swap.path])
        if swap.before:
            workspace.old(swap.path).parent.mkdir(parents=True, exist_ok=True)


def _swap(workspace: Workspace, swaps: list[Swap], step: Steps) -> None:
    # What goes moves out before anything moves in: a new folder may stand where a file was, and the reverse.
    # What only changes stays in its place, under a second name, until its new contents replace it at once.
    for swap in swaps:
        if swap.before and swap.after:
            step(f"keep {swap.path}")
            journal.keep(workspace.root / swap.path, workspace.old(swap.path))
        elif swap.before:
            step(f"move out {swap.path}")
            (workspace.root / swap.path).rename(workspace.old(swap.path))
    for swap in swaps:
        journal.remove_empty_folders((workspace.root / swap.path).parent, workspace.root)
        journal.remove_empty_folders(workspace.root / swap.path, workspace.root)
    for swap in swaps:
        if swap.after:
            step(f"move in {swap.path}")
            target = workspace.root / swap.path
            target.parent.mkdir(parents=True, exist_ok=True)
            workspace.new(swap.path).replace(target)
    for folder in sorted({(workspace.root / swap.path).parent for swap in swaps}):
        if folder.is_dir():
            journal.sync_folder(folder)


def _recover(root: Path, collector: Collector) -> None:
    did = {
        "undone": "its changes were undone",
        "finished": "its changes were complete, what it left behind was removed",
        "cleaned": "it had changed nothing, what it left behind was removed",
    }
    outcome = journal.recover(root)
    if outcome != "nothing":
        message = f"an earlier build was interrupted; {did[outcome]}"
        collector.add("AW055", message, severity="warning")


def _read(file: Path) -> bytes | None:
    return file.read_bytes() if file.is_file() else None


def _is_left_alone(name: str) -> bool:
    return any(fnmatch.fnmatchcase(name, pattern) for pattern in LEFT_ALONE)


def _no_steps(_: str) -> None:
    return
