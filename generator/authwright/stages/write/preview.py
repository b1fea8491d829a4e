"""What a build would change, without changing it."""

import difflib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from authwright.stages.write.changes import Changes, Wanted, changes


@dataclass(frozen=True, slots=True)
class Preview:
    """What a build would change, as paths from the project, and the differences as unified diffs."""

    added: tuple[str, ...]
    changed: tuple[str, ...]
    removed: tuple[str, ...]
    unchanged: int
    diff: str


def preview(root: Path, manifest_path: str, wanted: Wanted, *, diff: bool = False) -> Preview:
    """Return what a write would do now, with `diff` the differences too. Raises what it would raise."""
    found = changes(root, manifest_path, wanted)
    added = tuple(swap.path for swap in found.swaps if not swap.before)
    changed = tuple(swap.path for swap in found.swaps if swap.before and swap.after)
    removed = tuple(swap.path for swap in found.swaps if not swap.after)
    unchanged = len(found.contents) - len(added) - len(changed)
    return Preview(added, changed, removed, unchanged, "".join(_diffs(root, found)) if diff else "")


def _diffs(root: Path, found: Changes) -> Iterator[str]:
    for swap in sorted(found.swaps, key=lambda swap: swap.path):
        before = (root / swap.path).read_bytes() if swap.before else b""
        after = found.contents[swap.path] if swap.after else b""
        old = f"a/{swap.path}" if swap.before else "/dev/null"
        new = f"b/{swap.path}" if swap.after else "/dev/null"
        for line in difflib.unified_diff(_lines(before), _lines(after), old, new):
            yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"


def _lines(content: bytes) -> list[str]:
    """Split at line feeds alone: what else Unicode calls the end of a line stays within its line."""
    *whole, last = content.decode(errors="replace").split("\n")
    return [*(f"{line}\n" for line in whole), *([last] if last else [])]
