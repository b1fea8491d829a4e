"""A short walk on the older releases (`make test-live-all`), whose lacks the client has to explain."""

from __future__ import annotations

import pytest

from tests.live import walk_account, walk_directory, walk_members, walk_older, walk_writing_back
from tests.live.agreement import Contract
from tests.live.conftest import StartServer, Transcript
from tests.live.driver import Opener, open_awaiting, open_blocking
from tests.live.log import Log
from tests.live.visit import Visit, people
from tests.live.walking import walk
from tests.live.wire import Wire

pytestmark = pytest.mark.older

STEPS = (
    walk_account.empty_server,
    walk_account.no_credential,
    walk_account.first_sign_up,
    walk_account.sign_up_closed,
    walk_account.profile,
    walk_account.wrong_password,
    walk_account.sign_in,
    walk_older.no_mfa,
    walk_older.gated_settings,
    walk_older.round_trip,
    walk_older.refused_with_places,
    walk_members.second_sign_up,
    walk_members.promotion,
    walk_members.added_user,
    walk_directory.oauth_config,
    walk_writing_back.written_back,
    walk_directory.oauth_sessions,
    walk_directory.token_exchange,
    walk_older.password_kept_session,
    walk_account.sign_out,
)


@pytest.mark.parametrize("opened", [open_blocking, open_awaiting], ids=["OpenWebUI", "AsyncOpenWebUI"])
@pytest.mark.parametrize("release", ["0.10.2", "0.11.4"])
def test_walk(release: str, opened: Opener, start_server: StartServer, transcript: Transcript) -> None:
    server, wire, log = start_server(version=release), Wire(), Log()
    with log.listening(), opened(server.base_url, wire, log) as client:
        walk(STEPS, Visit(server, opened, wire, log, **people(client)), transcript)

    contract = Contract.of(release)
    secrets, agreement = contract.secrets(wire.exchanges), contract.hold(wire.exchanges)
    transcript.append(f"{agreement}; {len(secrets)} secrets, none shown in {len(log.shown)} texts")
    assert log.leaks(secrets) == []
    assert log.undeclared == []
    assert agreement.disagreements == [], "\n".join(agreement.disagreements)
