"""Steps of the walk that meet the server's limits, which forget nothing while it runs."""

from __future__ import annotations

import pytest
from openwebui_auth.errors import AuthenticationError, BadRequestError, RateLimitError
from openwebui_auth.models import MfaChallengeResponse

from tests.live.visit import Visit

CODES_PER_CHALLENGE = 5
PASSWORDS_PER_ACCOUNT = 10
SIGN_INS_PER_ADDRESS = 15
# All steps between switching second factors on and off share them.
POSTS_PER_CALLER = 100


def challenge_limit(visit: Visit) -> str:
    joan = visit.joan
    auths, token = joan.client.auths, joan.challenge("enroll").challenge_token
    auths.mfa_enroll_start(challenge_token=token)
    for _ in range(CODES_PER_CHALLENGE):
        visit.refused(
            AuthenticationError,
            "wrong_setup_code",
            lambda: auths.mfa_enroll_confirm(challenge_token=token, code="wrong-code"),
        )
    error = visit.refusal(
        RateLimitError,
        "too_many_codes",
        lambda: auths.mfa_enroll_confirm(challenge_token=token, code="wrong-code"),
    )
    assert error.retry_after is not None
    assert 0 < error.retry_after <= 300
    return (
        f"{CODES_PER_CHALLENGE} wrong codes, then {error.status} {error.cause} for {error.retry_after:.0f} s"
    )


def password_limit(visit: Visit) -> str:
    joan = visit.joan
    # One of the ten was hers, in the step before. Right ones count as well.
    for _ in range(PASSWORDS_PER_ACCOUNT - 1):
        assert isinstance(joan.challenge("enroll"), MfaChallengeResponse)
    error = visit.refusal(RateLimitError, "too_many_attempts", lambda: joan.challenge("enroll"))
    assert error.retry_after is not None
    assert 0 < error.retry_after <= 900
    then = f"{error.status} {error.cause} for {error.retry_after:.0f} s"
    return f"{PASSWORDS_PER_ACCOUNT} good passwords, then {then}"


def mfa_off(visit: Visit) -> str:
    ada = visit.ada
    written = visit.configure(ENABLE_MFA=False)
    assert (written.ENABLE_MFA, written.sessions_revoked) == (False, True)
    ended = visit.refused(AuthenticationError, "revoked_token", ada.client.auths.get_session_user)
    assert ada.client.token is None
    ada.sign_in()
    status = ada.client.auths.get_mfa_status()
    assert (status.enabled, status.required, status.recovery_codes_remaining) == (True, False, 10)
    return f"sessions {ended}; a password is enough again, the authenticator is kept"


def sign_in_limit(visit: Visit) -> str:
    client = visit.ada.client.with_token(None)

    def sign_in(email: str) -> object:
        return client.auths.signin(email=email, password="Nobodys-Word-1")

    for _ in range(SIGN_INS_PER_ADDRESS):
        visit.refused(BadRequestError, "invalid_credentials", lambda: sign_in("nobody@example.com"))
    error = visit.refusal(RateLimitError, "rate_limited", lambda: sign_in("Nobody@Example.com"))
    assert error.retry_after is None
    visit.refused(BadRequestError, "invalid_credentials", lambda: sign_in("somebody@example.com"))
    return f"{SIGN_INS_PER_ADDRESS} tries, then {error.status} {error.cause}; another address is free"


def caller_limit(visit: Visit) -> str:
    visit.ada.sign_in()
    visit.configure(ENABLE_MFA=True)
    client, calls = visit.ada.client.with_token(None), 0
    with pytest.raises(RateLimitError) as caught:
        while calls <= POSTS_PER_CALLER:
            assert client.auths.sign_out().status is True
            calls += 1
    assert (caught.value.cause, caught.value.retry_after) == ("too_many_attempts", 900.0)
    then = f"429 {caught.value.cause} for a quarter of an hour"
    return f"of the hundred writes that one caller has while MFA is on, {calls} were left, then {then}"
