"""The clients that are played, and how the driver of each is started."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from typing import Final

from tests.conformance.behaviour.driver import Driver
from tests.support.project import GENERATED, ROOT

_PYTHON: Final = GENERATED / "clients" / "python" / "src"


def _python(*arguments: str) -> list[str]:
    paths = os.pathsep.join(map(str, (_PYTHON, ROOT)))
    module = "tests.conformance.behaviour.drivers.python"
    return ["env", f"PYTHONPATH={paths}", sys.executable, "-m", module, *arguments]


CLIENTS: Final[dict[str, Callable[[], Sequence[str]]]] = {
    "python": _python,
    "python-async": lambda: _python("--awaiting"),
}
"""The command that starts each client's driver."""


def started(client: str) -> Driver:
    """Start the driver of a client."""
    return Driver(CLIENTS[client]())
