"""Patterns over paths: which files are meant."""

from collections.abc import Callable, Iterable, Sequence
from difflib import get_close_matches
from fnmatch import fnmatchcase
from pathlib import PurePosixPath
from typing import TypeAlias

from authwright.diagnostics import Diagnostic

Chosen: TypeAlias = Callable[[str], bool]


def chosen_by(patterns: Sequence[str]) -> Chosen:
    """Return what tells whether a path fits one of `patterns`; without patterns every path does.

    `*`, `?` and `[...]` stay within one part of a path, `**` stands for any number of parts, and a pattern
    that ends in `/` for all that lies below.
    """
    split = [_parts(pattern) for pattern in patterns]
    return lambda path: not split or any(_fits(path.split("/"), parts) for parts in split)


def unmatched(paths: Iterable[str], patterns: Sequence[str], remark: str) -> list[Diagnostic]:
    """Return AW058 for each of `patterns` that fits none of `paths`; near ones and `remark` are its hint."""
    paths = sorted(set(paths))
    folders = {f"{folder}/" for path in paths for folder in PurePosixPath(path).parents if folder.name}
    found: list[Diagnostic] = []
    for pattern in dict.fromkeys(patterns):
        if not any(map(chosen_by([pattern]), paths)):
            near = get_close_matches(pattern, [*paths, *sorted(folders)], n=3, cutoff=0.5)
            meant = f"did you mean {' or '.join(near)}?" if near else f"there are {_first(paths)};"
            found.append(Diagnostic("AW058", f'"{pattern}" matches no file', hint=f"{meant} {remark}"))
    return found


def _first(paths: Iterable[str]) -> str:
    """Name what lies at the top, or the beginning of it."""
    top = sorted({path[: path.find("/") + 1] or path for path in paths})
    return ", ".join([*top[:5], *(["..."] if len(top) > 5 else [])])


def _parts(pattern: str) -> list[str]:
    return (f"{pattern}**" if pattern.endswith("/") else pattern).split("/")


def _fits(path: list[str], pattern: list[str]) -> bool:
    if not pattern:
        return not path
    head, *rest = pattern
    if head == "**":
        while rest[:1] == ["**"]:
            rest.pop(0)  # each would be tried with each: no end of ways to say the same
        return any(_fits(path[count:], rest) for count in range(len(path) + 1))
    return bool(path) and fnmatchcase(path[0], head) and _fits(path[1:], rest)
