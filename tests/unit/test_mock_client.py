"""The generated Python client against a mock in a process of its own: a sign-in, a second factor, a key."""

import json
import time
import urllib.request
from collections.abc import Iterator
from typing import Any

import pyotp
import pytest
from openwebui_auth import OpenWebUI, RecoveryCode
from openwebui_auth.errors import AuthenticationError, PermissionDeniedError
from openwebui_auth.models import (
    AdminConfigInput,
    MfaChallengeResponse,
    MfaEnrollmentResponse,
    SessionUserResponse,
)

from tests.support.mock import running

EMAIL, PASSWORD = "ada@example.com", "a-password"


@pytest.fixture
def url() -> Iterator[str]:
    with running() as (_, ready):
        yield ready["url"]


@pytest.fixture
def client(url: str) -> Iterator[OpenWebUI]:
    """A client that is signed in as the first user."""
    with OpenWebUI(url) as client:
        first = client.auths.signup(name="Ada", email=EMAIL, password=PASSWORD)
        assert isinstance(first, SessionUserResponse)
        yield client


def configure(client: OpenWebUI, **changes: Any) -> None:
    form = AdminConfigInput.from_response(client.auths.get_admin_config())
    for name, value in changes.items():
        setattr(form, name, value)
    client.auths.update_admin_config(form)


def ended(client: OpenWebUI) -> None:
    """Assert that the client's session has been ended; it forgets the token with that."""
    with pytest.raises(AuthenticationError) as refused:
        client.auths.get_session_user()
    assert refused.value.cause == "revoked_token"
    assert client.token is None


def tell(url: str, what: str, **value: Any) -> Any:
    """Tell the mock itself something."""
    headers = {"Content-Type": "application/json"}
    request = urllib.request.Request(f"{url}/_mock/{what}", json.dumps(value).encode(), headers)
    with urllib.request.urlopen(request, timeout=5) as answer:
        return json.load(answer)


def test_a_session(client: OpenWebUI) -> None:
    assert client.server.get_version().version == "0.12.4"
    assert client.auths.get_session_user().role == "admin"
    with pytest.raises(AuthenticationError) as refused:
        client.with_token(None).auths.get_session_user()
    assert refused.value.cause == "not_authenticated"
    client.auths.update_password(password=PASSWORD, new_password="another")
    ended(client)
    assert isinstance(client.auths.signin(email=EMAIL, password="another"), SessionUserResponse)


def test_an_api_key(client: OpenWebUI) -> None:
    configure(client, ENABLE_API_KEYS=True)
    keyed = client.with_token(client.auths.generate_api_key().api_key)
    assert keyed.auths.get_admin_details().email == EMAIL
    with pytest.raises(PermissionDeniedError) as refused:
        keyed.auths.get_session_user()
    assert refused.value.cause == "human_required"


def test_a_second_factor_from_its_beginning_to_a_recovery(client: OpenWebUI, url: str) -> None:
    configure(client, ENABLE_MFA=True)
    ended(client)
    keys: list[str] = []
    saved: list[str] = []

    def enroll(prompt: Any) -> str:
        keys.append(prompt.setup.manual_key.get_secret_value())
        return pyotp.TOTP(keys[-1]).at(time.time())

    def sign_in(**answers: Any) -> object:
        result = client.auths.signin(email=EMAIL, password=PASSWORD)
        assert isinstance(result, MfaChallengeResponse)
        return client.auths.complete_signin(result, **answers)

    enrolled = sign_in(
        enroll=enroll, recovery_codes=lambda codes: saved.extend(one.get_secret_value() for one in codes)
    )
    assert isinstance(enrolled, MfaEnrollmentResponse)
    assert len(saved) == 10
    assert client.auths.get_mfa_status().recovery_codes_remaining == 10

    ahead = tell(url, "clock", advance=30)["clock"]
    verified = sign_in(code=lambda _: pyotp.TOTP(keys[0]).at(time.time() + ahead))
    assert isinstance(verified, SessionUserResponse)
    assert isinstance(sign_in(code=lambda _: RecoveryCode(saved[0].upper())), SessionUserResponse)
    assert client.auths.get_mfa_status().recovery_codes_remaining == 9

    proof = tell(url, "do/mfa-reset", email=EMAIL)["reset_token"]
    again = sign_in(reset_token=lambda _: proof, enroll=enroll, recovery_codes=lambda _: None)
    assert isinstance(again, MfaEnrollmentResponse)
    assert keys[0] != keys[1]
