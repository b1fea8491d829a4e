"""Steps of the walk that leave the order of a sign-in's steps to the client: `complete_signin`."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from openwebui_auth import EnrollPrompt, Prompt, RecoveryCode
from openwebui_auth.errors import ApiStatusError, AuthenticationError, InvalidRequestError
from openwebui_auth.models import (
    MfaChallengeResponse,
    MfaEnrollmentResponse,
    MfaRecoveryCodesResponse,
    MfaSetupResponse,
    PendingUserResponse,
    SessionUserResponse,
)
from pydantic import SecretStr

from tests.live.authenticator import Authenticator
from tests.live.visit import Person, Visit
from tests.live.walk_mfa import WRONG_CODE


def helped_enrolment(visit: Visit) -> str:
    lise = visit.lise
    added = visit.ada.client.auths.add_user(
        name=lise.name, email=lise.email, password=lise.password, role="user"
    )
    lise.id = added.id
    result = lise.client.auths.complete_signin(
        lise.challenge("enroll"), enroll=setting_up(visit, lise), recovery_codes=keeping(lise)
    )
    assert isinstance(result, MfaEnrollmentResponse)
    assert result.token == lise.client.token
    assert len(lise.recovery_codes) == 10
    assert lise.client.auths.get_session_user().id == lise.id
    return "a session, and ten recovery codes for the callback"


def helped_verification(visit: Visit) -> str:
    lise, refusals = visit.lise, list[ApiStatusError]()
    auths = lise.client.auths
    auths.sign_out()

    def code(prompt: Prompt[MfaChallengeResponse]) -> str:
        visit.log.value(prompt)
        assert prompt.challenge.next_step == "verify"
        if prompt.refused is None:
            return WRONG_CODE
        refusals.append(prompt.refused)
        return lise.authenticator.code()

    challenge = lise.challenge("verify")
    with pytest.raises(InvalidRequestError, match="code"):
        auths.complete_signin(challenge, enroll=setting_up(visit, lise))
    result = auths.complete_signin(challenge, code=code)
    assert isinstance(result, SessionUserResponse)
    assert result.token == lise.client.token
    assert [refusal.cause for refusal in refusals] == ["wrong_code"]
    # What is finished comes out as it is.
    assert auths.complete_signin(result) == result

    auths.sign_out()
    recovery = lise.recovery_codes.pop()
    auths.complete_signin(lise.challenge("verify"), code=lambda _: RecoveryCode(recovery))
    assert auths.get_mfa_status().recovery_codes_remaining == 9
    return f"no callback, nothing spent; {refusals[0].cause}, asked again, a session; by a recovery code too"


def helped_replacement(visit: Visit) -> str:
    lise, former = visit.lise, visit.lise.authenticator
    auths, token = lise.client.auths, visit.lise.token
    challenge = auths.mfa_replace(code=former.code())
    result = auths.complete_signin(challenge, enroll=setting_up(visit, lise), recovery_codes=keeping(lise))
    assert isinstance(result, MfaRecoveryCodesResponse)
    assert lise.authenticator.key != former.key
    assert len(lise.recovery_codes) == 10
    before = lise.client.with_token(token)
    ended = visit.refused(AuthenticationError, "revoked_token", before.auths.get_session_user)
    auths.complete_signin(lise.challenge("verify"), code=lambda _: lise.authenticator.code())
    assert auths.get_session_user().id == lise.id
    return f"another key and other codes, sessions {ended}; signed in with the new one"


def helped_reset(visit: Visit) -> str:
    ada, former = visit.ada, visit.ada.authenticator
    auths = ada.client.auths
    said = visit.server.command("mfa", "reset", ada.email, "--reason", "Telephone lost at sea")
    ticket, attempts = said.split()[-1], list[int]()
    ended = visit.refused(AuthenticationError, "revoked_token", auths.get_session_user)

    def reset_token(prompt: Prompt[MfaChallengeResponse]) -> SecretStr:
        visit.log.value(prompt)
        attempts.append(prompt.attempt)
        return SecretStr(ticket if prompt.refused else f"not-{ticket}")

    result = auths.complete_signin(
        ada.challenge("recover"),
        reset_token=reset_token,
        enroll=setting_up(visit, ada),
        recovery_codes=keeping(ada),
    )
    assert isinstance(result, MfaEnrollmentResponse)
    assert attempts == [1, 2]
    assert visit.ada.authenticator.key != former.key
    assert auths.get_session_user().id == ada.id
    return f"by the server's command; sessions {ended}; a wrong ticket, the right one, and enrolled anew"


def helped_waiting(visit: Visit) -> str:
    auths = visit.pat.client.auths
    waiting = auths.signin(email=visit.pat.email, password=visit.pat.password)
    assert isinstance(auths.complete_signin(waiting), PendingUserResponse)
    return "an account that waits comes out as it is"


def setting_up(
    visit: Visit, person: Person
) -> Callable[[EnrollPrompt[MfaChallengeResponse, MfaSetupResponse]], str]:
    """Return a callback that sets up the person's authenticator and gives its first code."""

    def enroll(prompt: EnrollPrompt[MfaChallengeResponse, MfaSetupResponse]) -> str:
        visit.log.value(prompt)
        person.authenticator = Authenticator.set_up(prompt.setup)
        return person.authenticator.code()

    return enroll


def keeping(person: Person) -> Callable[[list[SecretStr]], None]:
    """Return a callback that puts the person's recovery codes away."""

    def keep(codes: list[SecretStr]) -> None:
        person.recovery_codes = [code.get_secret_value() for code in codes]

    return keep
