"""Write: all files of all output folders, or none."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from authwright.diagnostics import AuthwrightError, Collector, Diagnostic
from authwright.stages.write import journal
from authwright.stages.write.changes import Wanted, changes
from authwright.stages.write.journal import Swap, Workspace
from authwright.stages.write.manifest import Origin, Output

Steps: TypeAlias = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Written:
    """What a build changed, as paths from the project, and how many files stayed as they were.

    `made` is how many files of targets the build was about, of one in part those that its patterns fit.
    """

    changed: tuple[str, ...]
    removed: tuple[str, ...]
    unchanged: int
    made: int


def write(
    root: Path,
    manifest_path: str,
    outputs: Sequence[Output],
    origin: Origin,
    collector: Collector,
    *,
    complete: bool,
    only: Sequence[str] = (),
    steps: Steps | None = None,
) -> Written:
    """Make the output folders of project `root` hold exactly `outputs`, all or nothing.

    With `complete`, what the manifest lists of other targets is removed. With patterns in `only`, no other
    files of `outputs` are touched than those that they fit. `steps` is called with a name before every change
    on disk. Raises AuthwrightError before anything is changed, as `changes` does; and AW054 when the disk
    refuses, what was changed until then is undone.
    """
    with journal.lock(root):
        _recover(root, collector)
        found = changes(root, manifest_path, Wanted(outputs, origin, complete, only))
        swaps = list(found.swaps)
        if swaps:
            _apply(Workspace(root), swaps, found.contents, steps or _no_steps)
    changed = tuple(swap.path for swap in swaps if swap.after)
    removed = tuple(swap.path for swap in swaps if not swap.after)
    return Written(changed, removed, len(found.contents) - len(changed), len(found.contents) - 1)


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


def _no_steps(_: str) -> None:
    return
