"""Steps of the walk for people who lost an authenticator, or want another one."""

from __future__ import annotations

from openwebui_auth.errors import AuthenticationError, RateLimitError
from openwebui_auth.models import MfaRecoveryCodesResponse

from tests.live.authenticator import Authenticator
from tests.live.visit import Person, Visit
from tests.live.walk_mfa import enrol


def recovery_code(visit: Visit) -> str:
    grace = visit.grace
    auths = grace.client.auths
    enrol(grace)
    auths.sign_out()
    code = grace.recovery_codes.pop()
    _recover(grace, f" {code.upper()} ")
    remaining = auths.get_mfa_status().recovery_codes_remaining
    assert remaining == 9

    auths.sign_out()
    token = grace.challenge("verify").challenge_token
    twice = visit.refused(
        AuthenticationError,
        "wrong_code",
        lambda: auths.mfa_verify(challenge_token=token, code=code, recovery=True),
    )
    auths.mfa_verify(challenge_token=token, code=grace.recovery_codes.pop(), recovery=True)
    assert auths.get_mfa_status().recovery_codes_remaining == 8
    return f"signs in, in capitals too; {remaining} left; the second time {twice}"


def recovery_codes_renewed(visit: Visit) -> str:
    grace = visit.grace
    auths, former, token = grace.client.auths, set(grace.recovery_codes), grace.token
    result = auths.mfa_recovery_codes(code=grace.authenticator.code())
    grace.recovery_codes = [code.get_secret_value() for code in result.recovery_codes]
    assert len(grace.recovery_codes) == 10
    assert not former & set(grace.recovery_codes)

    assert grace.client.token is None
    before = grace.client.with_token(token)
    ended = visit.refused(AuthenticationError, "revoked_token", before.auths.get_session_user)
    _recover(grace, grace.recovery_codes.pop())
    assert auths.get_mfa_status().recovery_codes_remaining == 9
    return f"ten new ones, sessions {ended}; one of the new ones signs in"


def factor_replaced(visit: Visit) -> str:
    grace = visit.grace
    auths, former = grace.client.auths, grace.authenticator
    challenge = auths.mfa_replace(code=former.code())
    assert challenge.next_step == "enroll"
    setup = auths.mfa_enroll_start(challenge_token=challenge.challenge_token)
    grace.authenticator = Authenticator.set_up(setup)
    assert grace.authenticator.key != former.key
    result = auths.mfa_enroll_confirm(
        challenge_token=challenge.challenge_token, code=grace.authenticator.code()
    )
    assert isinstance(result, MfaRecoveryCodesResponse)
    assert len(result.recovery_codes) == 10
    ended = visit.refused(AuthenticationError, "revoked_token", auths.get_session_user)

    token = grace.challenge("verify").challenge_token
    old = visit.refused(
        AuthenticationError,
        "wrong_code",
        lambda: auths.mfa_verify(challenge_token=token, code=former.used_code()),
    )
    auths.mfa_verify(challenge_token=token, code=grace.authenticator.code())
    assert auths.get_session_user().id == grace.id
    return f"another key, ten codes, sessions {ended}; the old authenticator {old}, the new one signs in"


def code_limit(visit: Visit) -> str:
    auths = visit.grace.client.auths
    error = visit.refusal(
        RateLimitError,
        "too_many_attempts",
        lambda: auths.mfa_recovery_codes(code=visit.grace.authenticator.used_code()),
    )
    assert error.retry_after is not None
    assert 0 < error.retry_after <= 900
    return f"after ten codes {error.status} {error.cause}, try again in {error.retry_after:.0f} s"


def _recover(person: Person, code: str) -> None:
    challenge = person.challenge("verify")
    session = person.client.auths.mfa_verify(
        challenge_token=challenge.challenge_token, code=code, recovery=True
    )
    assert session.token == person.client.token
    assert session.id == person.client.auths.get_session_user().id == person.id
