"""Steps of the walk that make and use API keys, and carry credentials in other ways."""

from __future__ import annotations

from openwebui_auth import Carrier, OpenWebUI
from openwebui_auth.errors import AuthenticationError, NotFoundError, PermissionDeniedError

from tests.live.visit import AUTHS, Visit

HEADER = Carrier("header", "x-api-key")
COOKIE = Carrier("cookie", "token")
DETAILS = f"{AUTHS}/admin/details"


def keys_off(visit: Visit) -> str:
    auths = visit.ada.client.auths
    outcomes = {
        visit.refused(PermissionDeniedError, "api_keys_not_allowed", call)
        for call in (auths.generate_api_key, auths.get_api_key, auths.delete_api_key)
    }
    visit.configure(ENABLE_API_KEYS=True)
    denied = visit.refused(
        PermissionDeniedError, "api_keys_not_allowed", visit.grace.client.auths.generate_api_key
    )
    return f"to make, read or delete one {outcomes.pop()}; switched on, a user without the right {denied}"


def api_key(visit: Visit) -> str:
    auths = visit.ada.client.auths
    none = visit.refused(NotFoundError, "api_key_not_found", auths.get_api_key)
    assert auths.delete_api_key() is True
    key = auths.generate_api_key().api_key
    keyed = visit.ada.client.with_token(key)

    assert key.get_secret_value().startswith("sk-")
    assert auths.get_api_key().api_key == keyed.auths.get_api_key().api_key == key
    details = keyed.auths.get_admin_details()
    assert (details.name, details.email) == (visit.ada.name, visit.ada.email)
    assert visit.wire.last("GET", DETAILS).headers["authorization"] == f"Bearer {key.get_secret_value()}"
    person = visit.refused(PermissionDeniedError, "human_required", keyed.auths.get_session_user)
    visit.refused(PermissionDeniedError, "human_required", keyed.auths.get_mfa_status)
    return f"first {none}; made, read, used; no session: {person}"


def carriers(visit: Visit) -> str:
    client, key = visit.ada.client, visit.ada.client.auths.get_api_key().api_key
    for token in (key, visit.ada.token):
        secret = token if isinstance(token, str) else token.get_secret_value()
        assert client.with_token(token, carrier=HEADER).auths.get_admin_details().email == visit.ada.email
        sent = visit.wire.exchanges[-1].headers
        assert (sent["x-api-key"], "authorization" in sent, "cookie" in sent) == (secret, False, False)
        assert client.with_token(token, carrier=COOKIE).auths.get_admin_details().email == visit.ada.email
        sent = visit.wire.exchanges[-1].headers
        assert (sent["cookie"], "authorization" in sent) == (f"token={secret}", False)
    user = client.with_token(visit.ada.token, carrier=COOKIE).auths.get_session_user()
    assert user.id == visit.ada.id
    return "session and API key as bearer token, in x-api-key and as a cookie"


def key_restrictions(visit: Visit) -> str:
    key = visit.ada.client.auths.get_api_key().api_key
    keyed = visit.ada.client.with_token(key)
    allowed = {
        "ENABLE_API_KEYS_ENDPOINT_RESTRICTIONS": True,
        "API_KEYS_ALLOWED_ENDPOINTS": f"/nowhere,{DETAILS}",
    }
    with visit.configured(**allowed):
        assert keyed.auths.get_admin_details().email == visit.ada.email
        refused = visit.refused(PermissionDeniedError, "endpoint_not_allowed", keyed.auths.get_admin_config)
        by_header = visit.ada.client.with_token(key, carrier=HEADER)
        visit.refused(PermissionDeniedError, "endpoint_not_allowed", by_header.auths.get_api_key)
        assert visit.ada.client.auths.get_admin_config().ENABLE_API_KEYS_ENDPOINT_RESTRICTIONS is True
    assert keyed.auths.get_admin_config().ENABLE_API_KEYS_ENDPOINT_RESTRICTIONS is False
    return f"the allowed path works, another {refused}; sessions are free"


def keys_switched_off(visit: Visit) -> str:
    keyed = visit.ada.client.with_token(visit.ada.client.auths.get_api_key().api_key)
    with visit.configured(ENABLE_API_KEYS=False):
        off = visit.refused(PermissionDeniedError, "api_keys_disabled", keyed.auths.get_admin_details)
    assert keyed.auths.get_admin_details().email == visit.ada.email
    return f"while keys are off {off}; it works again afterwards"


def key_replaced(visit: Visit) -> str:
    auths = visit.ada.client.auths
    former = auths.get_api_key().api_key
    old, new = _keyed(visit, former.get_secret_value()), _keyed(visit, _made(visit))

    replaced = visit.refused(AuthenticationError, "invalid_api_key", old.auths.get_admin_details)
    assert old.token == former
    assert new.auths.get_admin_details().email == visit.ada.email
    assert new.auths.delete_api_key() is True
    deleted = visit.refused(AuthenticationError, "invalid_api_key", new.auths.get_admin_details)
    visit.refused(NotFoundError, "api_key_not_found", auths.get_api_key)
    return f"the former key {replaced}; deleted {deleted}"


def _made(visit: Visit) -> str:
    return visit.ada.client.auths.generate_api_key().api_key.get_secret_value()


def _keyed(visit: Visit, key: str) -> OpenWebUI:
    return visit.ada.client.with_token(key)
