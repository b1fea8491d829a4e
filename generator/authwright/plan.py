"""A plan: the files that a target wants made. Targets write it, the render stage carries it out."""

from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class FileJob:
    """One file to make: from a template and its view, from a static file, or by a function.

    `path` is relative to the plan's root, with forward slashes. Exactly one of `template`, `static` and
    `make` is set: `template` and `static` are paths below the templates folder.
    """

    path: str
    template: str | None = None
    view: object = None
    static: str | None = None
    make: Callable[[], str] | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """The files of one target below one output folder, relative to the project's root."""

    target: str
    root: str
    jobs: tuple[FileJob, ...]
    opens: tuple[str, ...] = field(default=())
    """Files, relative to `root`, that a person would open first."""
