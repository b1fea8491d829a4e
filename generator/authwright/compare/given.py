"""What the words OLD and NEW of a comparison name: a file, a server version, or a git revision."""

import json
from pathlib import Path
from typing import Any, Final

from authwright.compare.checking import check_document
from authwright.compare.reading import normalised
from authwright.compare.revisions import Revision, find_revision, is_repository
from authwright.compare.surface import Surface, surface_of
from authwright.diagnostics import AuthwrightError, Collector, Diagnostic
from authwright.document import Json, is_object
from authwright.paths import read_file
from authwright.pipeline import SPAN, published, raw_document
from authwright.run import Run

_FILE_ENDINGS: Final = (".json", ".yaml", ".yml")
_OF_REVISIONS: Final = frozenset(":~^@")


def is_file(word: str) -> bool:
    """Return whether `word` names a file: one that exists, or something that ends like one."""
    return _exists(word) or word.endswith(_FILE_ENDINGS)


def read_given(run: Run, word: str) -> Surface:
    """Return the surface of what `word` names.

    A file if one exists by that name or the word ends in .json; else a server version, if the spec has it;
    else a git revision, with `:VERSION` after it for another document than the span.

    Raises AuthwrightError: AW065 for a word that names nothing, AW066 for a document that cannot be read.
    """
    if is_file(word):
        return _of_text(_file_text(word), word, word, run.collector)
    version = _version(run, word)
    if version is not None:
        return version
    revision, name = _revision(run.config.root, word)
    if revision is None:
        raise _nothing(run, word)
    return _of_revision(run, revision, name or SPAN, word)


def _exists(word: str) -> bool:
    try:
        return Path(word).is_file()
    except (OSError, ValueError):
        return False


def _version(run: Run, word: str) -> Surface | None:
    """Return the document of a server version. The spec is not loaded for a word that cannot be one."""
    if not run.config.spec or _OF_REVISIONS & set(word):
        return None
    raw = raw_document(run)
    if word not in (*raw.versions, SPAN):
        return None
    document = published(run, raw, [word])[word]
    return surface_of(word, normalised(document.root, word, run.collector))


def _revision(root: Path, word: str) -> tuple[Revision | None, str]:
    """Return the commit that a word names, and the version after its last colon."""
    name, _, version = word.rpartition(":")
    if name:
        return find_revision(root, name), version
    return find_revision(root, word), ""


def _of_revision(run: Run, revision: Revision, version: str, word: str) -> Surface:
    run.tell(f"read {word}")
    folder = run.config.output("schemas")
    path = f"{folder}/{version}/openapi.json"
    text = revision.text(path)
    if text is None:
        there = revision.folders(folder)
        hint = (
            f"it has {', '.join(there)}"
            if there
            else "it was made before documents were generated, or elsewhere"
        )
        message = f'"{word}" has no {path}'
        raise AuthwrightError([Diagnostic("AW065", message, hint=hint)])
    return _of_text(text, word, f"{word}: {path}", run.collector)


def _file_text(word: str) -> bytes:
    try:
        return read_file(Path(word))
    except OSError as error:
        raise AuthwrightError([Diagnostic("AW066", f'"{word}" cannot be read: {error.strerror}')]) from error


def _of_text(text: bytes, label: str, place: str, collector: Collector) -> Surface:
    try:
        root: Any = json.loads(text)
    except (ValueError, RecursionError) as error:
        hint = "give a JSON file: an OpenAPI 3 document, or a JSON Schema with its models in `$defs`"
        message = (
            f'"{place}" is not JSON: {error}'
            if isinstance(error, ValueError)
            else f'"{place}" nests too deep'
        )
        raise AuthwrightError([Diagnostic("AW066", message, hint=hint)]) from error
    check_document(root, place)
    document: Json = root if is_object(root) else {}
    return surface_of(label, normalised(document, place, collector))


def _nothing(run: Run, word: str) -> AuthwrightError:
    """Say all that was tried."""
    root = run.config.root
    tried = [f'there is no file "{word}"']
    if not run.config.spec:
        tried.append(
            "no pyproject.toml with [tool.authwright] at or above this folder names a spec with versions"
        )
    elif _OF_REVISIONS & set(word):
        tried.append("no version is written like that")
    else:
        known = ", ".join((*raw_document(run).versions, SPAN))
        tried.append(f"the spec has no such version (it has {known})")
    tried.append(
        f'git knows no revision "{word.rpartition(":")[0] or word}"'
        if is_repository(root)
        else f"{root} is in no git repository"
    )
    message = f'"{word}" is neither a file nor a version nor a revision'
    return AuthwrightError([Diagnostic("AW065", message, hint="; ".join(tried))])
