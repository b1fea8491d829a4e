"""The checks of the walk can fail: a client that shows a secret is caught, and so is a spec that is wrong.

These tests need no server; they run with `make test`.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import httpx2
import pytest
from openwebui_auth import OpenWebUI
from openwebui_auth.errors import ApiError, UnprocessableEntityError
from pydantic import SecretStr

from openwebui_auth_spec.samples import SESSION_012
from tests.live.agreement import Contract
from tests.live.log import Log
from tests.live.wire import Exchange, RecordingTransport, Wire

TOKEN = "eyJhbGciOiJIUzI1NiJ9.made-up.signature"
PASSWORD = "Analytical-Engine-1843"
CODE = "271828"
KEY = "NOTAREALKEYNOTAREALKEYNOTAREALKE"
PICTURE = "data:image/svg+xml;base64,PHN2Zy8+"
CHALLENGE = "ada.not-a-real-challenge-token"
RECOVERY = ["0123456789abcdef0123456789abcdef", "fedcba9876543210fedcba9876543210"]
ANSWERS: dict[str, tuple[int, Any]] = {
    "/api/v1/auths/signin": (200, SESSION_012 | {"token": TOKEN}),
    "/api/v1/auths/mfa/enroll/start": (200, {"manual_key": KEY, "qr_code": PICTURE}),
    "/api/v1/auths/mfa/enroll/confirm": (200, {"recovery_codes": RECOVERY}),
    "/api/v1/auths/update/profile": (422, {"detail": "Invalid authentication request."}),
}


def answer(request: httpx2.Request) -> httpx2.Response:
    status, body = ANSWERS[request.url.path]
    headers = {"cache-control": "no-store"}
    if request.url.path.endswith("/signin"):
        headers["set-cookie"] = "token=a-cookie-of-its-own; HttpOnly; Path=/"
    return httpx2.Response(status, headers=headers, json=body)


@pytest.fixture(scope="module")
def contract() -> Contract:
    return Contract.of("0.12.4")


@pytest.fixture
def log() -> Log:
    return Log()


@pytest.fixture
def wire() -> Wire:
    return Wire(step="a step")


@pytest.fixture
def client(wire: Wire) -> Iterator[OpenWebUI]:
    network = RecordingTransport(wire, httpx2.MockTransport(answer))
    with OpenWebUI("https://chat.example.com", transport=network) as client:
        yield client


def life(client: OpenWebUI, log: Log) -> None:
    """Take a few calls that send and receive secrets, and show all that comes of them."""
    auths = client.auths
    log.result("signin", auths.signin(email="a@example.com", password=PASSWORD))
    log.result("start", auths.mfa_enroll_start(challenge_token=CHALLENGE))
    log.result("confirm", auths.mfa_enroll_confirm(challenge_token=CHALLENGE, code=CODE))
    with pytest.raises(UnprocessableEntityError) as caught:
        auths.update_profile(name="Ada", profile_image_url="ftp://example.com")
    log.error(caught.value)
    log.shown.append(repr(client))


def test_every_marked_value_and_every_credential_of_the_wire_is_a_secret(
    contract: Contract, client: OpenWebUI, wire: Wire, log: Log
) -> None:
    life(client, log)

    expected = {TOKEN, PASSWORD, CODE, KEY, PICTURE, CHALLENGE, *RECOVERY, "a-cookie-of-its-own"}
    assert contract.secrets(wire.exchanges) == expected


def test_the_client_shows_none_of_them(contract: Contract, client: OpenWebUI, wire: Wire, log: Log) -> None:
    with log.listening():
        life(client, log)

    assert any("HTTP Request" in text for text in log.shown)
    assert log.leaks(contract.secrets(wire.exchanges)) == []


def _secrets_print_themselves(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(SecretStr, "_display", SecretStr.get_secret_value)


def _errors_hold_what_was_sent(patch: pytest.MonkeyPatch) -> None:
    plain = ApiError.__init__

    def init(self: ApiError, *args: object, **kwargs: object) -> None:
        plain(self, *args, **kwargs)
        self.__dict__["request"] = {"authorization": f"Bearer {TOKEN}"}

    patch.setattr(ApiError, "__init__", init)


def _requests_are_logged(patch: pytest.MonkeyPatch) -> None:
    send = httpx2.Client.send

    def logged(self: httpx2.Client, request: httpx2.Request, **kwargs: Any) -> httpx2.Response:
        logging.getLogger("openwebui_auth").debug("sending", extra={"at": 1})
        logging.getLogger("openwebui_auth").debug("body %s", request.content)
        return send(self, request, **kwargs)

    patch.setattr(httpx2.Client, "send", logged)


MUTANTS = [_secrets_print_themselves, _errors_hold_what_was_sent, _requests_are_logged]


@pytest.mark.parametrize("mutate", MUTANTS, ids=lambda mutate: mutate.__name__.strip("_"))
def test_a_client_that_leaks_is_caught(
    mutate: Callable[[pytest.MonkeyPatch], None],
    monkeypatch: pytest.MonkeyPatch,
    contract: Contract,
    client: OpenWebUI,
    wire: Wire,
    log: Log,
) -> None:
    mutate(monkeypatch)
    with log.listening():
        life(client, log)

    leaks = log.leaks(contract.secrets(wire.exchanges))
    assert leaks
    assert not any(secret in "".join(leaks) for secret in (TOKEN, PASSWORD, KEY))


def test_a_code_is_found_as_a_word_and_not_inside_of_a_number(log: Log) -> None:
    log.shown = [f"expires_at=17{CODE}55", f"code={CODE}, recovery=False"]

    assert log.leaks({CODE}) == [f"expires_at=17{CODE}55\ncode=<secret>"]


@pytest.fixture
def seen(contract: Contract, client: OpenWebUI, wire: Wire, log: Log) -> list[Exchange]:
    life(client, log)
    agreement = contract.hold(wire.exchanges)
    assert agreement.disagreements == []
    return wire.exchanges


def disagreement(contract: Contract, one: Exchange, **changes: Any) -> str:
    if "received" in changes:
        changes["text"] = json.dumps(changes["received"])
    return "\n".join(contract.hold([replace(one, **changes)]).disagreements)


def test_an_undeclared_member_is_a_disagreement(contract: Contract, seen: list[Exchange]) -> None:
    said = disagreement(contract, seen[2], received={"recovery_codes": RECOVERY, "hint": "keep them"})

    assert said.startswith('a step: mfa_enroll_confirm: response has undeclared "hint"')
    assert "spec/openwebui_auth_spec/mfa.py:" in said


def test_a_body_that_does_not_fit_is_a_disagreement(contract: Contract, seen: list[Exchange]) -> None:
    said = disagreement(contract, seen[1], received={"manual_key": 1, "qr_code": PICTURE})

    assert "at \"/manual_key\": 1 is not of type 'string'" in said


def test_an_undeclared_status_is_a_disagreement(contract: Contract, seen: list[Exchange]) -> None:
    assert "status 404 is not declared" in disagreement(contract, seen[3], status=404)


def test_an_unknown_cause_is_a_disagreement(contract: Contract, seen: list[Exchange]) -> None:
    said = disagreement(contract, seen[3], received={"detail": "Something else"})

    assert "no cause with status 422 has the detail 'Something else'" in said


def test_a_refused_body_that_the_schema_takes_is_a_disagreement(
    contract: Contract, seen: list[Exchange]
) -> None:
    said = disagreement(contract, seen[3], sent={"name": "Ada", "profile_image_url": "/user.png"})

    assert "the schema takes a request that was refused" in said


def test_an_answer_to_somebody_of_too_low_a_role_is_a_disagreement(
    contract: Contract, seen: list[Exchange]
) -> None:
    user, admin = (replace(seen[0], received={**seen[0].received, "role": r}) for r in ("user", "admin"))
    asked = replace(
        seen[1],
        method="GET",
        path="/api/v1/auths/admin/config/ldap",
        headers={"authorization": f"Bearer {TOKEN}"},
        sent=None,
        received={"ENABLE_LDAP": True},
    )

    (said,) = contract.hold([user, asked]).disagreements
    assert "get_ldap_config: was answered 200 to role user" in said
    assert contract.hold([admin, asked]).disagreements == []
