"""Validators, ours and those of others, on the same seven schemas."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Final

from tests.bench.paired import Figure

PARTS: Final = ("python", "js", "sizes", "imports")
"""What can be measured alone."""


def figures(rounds: int, only: str | None = None) -> list[Figure]:
    """Measure all parts, or one. The peers are imported here, so that other benches do without them."""
    from tests.bench.validators import imports, javascript, python  # noqa: PLC0415

    parts: dict[str, Callable[[], list[Figure]]] = {
        "python": lambda: python.figures(rounds),
        "js": lambda: javascript.figures(rounds),
        "sizes": javascript.sizes,
        "imports": lambda: imports.figures(rounds),
    }
    return [figure for name, part in parts.items() if only in {None, name} for figure in part()]


def node_packages() -> dict[str, str]:
    """Return the peers in Node with their versions."""
    manifest = json.loads((Path(__file__).parent / "peers/package.json").read_text(encoding="utf-8"))
    versions: dict[str, str] = manifest["devDependencies"]
    return versions
