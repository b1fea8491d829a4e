"""One walk through the life of an account, on an empty server, with each of the two clients."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from tests.live import walk_account as account
from tests.live import walk_admin as admin
from tests.live.conftest import StartServer
from tests.live.driver import Log, Opener, open_awaiting, open_blocking
from tests.live.visit import DIRECTORY_PASSWORD, PASSWORD, Visit
from tests.live.wire import Wire

pytestmark = pytest.mark.live

STEPS = (
    account.empty_server,
    account.no_credential,
    account.first_sign_up,
    account.sign_up_closed,
    account.session,
    account.permissions,
    account.profile,
    account.wrong_password,
    account.sign_in,
    admin.admin_config,
    admin.directory_password,
    admin.api_key,
    admin.settings_by_api_key,
    admin.expired_token,
    account.sign_out,
    account.wrong_base_url,
)


def _title(step: Callable[[Visit], str]) -> str:
    return step.__name__.replace("_", " ")


@pytest.fixture
def transcript(capsys: pytest.CaptureFixture[str], request: pytest.FixtureRequest) -> Iterator[list[str]]:
    """Collect lines, and print them past pytest's capture when the test has ended."""
    lines: list[str] = []
    yield lines
    with capsys.disabled():
        print("", request.node.name, *lines, sep="\n  ")


@pytest.mark.parametrize("opened", [open_blocking, open_awaiting], ids=["OpenWebUI", "AsyncOpenWebUI"])
def test_walk(opened: Opener, start_server: StartServer, transcript: list[str]) -> None:
    server, wire, log = start_server(), Wire(), Log()
    with opened(server.base_url, wire, log) as client:
        visit = Visit(server, client, opened, wire, log)
        for step in STEPS:
            log.operations.clear()
            transcript.append(f"{_title(step)}: FAILED")
            outcome = step(visit)
            transcript[-1] = f"{_title(step)}: {', '.join(dict.fromkeys(log.operations))} -> {outcome}"
            log.shown += [repr(client), transcript[-1]]

    secrets = wire.secrets()
    assert {PASSWORD, DIRECTORY_PASSWORD} < secrets
    assert log.leaks(secrets) == []
    assert log.undeclared == []
