"""What the TypeScript client costs: processor time of a call, bytes of an imported operation."""

import json
from collections.abc import Callable
from typing import Final

from tests.bench.paired import Figure
from tests.support.project import ROOT
from tests.support.typescript import run

PARTS: Final = ("calls", "sizes")
"""What can be measured alone."""


def figures(rounds: int, only: str | None = None) -> list[Figure]:
    """Measure all parts, or one."""
    from tests.bench.typescript import calls, sizes  # noqa: PLC0415 - other benches do without Node

    parts: dict[str, Callable[[], list[Figure]]] = {
        "calls": lambda: calls.figures(rounds),
        "sizes": sizes.figures,
    }
    return [figure for name, part in parts.items() if only in {None, name} for figure in part()]


def node_packages() -> dict[str, str]:
    """Return what runs the calls and makes the bundles, with versions."""
    manifest = json.loads((ROOT / "package.json").read_text(encoding="utf-8"))
    return {
        "node": run("node", "--version").strip().removeprefix("v"),
        "esbuild": manifest["devDependencies"]["esbuild"],
    }
