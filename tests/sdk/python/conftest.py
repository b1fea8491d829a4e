"""Puts a copy of the static runtime on the import path, as a client package would hold it."""

from __future__ import annotations

import atexit
import shutil
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.sdk.python.driver import Driver

STATIC = Path(__file__).parents[3] / "templates" / "clients" / "python" / "static"

_home = Path(tempfile.mkdtemp(prefix="sdk-runtime-"))
atexit.register(shutil.rmtree, _home, ignore_errors=True)
shutil.copytree(STATIC / "_runtime", _home / "_runtime", ignore=shutil.ignore_patterns("__pycache__"))
sys.path.insert(0, str(_home))


@pytest.fixture(params=[False, True], ids=["sync", "async"])
def driver(request: pytest.FixtureRequest) -> Driver:
    """Both clients in turn."""
    # The runtime can only be imported once it is on the path, which is after this module began.
    from tests.sdk.python.driver import Driver  # noqa: PLC0415 - see above

    return Driver(request.param)
