"""Fixtures that run real Open WebUI servers; each of them ends with the test session."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from typing import Protocol

import pytest

from tests.live.backend.install import DEFAULT_VERSION, install
from tests.live.backend.server import Server

# Their assertions explain themselves only when pytest rewrites them, as it does those of test modules.
pytest.register_assert_rewrite("tests.live.visit", "tests.live.walk_account", "tests.live.walk_admin")


class StartServer(Protocol):
    """Start another server, with an empty database of its own, and wait until it is healthy."""

    def __call__(self, env: Mapping[str, str] | None = None, *, version: str = DEFAULT_VERSION) -> Server:
        """Take environment variables on top of the harness's own, and the release to run."""
        ...


@pytest.fixture(scope="session")
def start_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[StartServer]:
    """Give a factory of servers, for settings such as `{"JWT_EXPIRES_IN": "2s"}`."""
    with ExitStack() as stack:

        def start(env: Mapping[str, str] | None = None, *, version: str = DEFAULT_VERSION) -> Server:
            server = Server(install(version), tmp_path_factory.mktemp("open-webui"), env)
            stack.callback(server.stop)
            server.start()
            return server

        yield start


@pytest.fixture(scope="session")
def server(start_server: StartServer) -> Server:
    """Give the server, under its own default settings, that the tests of a session share."""
    return start_server()
