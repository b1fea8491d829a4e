"""The clients that are played, and how the driver of each is started."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from typing import Final

from tests.conformance.behaviour.driver import Driver
from tests.support.project import GENERATED, ROOT
from tests.support.typescript import run, tool

_DRIVERS: Final = Path(__file__).parent / "drivers"
_PYTHON: Final = GENERATED / "clients" / "python" / "src"
_TYPESCRIPT: Final = GENERATED / "clients" / "typescript"


def _python(*arguments: str) -> list[str]:
    paths = os.pathsep.join(map(str, (_PYTHON, ROOT)))
    module = "tests.conformance.behaviour.drivers.python"
    return ["env", f"PYTHONPATH={paths}", sys.executable, "-m", module, *arguments]


@cache
def _bundled() -> Path:
    """Return the driver of TypeScript with the client in it, as one file for Node."""
    file = Path(tempfile.mkdtemp(prefix="authwright-behaviour-")) / "driver.mjs"
    words = ("--bundle", "--platform=node", "--format=esm", "--target=node20", "--log-level=warning")
    index = f"--alias:openwebui-auth={_TYPESCRIPT / 'src' / 'index.ts'}"
    run(tool("esbuild"), _DRIVERS / "typescript.ts", *words, index, f"--outfile={file}")
    return file


def _typescript() -> list[str]:
    node = shutil.which("node")
    assert node, "node was not found: install Node.js 20.19 or newer"
    return [node, "--enable-source-maps", str(_bundled())]


CLIENTS: Final[dict[str, Callable[[], Sequence[str]]]] = {
    "python": _python,
    "python-async": lambda: _python("--awaiting"),
    "typescript": _typescript,
}
"""The command that starts each client's driver."""


def started(client: str) -> Driver:
    """Start the driver of a client."""
    return Driver(CLIENTS[client]())
