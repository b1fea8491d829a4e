"""Finishing a sign-in with the generated client, as a person meets it: blocking and awaiting."""

import asyncio
import logging
from collections.abc import Callable, Iterator
from typing import Any

import httpx2
import pytest
from openwebui_auth import (
    ApiError,
    AsyncOpenWebUI,
    AuthenticationError,
    EnrollPrompt,
    InvalidRequestError,
    OpenWebUI,
    Prompt,
    RateLimitError,
    RecoveryCode,
    UnknownMember,
)
from openwebui_auth.models import (
    MfaEnrollmentResponse,
    MfaRecoveryCodesResponse,
    PendingUserResponse,
    SessionUserResponse,
)
from pydantic import SecretStr

from tests.sdk.python.mfa_server import (
    CODE,
    RECOVERY_CODES,
    RESET,
    SECRETS,
    SETUP_CODE,
    MfaServer,
)

URL = "http://chat.test"


class Person:
    """Signs in with one of the clients; `run` returns what it came to, and the client."""

    def __init__(self, kind: str) -> None:
        self.kind = kind

    def run(self, server: MfaServer, **answers: Any) -> tuple[Any, Any]:
        transport = httpx2.MockTransport(server)
        if self.kind == "sync":
            client = OpenWebUI(URL, transport=transport)
            result = client.auths.signin(email="ada@example.com", password="secret")
            return client.auths.complete_signin(result, **answers), client

        async def main() -> tuple[Any, Any]:
            client = AsyncOpenWebUI(URL, transport=transport)
            result = await client.auths.signin(email="ada@example.com", password="secret")
            waiting: dict[str, Any] = {name: self.callback(one) for name, one in answers.items()}
            return await client.auths.complete_signin(result, **waiting), client

        return asyncio.run(main())

    def callback(self, one: Callable[[Any], Any]) -> Callable[[Any], Any]:
        if self.kind == "async, plain callbacks":
            return one

        async def answered(prompt: Any) -> Any:
            await asyncio.sleep(0)
            return one(prompt)

        return answered


@pytest.fixture(params=["sync", "async", "async, plain callbacks"])
def person(request: pytest.FixtureRequest) -> Person:
    return Person(request.param)


def never(_: Any) -> str:
    raise AssertionError("nobody was to be asked")


def in_turn(*answers: Any) -> tuple[list[Any], Callable[[Any], Any]]:
    """Return what was asked, and a callback that gives `answers` one after the other."""
    asked: list[Any] = []
    left: Iterator[Any] = iter(answers)

    def answer(prompt: Any) -> Any:
        asked.append(prompt)
        return next(left)

    return asked, answer


def test_a_session_is_what_comes_out(person: Person) -> None:
    result, client = person.run(MfaServer(None), code=never, enroll=never)
    assert type(result) is SessionUserResponse
    assert client.token.get_secret_value() == "a.session.token"


def test_a_pending_account_is_an_outcome_and_no_exception(person: Person) -> None:
    result, client = person.run(MfaServer("pending"), code=never)
    assert type(result) is PendingUserResponse
    assert client.token is None


def test_a_step_of_a_later_server_is_an_unknown_member(person: Person) -> None:
    result, client = person.run(MfaServer("passkey"), code=never, enroll=never, reset_token=never)
    assert type(result) is UnknownMember
    assert result.raw()["next_step"] == "passkey"
    assert client.token is None


def test_a_later_step_in_a_challenge_is_an_unknown_member_too() -> None:
    server = MfaServer("passkey")
    with OpenWebUI(URL, transport=httpx2.MockTransport(server)) as client:
        from openwebui_auth.models import MfaChallengeResponse  # noqa: PLC0415 - it is about this one

        challenge = MfaChallengeResponse(next_step="passkey", challenge_token=SecretStr("t"), expires_in=1)
        result = client.auths.complete_signin(challenge)
    assert isinstance(result, UnknownMember)
    assert result.raw() == {"next_step": "passkey", "challenge_token": "t", "expires_in": 1}
    assert "challenge_token" not in repr(result)


@pytest.mark.parametrize("code", [CODE, SecretStr(CODE), RecoveryCode(RECOVERY_CODES[3]), f"{CODE}"])
def test_a_code_or_a_recovery_code_finishes_it(person: Person, code: Any) -> None:
    server = MfaServer("verify")
    result, client = person.run(server, code=lambda _: code)
    assert type(result) is SessionUserResponse
    assert client.token.get_secret_value() == "a.session.token"
    assert server.paths == ["/signin", "/mfa/verify"]
    assert ("recovery" in server.calls[-1][1]) is isinstance(code, RecoveryCode)


def test_a_wrong_code_is_asked_for_again_and_the_callback_is_told_why(person: Person) -> None:
    asked, answer = in_turn("000000", "111111", CODE)
    result, _ = person.run(MfaServer("verify"), code=answer)
    assert type(result) is SessionUserResponse
    assert [one.attempt for one in asked] == [1, 2, 3]
    assert [one.refused and one.refused.cause for one in asked] == [None, "wrong_code", "wrong_code"]
    assert asked[0].challenge.expires_in == 300
    assert all(isinstance(one, Prompt) for one in asked)


def test_the_servers_limit_ends_it(person: Person) -> None:
    asked, answer = in_turn(*["000000"] * 9)
    with pytest.raises(RateLimitError) as caught:
        person.run(MfaServer("verify"), code=answer)
    assert (caught.value.cause, caught.value.retry_after, len(asked)) == ("too_many_codes", 299.0, 6)


