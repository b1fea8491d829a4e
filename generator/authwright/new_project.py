"""A new project: the one in `templates/project/`, under another name, written whole or not at all."""

import keyword
import re
import shutil
import tempfile
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from authwright.diagnostics import AuthwrightError, Diagnostic, Location
from authwright.naming import cased, split_words
from authwright.resources import PROJECT, templates_folder
from authwright.targets.python.client.packages import RESERVED

# What a folder may hold before a project begins in it.
_LEFT_ALONE: Final = frozenset({".DS_Store", ".git", ".hg", ".idea", ".venv", ".vscode", "venv"})
# Named otherwise in our own tree, where it would be in force.
_NAMES_ON_DISK: Final[Mapping[str, str]] = {"gitignore": ".gitignore"}
_NAME: Final = re.compile(r"[A-Za-z][A-Za-z0-9]*(?:[-_][A-Za-z0-9]+)*")
_LONGEST: Final = 32
# What the project's own resources are called in its client, beside the names that every client has.
_TAKEN: Final = RESERVED | {"AccountClient", "NotesClient", "ServerClient"}


@dataclass(frozen=True, slots=True)
class NewProject:
    """A project that was begun: its folder, its files relative to it, and those to read first."""

    name: str
    root: Path
    files: tuple[str, ...]
    opens: tuple[str, ...]


def create(folder: Path, name: str | None = None) -> NewProject:
    """Write a new project into `folder`, which is new or empty; its API is called `name`, else as the folder.

    Raises AuthwrightError before anything is written: AW056 for the folder, AW057 for the name. When the disk
    refuses (AW056), what was written until then is removed.
    """
    root = folder.absolute()
    known = name if name is not None else root.resolve().name
    found = [*_name_problems(known, given=name is not None), *_folder_problems(folder, root)]
    if found:
        raise AuthwrightError(found)
    files = dict(sorted(_project(known).items()))
    try:
        _write(root, files)
    except OSError as error:
        message = f"the project cannot be written: {error.strerror or error} ({error.filename or root})"
        hint = "nothing was left behind; check the folder's permissions and the space left"
        raise AuthwrightError([Diagnostic("AW056", message, Location(str(root)), hint=hint)]) from error
    return NewProject(
        known, root, tuple(files), tuple(path for path in files if path.endswith("_spec/__init__.py"))
    )


def _name_problems(name: str, *, given: bool) -> Iterator[Diagnostic]:
    problem = _name_problem(name)
    if not problem:
        return
    plain = unicodedata.normalize("NFKD", name.lower()).encode("ascii", "ignore").decode()
    near = "-".join(re.findall(r"[a-z0-9]+", plain)).lstrip("0123456789-")[:_LONGEST].rstrip("-")
    example = near if near and not _name_problem(near) else "shop"
    origin = "" if given else "the folder's name "
    message = f'{origin}"{name}" cannot be the name of an API: {problem}'
    hint = f"give it another name: --name {example}"
    yield Diagnostic("AW057", message, hint=hint)


def _name_problem(name: str) -> str | None:
    if not _NAME.fullmatch(name) or len(name) > _LONGEST:
        return f"it takes letters, digits and single hyphens, at most {_LONGEST}, a letter first"
    client = cased(split_words(name), "pascal")
    if keyword.iskeyword(client) or not _TAKEN.isdisjoint({client, f"Async{client}"}):
        return f'its client would be a class "{client}", which is something else already'
    return None


def _folder_problems(folder: Path, root: Path) -> Iterator[Diagnostic]:
    place = Location(str(root))
    if not root.exists():
        return
    if not root.is_dir():
        yield Diagnostic(
            "AW056", "a file stands where the project's folder would", place, hint="name another folder"
        )
        return
    there = sorted(entry.name for entry in root.iterdir() if entry.name not in _LEFT_ALONE)
    if there:
        more = f" and {len(there) - 3} more" if len(there) > 3 else ""
        message = f"the folder is not empty: {', '.join(there[:3])}{more}"
        yield Diagnostic("AW056", message, place, hint="name a new folder, such as `authwright init shop`")


def _project(name: str) -> dict[str, bytes]:
    """Return the files of the project by path, under their names and with theirs in them."""
    words = split_words(name)
    snake, kebab, pascal = cased(words, "snake"), cased(words, "kebab"), cased(words, "pascal")
    spelled = {
        "sample_spec": f"{snake}_spec",
        "sample_client": f"{snake}_client",
        "sample-spec": f"{kebab}-spec",
        "sample-client": f"{kebab}-client",
        "sample.example": f"{kebab}.example",
        "Sample API": f"{' '.join(word.capitalize() for word in words)} API",
        "Sample": pascal,
        '"sample"': f'"{kebab}"',
    }
    pattern = re.compile("|".join(re.escape(one) for one in sorted(spelled, key=len, reverse=True)))

    def rename(text: str) -> str:
        return pattern.sub(lambda found: spelled[found[0]], text)

    source = templates_folder() / PROJECT
    files: dict[str, bytes] = {}
    for file in source.rglob("*"):
        path = file.relative_to(source)
        if file.is_file() and "__pycache__" not in path.parts:
            shown = _NAMES_ON_DISK.get(path.as_posix(), path.as_posix())
            files[rename(shown)] = rename(file.read_text(encoding="utf-8")).encode()
    return files


def _write(root: Path, files: Mapping[str, bytes]) -> None:
    """Write `files` beside their places, then move them there; undo all of it when that fails."""
    new_folders = [folder for folder in (root, *root.parents) if not folder.exists()]
    placed: list[Path] = []
    try:
        root.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".authwright-init-", dir=root) as draft:
            for path, content in files.items():
                file = Path(draft, path)
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_bytes(content)
            for entry in sorted(Path(draft).iterdir()):
                target = root / entry.name
                if target.exists():
                    raise FileExistsError(None, "it is there already", str(target))
                entry.rename(target)
                placed.append(target)
    except BaseException:
        for entry in placed:
            shutil.rmtree(entry) if entry.is_dir() else entry.unlink()
        for folder in new_folders:
            if folder.is_dir():
                folder.rmdir()
        raise
