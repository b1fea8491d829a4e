"""Steps of the walk that only an admin takes."""

from __future__ import annotations

import time

from openwebui_auth.errors import AuthenticationError, BadRequestError, NotFoundError, PermissionDeniedError
from openwebui_auth.models import AdminConfigInput, LdapServerConfigInput, SessionUserResponse
from pydantic import SecretStr

from tests.live.visit import DIRECTORY_PASSWORD, EMAIL, PASSWORD, Visit


def admin_config(visit: Visit) -> str:
    auths = visit.client.auths
    off = visit.refused(PermissionDeniedError, "api_keys_not_allowed", auths.generate_api_key)
    config = auths.get_admin_config()

    assert (config.ENABLE_SIGNUP, config.ENABLE_API_KEYS, config.ENABLE_MFA) == (False, False, False)
    assert (config.JWT_EXPIRES_IN, config.DEFAULT_USER_ROLE) == ("4w", "pending")
    assert (config.ADMIN_EMAIL, config.FOLDER_MAX_FILE_COUNT, config.I18N) == (None, "", {})

    change = AdminConfigInput.from_response(config)
    change.ENABLE_API_KEYS = True
    written = auths.update_admin_config(change)

    assert written.sessions_revoked is False
    expected = config.model_dump() | {"ENABLE_API_KEYS": True}
    assert auths.get_admin_config().model_dump() == expected
    return f"first {off}; ENABLE_API_KEYS turned on, the other {len(expected) - 1} settings unchanged"


def directory_password(visit: Visit) -> str:
    auths = visit.client.auths
    change = LdapServerConfigInput.from_response(auths.get_ldap_server())
    empty = visit.refused(BadRequestError, "ldap_field_empty", lambda: auths.update_ldap_server(change))
    change.search_base = "ou=people,dc=example,dc=com"
    change.app_dn_password = SecretStr(DIRECTORY_PASSWORD)
    auths.update_ldap_server(change)

    change = LdapServerConfigInput.from_response(auths.get_ldap_server())
    change.port = 1389
    auths.update_ldap_server(change)

    stored = auths.get_ldap_server()
    assert (stored.port, stored.search_base) == (1389, "ou=people,dc=example,dc=com")
    assert stored.app_dn_password.get_secret_value() == DIRECTORY_PASSWORD
    return f"first {empty}; survives a read, a change of the port and a write back"


def api_key(visit: Visit) -> str:
    auths = visit.client.auths
    none = visit.refused(NotFoundError, "api_key_not_found", auths.get_api_key)
    key = auths.generate_api_key().api_key
    keyed = visit.client.with_token(key)

    assert key.get_secret_value().startswith("sk-")
    assert auths.get_api_key().api_key == key
    person = visit.refused(PermissionDeniedError, "human_required", keyed.auths.get_session_user)
    details = keyed.auths.get_admin_details()
    assert (details.name, details.email) == ("Ada Lovelace", EMAIL)
    asked = visit.wire.last("GET", "/api/v1/auths/admin/details")
    assert asked.headers["authorization"] == f"Bearer {key.get_secret_value()}"

    assert auths.delete_api_key() is True
    gone = visit.refused(AuthenticationError, "invalid_api_key", keyed.auths.get_admin_details)
    assert keyed.token == key
    return f"first {none}; made, works; no session: {person}; deleted: {gone}"


def settings_by_api_key(visit: Visit) -> str:
    keyed = visit.client.with_token(visit.client.auths.generate_api_key().api_key)
    change = AdminConfigInput.from_response(keyed.auths.get_admin_config())
    change.RESPONSE_WATERMARK = "Made by an engine"
    assert keyed.auths.update_admin_config(change).RESPONSE_WATERMARK == "Made by an engine"

    change.ENABLE_MFA = False
    outcome = visit.refused(
        PermissionDeniedError, "human_admin_required", lambda: keyed.auths.update_admin_config(change)
    )
    assert keyed.auths.delete_api_key() is True
    return f"written without the MFA switches; with one of them {outcome}"


def expired_token(visit: Visit) -> str:
    auths = visit.client.auths
    change = AdminConfigInput.from_response(auths.get_admin_config())
    change.JWT_EXPIRES_IN = "2s"
    assert auths.update_admin_config(change).JWT_EXPIRES_IN == "2s"

    brief = visit.client.with_token(None)
    session = brief.auths.signin(email=EMAIL, password=PASSWORD)
    assert isinstance(session, SessionUserResponse)
    assert session.expires_at is not None
    assert brief.auths.get_session_user().expires_at == session.expires_at
    time.sleep(max(0.0, session.expires_at - time.time()) + 0.1)
    outcome = visit.refused(AuthenticationError, "invalid_token", brief.auths.get_session_user)

    change.JWT_EXPIRES_IN = "4w"
    assert auths.update_admin_config(change).JWT_EXPIRES_IN == "4w"
    return f"two seconds later {outcome}; the older session goes on"
