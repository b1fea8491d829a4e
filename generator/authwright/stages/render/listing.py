"""Which templates and static files plans use, what a template sees, and which of them are overridden."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from authwright.diagnostics import AuthwrightError
from authwright.patterns import chosen_by, unmatched
from authwright.plan import Plan
from authwright.stages.render.overrides import included
from authwright.stages.render.views import Views, views_of


@dataclass(slots=True)
class Used:
    """A template or static file, by its path below the folders of templates.

    `source` is the file in force, `overridden` the one whose place it takes, if any. `files` counts the files
    made from it. `view` names what a template sees, and `views` what that holds; both are empty for a
    static file, and for a template that is only included by others.
    """

    path: str
    source: Path
    overridden: Path | None
    static: bool
    targets: set[str] = field(default_factory=set[str])
    files: int = 0
    view: str = ""
    views: Views = field(default_factory=dict[str, dict[str, str]])
    included_by: set[str] = field(default_factory=set[str])


def listing(plans: Iterable[tuple[Plan, Sequence[Path]]]) -> list[Used]:
    """Return what plans use, sorted by path. Each comes with its folders of templates, the first in force."""
    found: dict[Path, Used] = {}
    for plan, folders in plans:
        for job in plan.jobs:
            name = job.template or job.static
            used = _note(found, name, plan.target, folders, static=job.template is None) if name else None
            if used is None:
                continue
            used.files += 1
            if job.template and not used.view:
                used.view, used.views = type(job.view).__name__, views_of(type(job.view))
    for plan, folders in plans:
        _note_included(found, plan.target, folders)
    return sorted(found.values(), key=lambda used: (used.path, used.source))


def fitting(used: Sequence[Used], pattern: str) -> list[Used]:
    """Return those of `used` whose path fits `pattern`. Raises AuthwrightError (AW058) when none does."""
    chosen = chosen_by([pattern])
    found = [one for one in used if chosen(one.path)]
    if not found:
        remark = "`authwright templates` lists all"
        raise AuthwrightError(unmatched([one.path for one in used], [pattern], remark))
    return found


def _note(
    found: dict[Path, Used], name: str, target: str, folders: Sequence[Path], *, static: bool
) -> Used | None:
    places = [folder / name for folder in folders if (folder / name).is_file()]
    if not places:
        return None
    used = found.setdefault(places[0], Used(name, places[0], next(iter(places[1:]), None), static))
    used.targets.add(target)
    return used


def _note_included(found: dict[Path, Used], target: str, folders: Sequence[Path]) -> None:
    waiting = [used for used in found.values() if target in used.targets and not used.static]
    while waiting:
        outer = waiting.pop()
        for name in included(outer.source):
            inner = _note(found, name, target, folders, static=False)
            if inner is not None and outer.path not in inner.included_by:
                inner.included_by.add(outer.path)
                waiting.append(inner)
