"""The user's folder of templates: a file overrides one of ours by its path, or is included by such a one."""

from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from pathlib import Path
from typing import Final

from jinja2 import Environment, TemplateError
from jinja2.meta import find_referenced_templates

from authwright.diagnostics import Diagnostic, Location
from authwright.resources import PROJECT, templates_folder

_NO_TEMPLATES: Final = (".", "__pycache__")


def template_files(folder: Path) -> list[str]:
    """Return the templates and static files below `folder`, as sorted paths relative to it.

    Hidden files are none, nor is the project that `authwright init` copies.
    """
    return sorted(_template_files(folder))


def strange_overrides(override: Path, folders: Iterable[Path]) -> list[Diagnostic]:
    """Return AW100 for each file of `override` that overrides none of `folders` and that none includes."""
    ours = {path for folder in folders for path in template_files(folder)}
    theirs = template_files(override)
    used = [path for path in theirs if path in ours]
    reached = set(used)
    while used:
        for name in included(override / used.pop()):
            if name in theirs and name not in reached:
                reached.add(name)
                used.append(name)
    return [_strange(override / path, path, ours) for path in theirs if path not in reached]


def included(file: Path) -> list[str]:
    """Return the names of the templates that the template in `file` includes or imports."""
    try:
        # Only its references are looked at; it is linted when it is loaded.
        tree = Environment(autoescape=True).parse(file.read_text(encoding="utf-8"))
        return [name for name in find_referenced_templates(tree) if name is not None]
    except (TemplateError, UnicodeDecodeError):
        return []


def _template_files(folder: Path) -> Iterator[str]:
    ours = folder == templates_folder()
    for file in folder.rglob("*"):
        path = file.relative_to(folder)
        if ours and path.parts[0] == PROJECT:
            continue
        if file.is_file() and not any(part.startswith(_NO_TEMPLATES) for part in path.parts):
            yield path.as_posix()


def _strange(file: Path, path: str, ours: set[str]) -> Diagnostic:
    folded = {one.casefold(): one for one in sorted(ours)}
    near = [folded[one] for one in get_close_matches(path.casefold(), folded, n=1, cutoff=0.8)]
    near = near or [one for one in sorted(ours) if Path(one).name in (file.name, f"{file.name}.jinja")]
    hint = "`authwright templates` lists what can be overridden"
    if near:
        hint = f'move it to "{near[0]}" to override that one; {hint}'
    message = f'"{path}" overrides no template, and none that does includes it'
    return Diagnostic("AW100", message, Location(str(file)), hint=hint)
