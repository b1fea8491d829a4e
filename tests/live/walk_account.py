"""Steps of the walk that anybody with an account takes."""

from __future__ import annotations

import datetime
import time

from openwebui_auth.errors import (
    AuthenticationError,
    BadRequestError,
    PermissionDeniedError,
    UnprocessableEntityError,
)
from openwebui_auth.models import SessionUserInfoResponse, SessionUserResponse, UserPermissions
from pydantic import SecretStr

from tests.live.visit import AUTHS, Visit

FOUR_WEEKS = 28 * 24 * 3600
PICTURE = "data:image/png;base64,iVBORw0KGgo="


def empty_server(visit: Visit) -> str:
    release = visit.ada.client.server.get_version()
    config = visit.ada.client.server.get_config()

    assert release.version == config.version == visit.server.version
    assert config.onboarding is True
    assert config.features.enable_signup is True
    return f"Open WebUI {release.version}, no account yet"


def no_credential(visit: Visit) -> str:
    assert visit.ada.client.token is None
    missing = visit.refused(AuthenticationError, "not_authenticated", visit.ada.client.auths.get_session_user)
    forged = visit.ada.client.with_token("eyJhbGciOiJub25lIn0.e30.forged")
    unreadable = visit.refused(AuthenticationError, "invalid_token", forged.auths.get_session_user)
    unknown = visit.ada.client.with_token("sk-00000000000000000000000000000000")
    no_key = visit.refused(AuthenticationError, "invalid_api_key", unknown.auths.get_admin_details)
    return f"{missing}; a forged token {unreadable}; an unknown key {no_key}"


def sign_up_refused(visit: Visit) -> str:
    def sign_up(email: str, password: str) -> None:
        visit.ada.client.auths.signup(name="Ada", email=email, password=password)

    ada = visit.ada
    address = visit.refused(BadRequestError, "invalid_email", lambda: sign_up("ada", ada.password))
    weak = visit.refused(BadRequestError, "weak_password", lambda: sign_up(ada.email, "feeble-nineteen"))
    # 72 characters, and 73 bytes.
    long = "Aa1-" + "x" * 67 + "é"
    much = visit.refused(BadRequestError, "password_too_long", lambda: sign_up(ada.email, long))
    assert ada.client.token is None
    assert ada.client.server.get_config().onboarding is True
    return f"{address}, {weak}, {much}; still no account"


def first_sign_up(visit: Visit) -> str:
    ada = visit.ada
    session = ada.client.auths.signup(name="Ada", email="Ada@Example.com", password=ada.password)

    assert isinstance(session, SessionUserResponse)
    assert (session.name, session.role, session.email) == ("Ada", "admin", ada.email)
    assert session.profile_image_url == f"/api/v1/users/{session.id}/profile/image"
    assert session.token_type == "Bearer"
    assert session.expires_at is not None
    assert abs(session.expires_at - time.time() - FOUR_WEEKS) < 60
    assert session.token == ada.client.token
    sent = visit.wire.last("POST", f"{AUTHS}/signup").sent
    assert sent == {"name": "Ada", "email": "Ada@Example.com", "password": ada.password}
    ada.id = session.id
    return "role admin, a session of four weeks"


def sign_up_closed(visit: Visit) -> str:
    token = visit.ada.token
    config = visit.ada.client.server.get_config()

    assert config.onboarding is None
    assert config.features.enable_signup is False
    outcome = visit.refused(
        PermissionDeniedError,
        "forbidden",
        lambda: visit.ada.client.auths.signup(
            name=visit.grace.name, email=visit.grace.email, password=visit.grace.password
        ),
    )
    assert visit.ada.token == token
    return f"ENABLE_SIGNUP is off, {outcome}"


def session(visit: Visit) -> str:
    ada = visit.ada
    user = ada.client.auths.get_session_user()
    asked = visit.wire.exchanges[-1]
    factors = ada.client.auths.get_mfa_status()

    assert isinstance(user, SessionUserInfoResponse)
    assert (user.id, user.name, user.role, user.email) == (ada.id, "Ada", "admin", ada.email)
    assert (user.profile_image_url, user.bio, user.date_of_birth) == ("/user.png", None, None)
    assert user.token == ada.client.token
    assert asked.headers["authorization"] == f"Bearer {ada.token}"
    assert (factors.enabled, factors.required, factors.recovery_codes_remaining) == (False, False, 0)
    return f"{user.name} <{user.email}>, no second factor"


def permissions(visit: Visit) -> str:
    rights = visit.ada.client.auths.get_session_user().permissions

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
    auths, name, bio = visit.ada.client.auths, visit.ada.name, "Wrote the first program."
    updated = auths.update_profile(
        name=name, profile_image_url=PICTURE, bio=bio, gender="female", date_of_birth=born
    )
    full = auths.get_session_user()
    auths.update_profile(name=name, profile_image_url="/user.png")
    bare = auths.get_session_user()

    assert updated.id == full.id == bare.id == visit.ada.id
    assert updated.name == full.name == bare.name == name
    assert (updated.profile_image_url, full.profile_image_url) == (PICTURE, PICTURE)
    assert (full.bio, full.gender, full.date_of_birth) == (bio, "female", born)
    assert (bare.bio, bare.gender, bare.date_of_birth) == (None, None, None)
    assert bare.profile_image_url == "/user.png"
    return "five fields stored, and erased where left out"


def picture_refused(visit: Visit) -> str:
    auths, picture = visit.ada.client.auths, "ftp://example.com/ada.png"
    outcome = visit.refused(
        UnprocessableEntityError,
        "invalid_request",
        lambda: auths.update_profile(name=visit.ada.name, profile_image_url=picture),
    )
    assert auths.get_session_user().profile_image_url == "/user.png"
    return f"one by FTP {outcome}"


def timezone(visit: Visit) -> str:
    answer = visit.ada.client.auths.update_timezone(timezone="Europe/London")

    assert answer.status is True
    assert visit.wire.exchanges[-1].sent == {"timezone": "Europe/London"}
    return "stored"


def wrong_password(visit: Visit) -> str:
    token = visit.ada.token
    outcome = visit.refused(
        BadRequestError,
        "invalid_credentials",
        lambda: visit.ada.client.auths.signin(email=visit.ada.email, password="Analytical-Engine-1844"),
    )

    assert visit.ada.token == token
    return f"{outcome}, the session goes on"


def sign_in(visit: Visit) -> str:
    ada, before = visit.ada, visit.ada.token
    session = ada.client.auths.signin(email="ADA@example.com", password=SecretStr(ada.password))
    asked = visit.wire.last("POST", f"{AUTHS}/signin")

    assert isinstance(session, SessionUserResponse)
    assert session.id == ada.client.auths.get_session_user().id == ada.id
    assert session.token == ada.client.token
    assert ada.token == asked.received["token"] != before
    assert asked.sent == {"email": "ADA@example.com", "password": ada.password}
    assert "authorization" not in asked.headers
    return "another token, the same account"


def sign_out(visit: Visit) -> str:
    client, token = visit.ada.client, visit.ada.token
    answer = client.auths.sign_out()

    assert answer.status is True
    assert answer.redirect_url is None
    assert client.token is None
    outcome = visit.refused(AuthenticationError, "not_authenticated", client.auths.get_session_user)
    # Without Redis the server forgets nothing: dropping the token is the client's part.
    assert client.with_token(token).auths.get_session_user().email == visit.ada.email
    return f"token dropped, {outcome}"
