"""Steps of the walk that make further accounts and let people in."""

from __future__ import annotations

from collections.abc import Callable

from openwebui_auth.errors import (
    AuthenticationError,
    BadRequestError,
)
from openwebui_auth.models import SessionUserResponse

from tests.live.visit import AUTHS, Person, Visit


def second_sign_up(visit: Visit) -> str:
    visit.configure(ENABLE_SIGNUP=True)
    for person in (visit.grace, visit.pat):
        session = person.client.auths.signup(
            name=person.name, email=person.email, password=person.password, profile_image_url=None
        )
        assert isinstance(session, SessionUserResponse)
        assert (session.role, session.email) == ("pending", person.email)
        assert session.token == person.client.token
        person.id = session.id
    taken = visit.refused(
        BadRequestError,
        "email_taken",
        lambda: visit.pat.client.auths.signup(name="G", email="GRACE@Example.com", password="Grace-Again-1"),
    )
    return f"two users, role pending, each with a session; the address in capitals {taken}"


def pending_user(visit: Visit) -> str:
    auths = visit.grace.client.auths
    user = auths.get_session_user()
    assert (user.id, user.role) == (visit.grace.id, "pending")
    assert auths.update_timezone(timezone="").status is True
    assert auths.get_mfa_status().enabled is False
    details = auths.get_admin_details()
    assert (details.name, details.email) == (visit.ada.name, visit.ada.email)
    # What the server tells depends on who asks.
    assert visit.grace.client.server.get_config().version == visit.server.version

    calls: list[Callable[[], object]] = [
        lambda: auths.update_profile(name="Grace", profile_image_url=""),
        lambda: auths.delete_oauth_session("google"),
        auths.get_admin_config,
    ]
    outcomes = {visit.refused(AuthenticationError, "role_too_low", call) for call in calls}
    assert visit.grace.client.token is not None
    return f"may ask who the admin is; three other calls {outcomes.pop()}, the session goes on"


def promotion(visit: Visit) -> str:
    auths, token = visit.grace.client.auths, visit.grace.token
    visit.set_role(visit.grace, "user")

    user = auths.get_session_user()
    assert (user.role, visit.grace.token) == ("user", token)
    assert auths.update_profile(name="Grace Hopper", profile_image_url="").name == "Grace Hopper"
    outcome = visit.refused(AuthenticationError, "role_too_low", auths.get_admin_config)
    return f"the admin makes her a user, by the same session; no admin: {outcome}"


def administrator(visit: Visit) -> str:
    auths = visit.grace.client.auths
    visit.set_role(visit.grace, "admin")
    assert auths.get_admin_config().ENABLE_SIGNUP is True
    visit.set_role(visit.grace, "user")
    outcome = visit.refused(AuthenticationError, "role_too_low", auths.get_admin_config)
    return f"promoted to admin she reads the settings; a user again, {outcome}"


def admin_details(visit: Visit) -> str:
    auths = visit.grace.client.auths
    with visit.configured(ADMIN_EMAIL="desk@example.com"):
        details = auths.get_admin_details()
        assert (details.name, details.email) == (None, "desk@example.com")
    with visit.configured(SHOW_ADMIN_DETAILS=False):
        hidden = visit.refused(BadRequestError, "admin_details_hidden", auths.get_admin_details)
    assert auths.get_admin_details().email == visit.ada.email
    return f"ADMIN_EMAIL without a name; switched off {hidden}; the first user again"


def added_user(visit: Visit) -> str:
    token, joan = visit.ada.token, visit.joan
    added = visit.ada.client.auths.add_user(
        name=joan.name, email="Joan@Example.com", password=joan.password, role="user"
    )

    assert (added.name, added.role, added.email) == (joan.name, "user", joan.email)
    assert added.token is not None
    assert added.token_type == "Bearer"
    assert visit.ada.token == token != added.token.get_secret_value()
    joan.id, joan.client = added.id, visit.ada.client.with_token(added.token)
    assert joan.client.auths.get_session_user().id == added.id
    assert visit.ada.client.auths.get_session_user().id == visit.ada.id
    return "the token is hers, the admin's stays"


def added_users_refused(visit: Visit) -> str:
    def add(person: Person, email: str, password: str) -> None:
        person.client.auths.add_user(name="New", email=email, password=password)

    ada, email, password = visit.ada, "new@example.com", "Brand-New-1"
    outcomes = [
        visit.refused(AuthenticationError, "role_too_low", lambda: add(visit.joan, email, password)),
        visit.refused(BadRequestError, "invalid_email", lambda: add(ada, "new", password)),
        visit.refused(BadRequestError, "email_taken", lambda: add(ada, visit.joan.email, password)),
        visit.refused(BadRequestError, "weak_password", lambda: add(ada, email, "feeble-twenty")),
        visit.refused(BadRequestError, "password_too_long", lambda: add(ada, email, "Aa1-" * 19)),
    ]
    failed = visit.raw(
        "POST",
        f"{AUTHS}/add",
        {"name": "New", "email": "null@example.com", "password": "Brand-New-1", "role": None},
    )
    assert (failed.status, failed.received) == (
        500,
        {"detail": "An internal error occurred while adding the user."},
    )
    return f"{', '.join(outcomes)}; role null 500"
