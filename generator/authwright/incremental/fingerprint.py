"""All that decides the output of a build and is known before it begins, apart from the spec: as one value."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final, TypeAlias

from authwright.config import Config
from authwright.incremental.trees import tree_hash
from authwright.resources import templates_folder

Fingerprint: TypeAlias = dict[str, str]
"""Hashes and versions by what they are of."""

TOOLS: Final = ("toolkit", "interpreter", "path", "distributions")
"""What decides how inputs become outputs, whatever the project is."""

_TOOLKIT: Final = Path(__file__).resolve().parent.parent
_DISTRIBUTION: Final = (".dist-info", ".egg-info", ".egg-link", ".pth")


def fingerprint(config: Config) -> Fingerprint:
    """Take it before anything of it is read: what changes later is then different from what was built."""
    override = [config.root / config.templates] if config.templates else []
    return {
        "config": repr(config),
        "templates": tree_hash(templates_folder(), *override),
        "toolkit": tree_hash(_TOOLKIT),
        "interpreter": sys.version,
        "path": repr(sys.path),
        "distributions": "\n".join(sorted(_distributions())),
    }


def _distributions() -> Iterator[str]:
    """Yield each installed distribution: its name with the version, and which installation of it.

    Installing writes the folder of a distribution anew, so the same version installed again is another one.
    """
    for folder in sys.path:
        try:
            entries = list(os.scandir(folder or os.curdir))
        except OSError:
            continue
        for entry in entries:
            if entry.name.endswith(_DISTRIBUTION):
                found = entry.stat()
                yield f"{entry.name} {found.st_ino} {found.st_mtime_ns}"
