"""Python modules that a test made: from their text, or from a folder that they lie in."""

import importlib
import sys
from pathlib import Path
from types import ModuleType


def loaded(text: str, name: str = "validators") -> ModuleType:
    """Return the module that `text` is."""
    module = ModuleType(name)
    exec(compile(text, f"<{name}>", "exec", dont_inherit=True), module.__dict__)  # noqa: S102 - under test
    return module


def imported(name: str, folder: Path) -> ModuleType:
    """Import a module that lies in `folder`, which stays on the import path."""
    if str(folder) not in sys.path:
        sys.path.insert(0, str(folder))
    importlib.invalidate_caches()
    return importlib.import_module(name)
