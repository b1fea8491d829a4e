"""Steps of the walk that anybody with an account takes."""

from __future__ import annotations

import datetime
import time

import pytest
from openwebui_auth.errors import (
    AuthenticationError,
    BadRequestError,
    MethodNotAllowedError,
    PermissionDeniedError,
    UnexpectedResponseError,
)
from openwebui_auth.models import SessionUserInfoResponse, SessionUserResponse, UserPermissions
from pydantic import SecretStr

from tests.live.visit import EMAIL, PASSWORD, Visit

FOUR_WEEKS = 28 * 24 * 3600


def empty_server(visit: Visit) -> str:
    release = visit.client.server.get_version()
    config = visit.client.server.get_config()

    assert release.version == config.version == visit.server.version
    assert config.onboarding is True
    assert config.features.enable_signup is True
    return f"Open WebUI {release.version}, no account yet"


def no_credential(visit: Visit) -> str:
    assert visit.client.token is None

    return visit.refused(AuthenticationError, "not_authenticated", visit.client.auths.get_session_user)


def first_sign_up(visit: Visit) -> str:
    session = visit.client.auths.signup(name="Ada", email="Ada@Example.com", password=PASSWORD)

    assert isinstance(session, SessionUserResponse)
    assert (session.name, session.role, session.email) == ("Ada", "admin", EMAIL)
    assert session.profile_image_url == f"/api/v1/users/{session.id}/profile/image"
    assert session.token_type == "Bearer"
    assert session.expires_at is not None
    assert abs(session.expires_at - time.time() - FOUR_WEEKS) < 60
    assert session.token == visit.client.token
    sent = visit.wire.last("POST", "/api/v1/auths/signup").sent
    assert sent == {"name": "Ada", "email": "Ada@Example.com", "password": PASSWORD}
    return "role admin, a session of four weeks"


def sign_up_closed(visit: Visit) -> str:
    token = visit.token()
    config = visit.client.server.get_config()

    assert config.onboarding is None
    assert config.features.enable_signup is False
    outcome = visit.refused(
        PermissionDeniedError,
        "forbidden",
        lambda: visit.client.auths.signup(name="Bob", email="bob@example.com", password=PASSWORD),
    )
    assert visit.token() == token
    return f"ENABLE_SIGNUP is off, {outcome}"


def session(visit: Visit) -> str:
    user = visit.client.auths.get_session_user()
    asked = visit.wire.exchanges[-1]
    factors = visit.client.auths.get_mfa_status()

    assert isinstance(user, SessionUserInfoResponse)
    assert user.id == visit.wire.last("POST", "/api/v1/auths/signup", 200).received["id"]
    assert (user.name, user.role, user.email) == ("Ada", "admin", EMAIL)
    assert (user.profile_image_url, user.bio, user.date_of_birth) == ("/user.png", None, None)
    assert user.token == visit.client.token
    assert asked.headers["authorization"] == f"Bearer {visit.token()}"
    assert (factors.enabled, factors.required, factors.recovery_codes_remaining) == (False, False, 0)
    return f"{user.name} <{user.email}>, no second factor"


def permissions(visit: Visit) -> str:
    rights = visit.client.auths.get_session_user().permissions

    assert isinstance(rights, UserPermissions)
    assert rights.chat.controls is True
    assert rights.workspace.models is False
    assert rights.features.encrypted_channels is False
    assert rights.settings.interface is True
    assert rights.model_dump(by_alias=True) == visit.wire.exchanges[-1].received["permissions"]
    count = sum(len(section) for section in rights.model_dump().values())
    assert count == 67
    return f"{count} rights, typed"


def profile(visit: Visit) -> str:
    born = datetime.date(1815, 12, 10)
    auths = visit.client.auths
    updated = auths.update_profile(
        name="Ada Lovelace", profile_image_url="", bio="Wrote the first program.", date_of_birth=born
    )
    full = auths.get_session_user()
    auths.update_profile(name="Ada Lovelace", profile_image_url="/user.png")
    bare = auths.get_session_user()

    assert updated.id == full.id == bare.id
    assert updated.name == full.name == bare.name == "Ada Lovelace"
    assert (full.bio, full.gender, full.date_of_birth) == ("Wrote the first program.", None, born)
    assert (bare.bio, bare.date_of_birth) == (None, None)
    assert bare.profile_image_url == "/user.png"
    return "stored, and erased where left out"


def wrong_password(visit: Visit) -> str:
    token = visit.token()
    outcome = visit.refused(
        BadRequestError,
        "invalid_credentials",
        lambda: visit.client.auths.signin(email=EMAIL, password="Analytical-Engine-1844"),
    )

    assert visit.token() == token
    return f"{outcome}, the session goes on"


def sign_in(visit: Visit) -> str:
    before = visit.token()
    session = visit.client.auths.signin(email=EMAIL, password=SecretStr(PASSWORD))
    asked = visit.wire.last("POST", "/api/v1/auths/signin")

    assert isinstance(session, SessionUserResponse)
    assert session.id == visit.client.auths.get_session_user().id
    assert session.token == visit.client.token
    assert visit.token() == asked.received["token"] != before
    assert asked.sent == {"email": EMAIL, "password": PASSWORD}
    assert "authorization" not in asked.headers
    return "another token, the same account"


def sign_out(visit: Visit) -> str:
    token = visit.token()
    answer = visit.client.auths.sign_out()

    assert answer.status is True
    assert answer.redirect_url is None
    assert visit.client.token is None
    outcome = visit.refused(AuthenticationError, "not_authenticated", visit.client.auths.get_session_user)
    # Without Redis the server forgets nothing: dropping the token is the client's part.
    assert visit.client.with_token(token).auths.get_session_user().email == EMAIL
    return f"token dropped, {outcome}"


def wrong_base_url(visit: Visit) -> str:
    with visit.open(f"{visit.server.base_url}/nowhere", visit.wire, visit.log) as lost:
        with pytest.raises(
            UnexpectedResponseError, match=r"text/html instead of JSON\..*check base_url"
        ) as page:
            lost.server.get_version()
        # Later than 0.10, so the client asks whether the server is older, and gets a page again.
        with pytest.raises(UnexpectedResponseError, match="check base_url"):
            lost.auths.get_mfa_status()
        assert visit.wire.exchanges[-1].path == "/nowhere/api/config"
        with pytest.raises(MethodNotAllowedError) as refusal:
            lost.auths.signin(email=EMAIL, password=PASSWORD)

    assert (page.value.status, page.value.content_type) == (200, "text/html")
    assert (refusal.value.status, refusal.value.cause) == (405, None)
    return "200 text/html explained, 405"
