"""Steps of the walk that end sessions: a changed password, an expiry, a deleted account."""

from __future__ import annotations

import time

from openwebui_auth.errors import AuthenticationError, BadRequestError
from openwebui_auth.models import SessionUserResponse

from tests.live.visit import USERS, Visit

NEW_PASSWORD = "Analytical-Engine-1871"


def password_refused(visit: Visit) -> str:
    auths, password = visit.ada.client.auths, visit.ada.password
    wrong = visit.refused(
        BadRequestError,
        "wrong_password",
        lambda: auths.update_password(password="Not-Her-Password-1", new_password=NEW_PASSWORD),
    )
    weak = visit.refused(
        BadRequestError,
        "weak_password",
        lambda: auths.update_password(password=password, new_password="feeble-nineteen"),
    )
    long = visit.refused(
        BadRequestError,
        "password_too_long",
        lambda: auths.update_password(password=password, new_password="Aa1-" + "y" * 69),
    )
    assert auths.get_session_user().id == visit.ada.id
    return f"{wrong}, {weak}, {long}; the session goes on"


def password_change(visit: Visit) -> str:
    ada, former, token = visit.ada, visit.ada.password, visit.ada.token
    elsewhere = ada.client.with_token(None)
    elsewhere.auths.signin(email=ada.email, password=former)
    assert ada.client.auths.update_password(password=former, new_password=NEW_PASSWORD) is True

    # On some servers the session would go on, so the client waits for the first 401 to forget it.
    assert ada.token == token
    ended = visit.refused(AuthenticationError, "revoked_token", ada.client.auths.get_session_user)
    assert ada.client.token is None
    visit.refused(AuthenticationError, "revoked_token", elsewhere.auths.get_session_user)

    refused = visit.refused(
        BadRequestError,
        "invalid_credentials",
        lambda: ada.client.auths.signin(email=ada.email, password=former),
    )
    ada.password = NEW_PASSWORD
    assert ada.sign_in().id == ada.client.auths.get_session_user().id
    return f"both sessions {ended}, token dropped; the old password {refused}; signed in with the new one"


def expired_token(visit: Visit) -> str:
    brief = visit.ada.client.with_token(None)
    with visit.configured(JWT_EXPIRES_IN="3s"):
        session = brief.auths.signin(email=visit.ada.email, password=visit.ada.password)
        alive = brief.auths.get_session_user()
    assert isinstance(session, SessionUserResponse)
    assert session.expires_at is not None
    assert alive.expires_at == session.expires_at
    time.sleep(max(0.0, session.expires_at - time.time()) + 0.1)
    outcome = visit.refused(AuthenticationError, "invalid_token", brief.auths.get_session_user)
    assert visit.ada.client.auths.get_session_user().id == visit.ada.id
    return f"three seconds later {outcome}; the older session goes on"


def endless_token(visit: Visit) -> str:
    with visit.configured(JWT_EXPIRES_IN="-1"):
        session = visit.grace.sign_in()
    assert session.expires_at is None
    assert visit.grace.client.auths.get_session_user().expires_at is None
    return "expires never, where JWT_EXPIRES_IN says so"


def deleted_account(visit: Visit) -> str:
    added = visit.ada.client.auths.add_user(
        name="Guest", email="guest@example.com", password="Guest-Book-1", role="auditor"
    )
    assert added.token is not None
    guest = visit.ada.client.with_token(added.token)
    assert (guest.auths.get_session_user().id, added.role) == (added.id, "auditor")
    role = visit.refused(
        AuthenticationError,
        "role_too_low",
        lambda: guest.auths.update_profile(name="Guest", profile_image_url=""),
    )
    assert visit.raw("DELETE", f"{USERS}/{added.id}").status == 200
    outcome = visit.refused(AuthenticationError, "user_gone", guest.auths.get_session_user)
    return f"a guest with a role of no meaning {role}; deleted, the session {outcome}"
