"""Steps of the walk that switch second factors on, set up an authenticator and sign in with it."""

from __future__ import annotations

from openwebui_auth.errors import AuthenticationError, PermissionDeniedError, UnprocessableEntityError
from openwebui_auth.models import (
    MfaChallengeResponse,
    MfaEnrollmentResponse,
    MfaSetupResponse,
    PendingUserResponse,
    SessionUserResponse,
)

from tests.live.authenticator import Authenticator
from tests.live.visit import AUTHS, USERS, Person, Visit

WRONG_CODE = "000000"


def mfa_still_off(visit: Visit) -> str:
    visit.grace.sign_in()
    off = visit.refused(
        PermissionDeniedError,
        "mfa_disabled",
        lambda: visit.grace.client.auths.mfa_replace(code=WRONG_CODE),
    )
    # Joan holds the token of her addition, which says nothing of when she proved who she is.
    stale = visit.refused(
        PermissionDeniedError,
        "reauthentication_required",
        lambda: visit.joan.client.auths.mfa_recovery_codes(code=WRONG_CODE),
    )
    return f"a factor cannot be replaced: {off}; a session without a sign-in {stale}"


def mfa_on(visit: Visit) -> str:
    ada, grace = visit.ada.client, visit.grace.client
    keyed = ada.with_token(ada.auths.generate_api_key().api_key)
    written = visit.configure(ENABLE_MFA=True)
    assert (written.ENABLE_MFA, written.sessions_revoked) == (True, True)

    assert len(visit.ada.token) > 0
    ended = visit.refused(AuthenticationError, "revoked_token", ada.auths.get_session_user)
    assert ada.token is None
    visit.refused(AuthenticationError, "revoked_token", grace.auths.get_session_user)
    assert keyed.auths.get_admin_config().ENABLE_MFA is True
    person = visit.refused(PermissionDeniedError, "human_required", keyed.auths.get_mfa_status)
    return f"all sessions end, {ended}; the API key goes on, and is no person: {person}"


def pending_users(visit: Visit) -> str:
    auths = visit.pat.client.auths
    waiting = auths.signin(email=visit.pat.email, password=visit.pat.password)
    assert isinstance(waiting, PendingUserResponse)
    newcomer = visit.pat.client.with_token(None)
    joined = newcomer.auths.signup(name="Rosa", email="rosa@example.com", password="Just-Arrived-1")
    assert isinstance(joined, PendingUserResponse)
    assert newcomer.token is None
    assert visit.wire.exchanges[-1].received == {"next_step": "pending"}
    return f"at sign-in and at sign-up: {waiting.next_step}, no token"


def enrolment(visit: Visit) -> str:
    ada = visit.ada
    challenge = ada.challenge("enroll")
    assert 290 <= challenge.expires_in <= 300
    assert ada.client.token is None
    token = challenge.challenge_token
    bearer = ada.client.with_token(token)
    no_session = visit.refused(AuthenticationError, "invalid_token", bearer.auths.get_session_user)
    auths = ada.client.auths
    early = visit.refused(
        AuthenticationError,
        "wrong_setup_code",
        lambda: auths.mfa_enroll_confirm(challenge_token=token, code=WRONG_CODE),
    )
    setup = auths.mfa_enroll_start(challenge_token=token)
    assert auths.mfa_enroll_start(challenge_token=token) == setup
    ada.authenticator = Authenticator.set_up(setup)
    visit.refused(
        AuthenticationError,
        "wrong_setup_code",
        lambda: auths.mfa_enroll_confirm(challenge_token=token, code=WRONG_CODE),
    )
    confirm_enrolment(ada, challenge)
    status = auths.get_mfa_status()
    assert (status.enabled, status.required, status.recovery_codes_remaining) == (True, True, 10)
    spent = visit.refused(
        AuthenticationError, "step_expired", lambda: auths.mfa_enroll_start(challenge_token=token)
    )
    return (
        f"the challenge is no session ({no_session}); too early a code {early}; key and picture, the same "
        f"twice; a session and 10 recovery codes; the challenge afterwards {spent}"
    )


