"""Files of a cache: whole, or not there."""

import hashlib
import json
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

FOLDER: Final = ".authwright"
"""Below the project's root; safe to delete, and ignored by version control by itself."""


def write_sealed(root: Path, name: str, value: dict[str, Any]) -> None:
    """Write `value` as JSON under its hash. Where the disk refuses there is no cache, and that is all."""
    folder = root / FOLDER
    body = json.dumps(value, ensure_ascii=True, separators=(",", ":")).encode()
    with suppress(OSError):
        folder.mkdir(exist_ok=True)
        ignore = folder / ".gitignore"
        if not ignore.exists():
            ignore.write_text("# Made by authwright: a cache, safe to delete.\n*\n", encoding="utf-8")
        draft = folder / f"{name}.draft"
        draft.write_bytes(_seal(body) + b"\n" + body)
        draft.replace(folder / name)


def read_sealed(root: Path, name: str) -> dict[str, Any] | None:
    """Return the value, None when there is none, or when the file is not what was written."""
    try:
        seal, _, body = (root / FOLDER / name).read_bytes().partition(b"\n")
    except OSError:
        return None
    if seal != _seal(body):
        return None
    value: dict[str, Any] = json.loads(body)
    return value


def _seal(body: bytes) -> bytes:
    return hashlib.sha256(body).hexdigest().encode()
