"""One walk through the life of an account, on an empty server, with each of the clients."""

from __future__ import annotations

from functools import partial

import pytest

from tests.live import (
    walk_account,
    walk_admin,
    walk_directory,
    walk_keys,
    walk_limits,
    walk_members,
    walk_mfa,
    walk_password,
    walk_paths,
    walk_recovery,
    walk_signing_in,
    walk_writing_back,
)
from tests.live.agreement import Contract
from tests.live.conftest import StartServer, Transcript
from tests.live.driver import Opener, open_awaiting, open_blocking
from tests.live.foreign import open_foreign
from tests.live.log import Log
from tests.live.visit import Visit, people
from tests.live.walking import walk
from tests.live.wire import Wire

pytestmark = pytest.mark.live

# In the order in which they have to be: some leave accounts, keys and settings to those after them.
STEPS = (
    walk_account.empty_server,
    walk_account.no_credential,
    walk_account.sign_up_refused,
    walk_account.first_sign_up,
    walk_account.sign_up_closed,
    walk_account.session,
    walk_account.permissions,
    walk_account.profile,
    walk_account.picture_refused,
    walk_account.timezone,
    walk_account.wrong_password,
    walk_account.sign_in,
    walk_password.password_refused,
    walk_password.password_change,
    walk_admin.admin_config,
    walk_admin.admin_config_refused,
    walk_admin.broken_count,
    walk_members.second_sign_up,
    walk_members.pending_user,
    walk_members.promotion,
    walk_members.administrator,
    walk_members.admin_details,
    walk_members.added_user,
    walk_members.added_users_refused,
    walk_password.expired_token,
    walk_password.endless_token,
    walk_password.deleted_account,
    walk_keys.keys_off,
    walk_keys.api_key,
    walk_keys.carriers,
    walk_keys.key_restrictions,
    walk_keys.keys_switched_off,
    walk_keys.key_replaced,
    walk_admin.admin_config_by_api_key,
    walk_directory.directory,
    walk_directory.directory_switch,
    walk_directory.directory_sign_in,
    walk_directory.oauth_config,
    walk_writing_back.written_back,
    walk_directory.oauth_sessions,
    walk_directory.token_exchange,
    walk_mfa.mfa_still_off,
    walk_mfa.mfa_on,
    walk_mfa.pending_users,
    walk_mfa.enrolment,
    walk_mfa.browser_challenge,
    walk_mfa.malformed_challenge,
    walk_mfa.challenge_of_others,
    walk_recovery.recovery_code,
    walk_recovery.recovery_codes_renewed,
    walk_recovery.factor_replaced,
    walk_recovery.code_limit,
    walk_signing_in.helped_enrolment,
    walk_signing_in.helped_verification,
    walk_signing_in.helped_replacement,
    walk_signing_in.helped_reset,
    walk_signing_in.helped_waiting,
    walk_limits.challenge_limit,
    walk_limits.password_limit,
    walk_limits.mfa_off,
    walk_limits.sign_in_limit,
    walk_account.sign_out,
    walk_paths.wrong_base_url,
    walk_limits.caller_limit,
)
# Off on a fresh server; with it weak passwords are refused, and nothing else changes.
ENVIRONMENT = {"ENABLE_PASSWORD_VALIDATION": "true"}

# What succeeds only where there is a directory, or an OAuth provider; here it is refused.
NEEDS_OTHERS = {"signin_ldap", "delete_oauth_session", "token_exchange"}


CLIENTS = {
    "OpenWebUI": open_blocking,
    "AsyncOpenWebUI": open_awaiting,
    "TypeScript": partial(open_foreign, "typescript"),
}


@pytest.mark.parametrize("opened", CLIENTS.values(), ids=CLIENTS.keys())
def test_walk(opened: Opener, start_server: StartServer, transcript: Transcript) -> None:
    server, wire, log = start_server(ENVIRONMENT), Wire(), Log()
    with log.listening(), opened(server.base_url, wire, log) as client:
        visit = Visit(server, opened, wire, log, **people(client))
        walk(STEPS, visit, transcript)
        known = visit.known_secrets()

    contract = Contract.of(server.version)
    secrets, agreement = contract.secrets(wire.exchanges), contract.hold(wire.exchanges)
    transcript.append(f"{agreement}; {len(secrets)} secrets, none shown in {len(log.shown)} texts")
    assert known <= secrets
    assert log.leaks(secrets) == []
    assert log.undeclared == []
    assert agreement.disagreements == [], "\n".join(agreement.disagreements)
    assert agreement.operations == contract.operations
    assert agreement.succeeded == contract.operations - NEEDS_OTHERS
