"""The journal: the swaps under way, on disk before the first of them, so that a broken build can be undone.

The workspace `.authwright-build/` lies in the project's root, on the file system of the output folders, so
that a swap is a rename:

    new/<path>     contents to come, complete and synced before the journal is written
    journal.json   the planned swaps; from here on files move
    old/<path>     what was replaced or removed
    done           all swaps were made

Without a journal nothing was changed; with a journal and no `done` every swap is undone; with `done` there is
only the workspace left to remove. Undoing can itself be interrupted and done again.
"""

import json
import os
import shutil
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal, TypeAlias

from authwright.diagnostics import AuthwrightError, Diagnostic
from authwright.paths import check_paths

WORKSPACE: Final = ".authwright-build"
Recovery: TypeAlias = Literal["nothing", "cleaned", "undone", "finished"]


@dataclass(frozen=True, slots=True)
class Swap:
    """One file to replace, add or remove: whether it has contents before and after. Path from the project."""

    path: str
    before: bool
    after: bool


@dataclass(frozen=True, slots=True)
class Workspace:
    """The places of a build in progress in project `root`."""

    root: Path

    @property
    def folder(self) -> Path:
        """The workspace itself."""
        return self.root / WORKSPACE

    def new(self, path: str) -> Path:
        """Where the contents to come of `path` lie."""
        return self.folder / "new" / path

    def old(self, path: str) -> Path:
        """Where the replaced contents of `path` lie."""
        return self.folder / "old" / path

    @property
    def journal(self) -> Path:
        """The planned swaps."""
        return self.folder / "journal.json"

    @property
    def done(self) -> Path:
        """The mark that all swaps were made."""
        return self.folder / "done"

    def remove(self) -> None:
        """Remove the workspace; the journal first, because without it nothing is undone."""
        self.journal.unlink(missing_ok=True)
        shutil.rmtree(self.folder, ignore_errors=True)


def save(workspace: Workspace, swaps: list[Swap]) -> None:
    """Put the journal on disk, whole or not at all."""
    draft = workspace.folder / "journal.draft"
    text = json.dumps([{"path": s.path, "before": s.before, "after": s.after} for s in swaps], indent=1)
    write_synced(draft, text.encode())
    draft.replace(workspace.journal)
    sync_folder(workspace.folder)


def is_interrupted(root: Path) -> bool:
    """Whether a build in project `root` was stopped before it ended, or runs right now."""
    return os.path.lexists(root / WORKSPACE)


def recover(root: Path) -> Recovery:
    """Undo or finish what an interrupted build left behind, and say which. Call with the lock held.

    Raises AuthwrightError (AW054), and changes nothing, for what no build can have left.
    """
    workspace = Workspace(root)
    if not is_interrupted(root):
        return "nothing"
    if workspace.folder.is_symlink() or not workspace.folder.is_dir():
        raise _foreign("is no folder of a build")
    outcome: Recovery = "cleaned"
    if workspace.done.exists():
        outcome = "finished"
    elif workspace.journal.exists():
        swaps = _journaled(workspace)
        # Added files go first: an added folder may stand where a removed file comes back.
        for swap in sorted(swaps, key=lambda swap: swap.before):
            undo(workspace, swap)
        outcome = "undone"
    workspace.remove()
    return outcome


def _journaled(workspace: Workspace) -> list[Swap]:
    """Return the planned swaps; none of them may reach out of the project."""
    try:
        listed = json.loads(workspace.journal.read_bytes())
        swaps = [Swap(str(one["path"]), bool(one["before"]), bool(one["after"])) for one in listed]
    except (OSError, ValueError, RecursionError, KeyError, TypeError) as error:
        raise _foreign("has a journal that cannot be read") from error
    places = [place for swap in swaps for place in (swap.path, f"{WORKSPACE}/old/{swap.path}")]
    if any(check_paths(workspace.root, [place]) for place in places):
        raise _foreign("has a journal of files elsewhere")
    return swaps


def _foreign(problem: str) -> AuthwrightError:
    hint = "nothing was changed; look at it, delete it, and build again"
    return AuthwrightError([Diagnostic("AW054", f'"{WORKSPACE}" {problem}', hint=hint)])


def undo(workspace: Workspace, swap: Swap) -> None:
    """Give `swap.path` the contents it had before; safe to do again, and when the swap was never made."""
    target, old = workspace.root / swap.path, workspace.old(swap.path)
    if old.exists():
        target.parent.mkdir(parents=True, exist_ok=True)
        old.replace(target)
    elif not swap.before and not workspace.new(swap.path).exists():
        # Its folder may already be the file that it was before.
        if target.is_file():
            target.unlink()
        remove_empty_folders(target.parent, workspace.root)


def keep(file: Path, second: Path) -> None:
    """Give the contents of `file` a `second` name, whole or not at all."""
    try:
        second.hardlink_to(file)
    except OSError:
        # Not every file system has links.
        draft = second.with_name(f"{second.name}.authwright-draft")
        write_synced(draft, file.read_bytes())
        draft.replace(second)


def write_synced(file: Path, content: bytes) -> None:
    """Write `content` to `file` and wait until the disk has it."""
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("wb") as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())


def sync_folder(folder: Path) -> None:
    """Wait until the disk has the names in `folder`. Windows cannot open folders: nothing happens."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def remove_empty_folders(folder: Path, root: Path) -> None:
    """Remove `folder` and its parents below `root` as long as they are empty."""
    while folder != root and folder.is_relative_to(root):
        try:
            folder.rmdir()
        except OSError:
            return
        folder = folder.parent


@contextmanager
def lock(root: Path) -> Generator[None]:
    """Hold the project's lock, which ends with the process. Raises AuthwrightError (AW054) when it is taken.

    The lock is on the folder itself, so it leaves no file behind. Windows cannot lock folders: there, two
    builds of one project at once are not kept apart.
    """
    if os.name == "nt":
        yield
        return
    import fcntl  # noqa: PLC0415 - it does not exist on Windows

    handle = os.open(root, os.O_RDONLY)
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            hint = "wait until it ends, then run this again"
            message = "another build of this project is running"
            raise AuthwrightError([Diagnostic("AW054", message, hint=hint)]) from None
        yield
    finally:
        os.close(handle)
