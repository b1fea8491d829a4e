"""Folders as values: hashes of all files below one, and what could be imported from one."""

import hashlib
import os
from collections.abc import Iterator
from importlib.machinery import all_suffixes
from pathlib import Path
from typing import Final

_BYTECODE: Final = "__pycache__"
_SUFFIXES: Final = tuple(all_suffixes())


def tree_hash(*places: Path) -> str:
    """Return a hash of all files below `places`, by name and contents; a place may also be a file or missing.

    Only bytecode is left out: nobody knows what else a spec or a template reads.
    """
    whole = hashlib.sha256()
    for number, place in enumerate(places):
        for file in files_below(place):
            name = os.path.relpath(file, place)
            # Reading a pipe or a device may never end.
            content = file_hash(file) if os.path.isfile(file) else ""  # noqa: PTH113 - several hundred, as below
            whole.update(f"{number}\0{name}\0{content}\0".encode(errors="surrogateescape"))
    return whole.hexdigest()


def file_hash(file: str | Path) -> str:
    """Return the SHA-256 of a file's contents in hexadecimal. Raises OSError."""
    with open(file, "rb") as stream:  # noqa: PTH123 - several hundred of them: a Path each is felt
        return hashlib.sha256(stream.read()).hexdigest()


def files_below(place: Path) -> Iterator[str]:
    """Yield the paths of all files below `place` in a fixed order, through links too, each folder once."""
    if place.is_file():
        yield str(place)
        return
    seen: set[str] = set()
    for folder, names, files in os.walk(place, followlinks=True):
        real = os.path.realpath(folder)
        names[:] = [] if real in seen else sorted(name for name in names if name != _BYTECODE)
        if real not in seen:
            yield from (os.path.join(folder, name) for name in sorted(files))  # noqa: PTH118 - as above
        seen.add(real)


def importable(folder: str) -> list[str]:
    """Return the names in `folder` that an import could find there, sorted; none for a missing folder.

    A name that comes or goes can make an import find something else.
    """
    try:
        names = os.listdir(folder)  # noqa: PTH208 - names are what is asked for
    except OSError:
        return []
    return sorted(
        name for name in names if (name.isidentifier() and name != _BYTECODE) or name.endswith(_SUFFIXES)
    )
