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


@pytest.fixture
def waits(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Lets no client wait before it makes a call again; gives the seconds that it would have waited."""
    from _runtime.sync_client import SyncClient  # noqa: PLC0415 - as above

    seconds: list[float] = []

    async def sleep(delay: float) -> None:
        seconds.append(delay)

    monkeypatch.setattr(SyncClient, "_wait", lambda _, delay: seconds.append(delay))
    monkeypatch.setattr("_runtime.async_client.anyio.sleep", sleep)
    return seconds