def confirm_enrolment(person: Person, challenge: MfaChallengeResponse) -> None:
    """Confirm a first authenticator, which begins a session."""
    result = person.client.auths.mfa_enroll_confirm(
        challenge_token=challenge.challenge_token, code=person.authenticator.code()
    )
    assert isinstance(result, MfaEnrollmentResponse)
    assert result.token == person.client.token
    person.recovery_codes = [code.get_secret_value() for code in result.recovery_codes]
    assert len(set(person.recovery_codes)) == 10
    assert person.client.auths.get_session_user().id == person.id


def enrol(person: Person) -> MfaSetupResponse:
    """Sign in and set up a first authenticator."""
    challenge = person.challenge("enroll")
    setup = person.client.auths.mfa_enroll_start(challenge_token=challenge.challenge_token)
    person.authenticator = Authenticator.set_up(setup)
    confirm_enrolment(person, challenge)
    return setup


def browser_challenge(visit: Visit) -> str:
    ada = visit.ada
    ada.client.auths.sign_out()
    challenge = ada.challenge("verify")
    # An OAuth sign-in leaves the challenge in this cookie; one with a password gives the same in its answer.
    secret = challenge.challenge_token.get_secret_value()
    cookie = {"Cookie": f"mfa_challenge={secret}"}
    auths = ada.client.auths
    wrong = visit.refused(
        PermissionDeniedError,
        "wrong_origin",
        lambda: auths.mfa_challenge(origin="https://example.com", options={"headers": cookie}),
    )
    none = visit.refused(
        AuthenticationError, "step_expired", lambda: auths.mfa_challenge(origin=visit.server.base_url)
    )
    handed = auths.mfa_challenge(origin=visit.server.base_url, options={"headers": cookie})
    assert handed.challenge_token == challenge.challenge_token
    assert handed.next_step == "verify"
    assert visit.wire.exchanges[-1].set_cookie[0].startswith("mfa_challenge=")
    _verify(visit, handed)
    return f"another origin {wrong}; no cookie {none}; handed over, and verified with the next code"


def _verify(visit: Visit, challenge: MfaChallengeResponse) -> None:
    ada, token = visit.ada, challenge.challenge_token
    auths = ada.client.auths
    visit.refused(AuthenticationError, "step_expired", lambda: auths.mfa_enroll_start(challenge_token=token))
    visit.refused(
        AuthenticationError,
        "wrong_code",
        lambda: auths.mfa_verify(challenge_token=token, code=ada.authenticator.used_code()),
    )
    session = auths.mfa_verify(challenge_token=token, code=ada.authenticator.code())
    assert isinstance(session, SessionUserResponse)
    assert session.token == ada.client.token
    assert auths.get_session_user().id == ada.id


def malformed_challenge(visit: Visit) -> str:
    auths = visit.ada.client.auths
    short = visit.refused(
        UnprocessableEntityError,
        "invalid_request",
        lambda: auths.mfa_verify(challenge_token="too-short-a-token", code=WRONG_CODE),
    )
    made_up = "nobody.not-a-real-challenge-token-0000000000"
    unknown = visit.refused(
        AuthenticationError,
        "challenged_user_gone",
        lambda: auths.mfa_verify(challenge_token=made_up, code=WRONG_CODE),
    )
    extra = visit.raw("POST", f"{AUTHS}/mfa/enroll/start", {"challenge_token": made_up, "name": "Ada"})
    assert extra.status == 422
    return f"a short challenge {short}, one of nobody {unknown}, one member too many 422"


def challenge_of_others(visit: Visit) -> str:
    added = visit.ada.client.auths.add_user(
        name="Guest", email="visitor@example.com", password="Guest-Book-2", role="user"
    )
    assert (added.token, added.token_type) == (None, None)
    client = visit.ada.client.with_token(None)
    guest = Person(added.name, added.email, client, "Guest-Book-2", added.id)
    token = guest.challenge("enroll").challenge_token
    visit.set_role(guest, "pending")
    waiting = visit.refused(
        PermissionDeniedError,
        "awaiting_approval",
        lambda: client.auths.mfa_enroll_start(challenge_token=token),
    )
    assert visit.raw("DELETE", f"{USERS}/{added.id}").status == 200
    gone = visit.refused(
        AuthenticationError,
        "challenged_user_gone",
        lambda: client.auths.mfa_enroll_start(challenge_token=token),
    )
    return f"an added user gets no token; challenged and then set back to pending {waiting}, deleted {gone}"
