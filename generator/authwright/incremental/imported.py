"""What a spec, or a target of another project, imports: compiled from its text, and remembered by hash.

Python takes bytecode for good when its source has the same size and the same time, in whole seconds: a source
that is changed twice in a second, or comes from an archive, would be built from what it was before. So the
modules of a project (not of the standard library, not installed, not the toolkit's) are compiled anew, and
the hash of exactly the bytes that were compiled is kept.
"""

import hashlib
import os
import sys
from dataclasses import dataclass, field
from importlib.machinery import (
    BYTECODE_SUFFIXES,
    EXTENSION_SUFFIXES,
    SOURCE_SUFFIXES,
    ExtensionFileLoader,
    FileFinder,
    SourceFileLoader,
    SourcelessFileLoader,
)
from pathlib import Path
from types import CodeType
from typing import Final

from authwright.incremental.trees import importable, tree_hash

_TOOLKIT: Final = str(Path(__file__).resolve().parent.parent)
_LIBRARY: Final = str(Path(os.__file__).parent)
_INSTALLED: Final = ("site-packages", "dist-packages")


@dataclass(slots=True)
class Imported:
    """What this process has imported of projects."""

    sources: dict[str, str] = field(default_factory=dict[str, str])
    """Hashes by file, of what was compiled."""
    packages: dict[str, str] = field(default_factory=dict[str, str])
    """Hashes of whole folders, taken before the code in them ran."""
    folders: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    """What could be imported from a folder, before anything was looked for in it."""

    def unknown(self) -> list[str]:
        """Return the files of modules of a project that were loaded unwatched, so that nobody hashed them."""
        files = {
            name: getattr(module, "__file__", None)
            for name, module in list(sys.modules.items())
            if name != "__main__"
        }
        return sorted(file for file in files.values() if file and is_own(file) and file not in self.sources)


IMPORTED: Final = Imported()


def is_own(path: str) -> bool:
    """Whether `path` belongs to a project: neither the toolkit, nor the standard library, nor installed."""
    real = os.path.realpath(path)
    installed = any(f"{os.sep}{folder}{os.sep}" in f"{real}{os.sep}" for folder in _INSTALLED)
    return not installed and not f"{real}{os.sep}".startswith((f"{_TOOLKIT}{os.sep}", f"{_LIBRARY}{os.sep}"))


def watch_imports() -> None:
    """Load the project's modules by `_FromText` from now on, in this process."""
    if _finder in sys.path_hooks:
        return
    sys.path_hooks.insert(0, _finder)
    for folder in [folder for folder in sys.path_importer_cache if is_own(folder)]:
        del sys.path_importer_cache[folder]


class _FromText(SourceFileLoader):
    """Compiles the source of a module, whatever bytecode there is."""

    def get_code(self, fullname: str) -> CodeType:
        path = self.get_filename(fullname)
        if "." not in fullname and self.is_package(fullname):
            # What lies beside its modules may be read by them.
            folder = Path(path).parent
            IMPORTED.packages[str(folder)] = tree_hash(folder)
        text = self.get_data(path)
        code: CodeType = compile(text, path, "exec", dont_inherit=True)
        IMPORTED.sources[path] = hashlib.sha256(text).hexdigest()
        return code


def _finder(folder: str) -> FileFinder:
    """Return what looks in a folder of the project. Raises ImportError for any other, as a hook does."""
    if not Path(folder).is_dir() or not is_own(folder):
        raise ImportError(f"{folder} is not the project's")
    IMPORTED.folders.setdefault(folder, importable(folder))
    return FileFinder(
        folder,
        (ExtensionFileLoader, EXTENSION_SUFFIXES),
        (_FromText, SOURCE_SUFFIXES),
        (SourcelessFileLoader, BYTECODE_SUFFIXES),
    )