@pytest.mark.parametrize("step", ["verify", "enroll", "recover"])
def test_an_expired_challenge_ends_it(person: Person, step: str) -> None:
    with pytest.raises(AuthenticationError) as caught:
        person.run(
            MfaServer(step, expires_after=1),
            code=lambda _: CODE,
            enroll=lambda _: SETUP_CODE,
            reset_token=lambda _: RESET,
        )
    assert caught.value.cause == "step_expired"


def test_enrolling_gives_setup_and_recovery_codes(person: Person) -> None:
    server = MfaServer("enroll")
    asked, answer = in_turn("000000", SETUP_CODE)
    kept: list[Any] = []
    result, client = person.run(server, enroll=answer, recovery_codes=kept.append)
    assert type(result) is MfaEnrollmentResponse
    assert client.token.get_secret_value() == "a.session.token"
    assert [code.get_secret_value() for code in kept[0]] == RECOVERY_CODES
    assert [code.get_secret_value() for code in result.recovery_codes] == RECOVERY_CODES
    assert server.paths == ["/signin", "/mfa/enroll/start", "/mfa/enroll/confirm", "/mfa/enroll/confirm"]
    assert all(isinstance(one, EnrollPrompt) for one in asked)
    assert asked[0].setup.qr_code.get_secret_value().startswith("data:image/svg+xml")
    assert [one.refused and one.refused.cause for one in asked] == [None, "wrong_setup_code"]


def test_an_operators_reset_leads_to_a_new_enrolment(person: Person) -> None:
    server = MfaServer("recover")
    asked, answer = in_turn("wrong", RESET)
    result, _ = person.run(server, reset_token=answer, enroll=lambda _: SETUP_CODE)
    assert type(result) is MfaEnrollmentResponse
    assert [one.refused and one.refused.cause for one in asked] == [None, "wrong_reset_token"]
    assert server.paths == [
        "/signin",
        "/mfa/recover",
        "/mfa/recover",
        "/mfa/enroll/start",
        "/mfa/enroll/confirm",
    ]
    assert server.calls[-1][1]["challenge_token"] == "u1.challenge-token-number-2"


def test_a_replacement_comes_to_recovery_codes_alone(person: Person) -> None:
    result, client = person.run(MfaServer("replace"), enroll=lambda _: SETUP_CODE)
    assert type(result) is MfaRecoveryCodesResponse
    assert client.token is None


@pytest.mark.parametrize(
    ("step", "given", "missing"),
    [
        ("verify", ("enroll", "reset_token"), "code="),
        ("enroll", ("code", "reset_token"), "enroll="),
        ("recover", ("code", "enroll"), "reset_token="),
        ("recover", ("code", "reset_token"), "enroll="),
    ],
)
def test_a_missing_callback_is_told_before_anything_is_spent(
    person: Person, step: str, given: tuple[str, ...], missing: str
) -> None:
    server = MfaServer(step)
    with pytest.raises(InvalidRequestError, match=missing):
        person.run(server, **dict.fromkeys(given, never))
    assert server.paths == ["/signin"]


@pytest.mark.parametrize("answer", [None, 123456, "", "  ", b"123456"])
def test_an_answer_that_is_no_text_is_not_sent(person: Person, answer: Any) -> None:
    server = MfaServer("verify")
    with pytest.raises(InvalidRequestError, match="code=") as caught:
        person.run(server, code=lambda _: answer)
    assert server.paths == ["/signin"]
    assert "123456" not in str(caught.value)


def test_a_recovery_code_sets_no_authenticator_up(person: Person) -> None:
    server = MfaServer("enroll")
    with pytest.raises(InvalidRequestError, match="RecoveryCode"):
        person.run(server, enroll=lambda _: RecoveryCode("x"))
    assert server.paths == ["/signin", "/mfa/enroll/start"]


class Stop(Exception):
    """What a callback raises when the person gives up."""


@pytest.mark.parametrize(
    "error", [Stop(), AuthenticationError(status=401, method="GET", path="/", cause="wrong_code")]
)
def test_what_a_callback_raises_passes_through(person: Person, error: Exception) -> None:
    def give_up(_: Any) -> str:
        raise error

    with pytest.raises(type(error)) as caught:
        person.run(MfaServer("verify"), code=give_up)
    assert caught.value is error


def test_a_callback_that_runs_out_of_answers_is_no_success() -> None:
    answers = iter(["000000"])
    with pytest.raises(StopIteration):
        Person("sync").run(MfaServer("verify"), code=lambda _: next(answers))


def test_no_secret_is_printed_or_logged(person: Person, caplog: pytest.LogCaptureFixture) -> None:
    seen: list[Any] = []

    def code(prompt: Any) -> Any:
        seen.append(prompt)
        return RecoveryCode(RECOVERY_CODES[0])

    def enroll(prompt: Any) -> Any:
        seen.append(prompt)
        return "000001" if prompt.refused is None else SETUP_CODE

    with caplog.at_level(logging.DEBUG):
        for step in ("verify", "enroll", "recover"):
            person_result, client = person.run(
                MfaServer(step),
                code=code,
                enroll=enroll,
                reset_token=lambda _: RESET,
                recovery_codes=seen.append,
            )
            seen += [person_result, client]
        seen.append(RecoveryCode(RECOVERY_CODES[0]))
        try:
            person.run(MfaServer("verify"), code=lambda _: "999999")
        except ApiError as error:
            seen.append(error)
    printed = "".join(f"{one!r}{one}" for one in seen) + caplog.text
    for secret in [*SECRETS, "999999", "000001", "challenge-token", "a.session.token"]:
        assert secret not in printed
