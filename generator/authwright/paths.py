"""Where files may be written: below their output folder, never through a link, never two on one place."""

import errno
import re
import unicodedata
from collections.abc import Iterable
from pathlib import Path, PurePosixPath
from typing import Final

from authwright.diagnostics import Diagnostic

_UNSAFE: Final = re.compile(r'[\x00-\x1f\x7f\\:*?"<>|]')
_RESERVED: Final = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)


def read_file(path: Path) -> bytes:
    """Return what the file at `path` holds. Raises OSError, for a pipe or a device too: it may never end."""
    if path.exists() and not path.is_file():
        raise OSError(errno.EINVAL, "it is no file")
    return path.read_bytes()


def path_problem(path: str) -> str | None:
    """Say what is wrong with `path` as a place below a folder on any system, or None."""
    parts = path.split("/")
    if path.startswith("/"):
        return "is absolute"
    if ".." in parts:
        return "climbs out of its folder"
    if "" in parts or "." in parts:
        return "has an empty part"
    if _UNSAFE.search(path) or any(part.endswith((" ", ".")) for part in parts):
        return "holds characters that not every system allows"
    if any(_RESERVED.fullmatch(part) for part in parts):
        return "has a name that Windows reserves"
    return None


def check_paths(root: Path, paths: Iterable[str]) -> list[Diagnostic]:
    """Return AW050 for every one of `paths` that cannot be written safely below `root`."""
    found: list[Diagnostic] = []
    seen: dict[str, str] = {}
    checked: set[PurePosixPath] = set()
    ordered = sorted(paths)
    for path in ordered:
        problem = path_problem(path) or _clash(path, seen) or _link(root, PurePosixPath(path), checked)
        if problem:
            found.append(Diagnostic("AW050", f'"{path}" {problem}'))
    return found


def _clash(path: str, seen: dict[str, str]) -> str | None:
    """Note `path` and its folders as seen; say which earlier one falls on them where case does not count."""
    parts = path.split("/")
    for count in range(1, len(parts) + 1):
        spelled = "/".join(parts[:count])
        is_file = count == len(parts)
        kind = spelled if is_file else spelled + "/"
        first = seen.setdefault(unicodedata.normalize("NFC", spelled).casefold(), kind)
        if first != kind or (is_file and first != path):
            return f'and "{first}" are one place where case does not count'
    return None


def _link(root: Path, path: PurePosixPath, checked: set[PurePosixPath]) -> str | None:
    for place in (path, *path.parents):
        if place in checked:
            return None
        if (root / place).is_symlink() and place != PurePosixPath("."):
            return f'goes through the symbolic link "{place}"'
        checked.add(place)
    return None
