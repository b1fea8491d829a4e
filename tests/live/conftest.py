"""Fixtures that run real Open WebUI servers, each of which ends with the test session, and the transcript."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from pathlib import Path
from typing import Protocol, TypeAlias

import pytest

from tests.live.backend.install import DEFAULT_VERSION, install
from tests.live.backend.server import Server

# Their assertions explain themselves only when pytest rewrites them, as it does those of test modules.
_STEPS = sorted(file.stem for file in Path(__file__).parent.glob("walk_*.py"))
pytest.register_assert_rewrite(*(f"tests.live.{name}" for name in ("authenticator", "visit", *_STEPS)))

Transcript: TypeAlias = list[str]
"""Lines that are printed at the end of the session, whether the test passes or not."""

_SECTION = "transcript"


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


@pytest.fixture
def transcript(request: pytest.FixtureRequest) -> Iterator[Transcript]:
    """Collect lines. They travel with the test's report, so that they arrive from other processes too."""
    lines: Transcript = []
    yield lines
    request.node.add_report_section("teardown", _SECTION, "\n".join(lines))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print the transcripts of the tests that passed; those of the others are part of the failure."""
    failed = {report.nodeid for report in terminalreporter.stats.get("failed", ())}
    for reports in terminalreporter.stats.values():
        for report in reports:
            for title, text in getattr(report, "sections", ()):
                if title == f"Captured {_SECTION} teardown" and report.nodeid not in failed:
                    terminalreporter.section(f"{_SECTION}: {report.nodeid}")
                    terminalreporter.write_line(text)
