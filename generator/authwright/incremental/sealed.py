"""Files of a cache: whole, or not there."""

import hashlib
import json
import os
from contextlib import suppress
from pathlib import Path
from typing import Any, Final, cast

FOLDER: Final = ".authwright"
"""Below the project's root; safe to delete, and ignored by version control by itself."""


def write_sealed(root: Path, name: str, value: dict[str, Any]) -> None:
    """Write `value` as JSON under its hash. Where the disk refuses there is no cache, and that is all."""
    folder = root / FOLDER
    body = json.dumps(value, ensure_ascii=True, separators=(",", ":")).encode()
    with suppress(OSError):
        folder.mkdir(exist_ok=True)
        if folder.is_symlink():
            return  # what lies elsewhere is not ours to write
        ignore = folder / ".gitignore"
        if not os.path.lexists(ignore):
            ignore.write_text("# Made by authwright: a cache, safe to delete.\n*\n", encoding="utf-8")
        draft = folder / f"{name}.draft"
        draft.unlink(missing_ok=True)
        with draft.open("xb") as stream:
            stream.write(_seal(body) + b"\n" + body)
        draft.replace(folder / name)


def read_sealed(root: Path, name: str) -> dict[str, Any] | None:
    """Return the value, None when there is none, or when the file is not what was written."""
    file = root / FOLDER / name
    if file.is_symlink() or not file.is_file():
        return None
    try:
        seal, _, body = file.read_bytes().partition(b"\n")
        value = json.loads(body) if seal == _seal(body) else None
    except (OSError, ValueError, RecursionError):
        return None
    return cast(dict[str, Any], value) if isinstance(value, dict) else None


def _seal(body: bytes) -> bytes:
    return hashlib.sha256(body).hexdigest().encode()
