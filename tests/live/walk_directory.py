"""Steps of the walk about other sources of accounts: an LDAP directory and OAuth providers."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from urllib.parse import unquote

from openwebui_auth.errors import BadRequestError, NotFoundError, PermissionDeniedError
from openwebui_auth.models import LdapServerConfigInput, OAuthConfigForm
from pydantic import SecretStr

from tests.live.visit import AUTHS, CLIENT_SECRET, DIRECTORY_PASSWORD, Visit


def directory(visit: Visit) -> str:
    auths = visit.ada.client.auths
    fresh = auths.get_ldap_server()
    change = LdapServerConfigInput.from_response(fresh)
    empty = visit.refused(BadRequestError, "ldap_field_empty", lambda: auths.update_ldap_server(change))
    change.search_base = "ou=people,dc=example,dc=com"
    change.app_dn = "cn=admin,dc=example,dc=com"
    change.app_dn_password = SecretStr(DIRECTORY_PASSWORD)
    written = auths.update_ldap_server(change)
    assert auths.get_ldap_server() == written

    change = LdapServerConfigInput.from_response(written)
    change.port = 1389
    auths.update_ldap_server(change)
    stored = auths.get_ldap_server()
    assert (stored.port, stored.search_base) == (1389, "ou=people,dc=example,dc=com")
    assert stored.app_dn_password.get_secret_value() == DIRECTORY_PASSWORD
    assert (stored.label, stored.ciphers, stored.attribute_for_groups) == ("LDAP Server", "ALL", "memberOf")
    return f"as it is {empty}; stored, and kept over a read, a change of the port and a write back"


def directory_switch(visit: Visit) -> str:
    auths = visit.ada.client.auths
    before = auths.get_ldap_config().ENABLE_LDAP
    off = visit.refused(
        BadRequestError,
        "ldap_disabled",
        lambda: visit.grace.client.auths.signin_ldap(user="ada", password=visit.ada.password),
    )
    on = auths.update_ldap_config(enable_ldap=True).ENABLE_LDAP
    assert (before, on, auths.get_ldap_config().ENABLE_LDAP) == (False, True, True)
    assert visit.ada.client.server.get_config().features.enable_ldap is True
    return f"a sign-in while off {off}; switched on"


def directory_sign_in(visit: Visit) -> str:
    auths, grace = visit.ada.client.auths, visit.grace.client
    config = LdapServerConfigInput.from_response(auths.get_ldap_server())

    def sign_in(password: str) -> Callable[[], object]:
        return lambda: grace.auths.signin_ldap(user="ada", password=password)

    token = visit.grace.token
    blank = visit.refused(BadRequestError, "invalid_credentials", sign_in(""))
    config.certificate_path = "/nowhere/ca.pem"
    auths.update_ldap_server(config)
    unreadable = visit.refused(BadRequestError, "ldap_tls_setup_failed", sign_in("Directory-Word-1"))
    config.certificate_path, config.host, config.use_tls = None, "127.0.0.1", False
    config.port = 1  # where nobody listens
    auths.update_ldap_server(config)
    down = visit.refused(BadRequestError, "ldap_failed", sign_in("Directory-Word-1"))
    assert visit.grace.token == token
    assert auths.update_ldap_config(enable_ldap=None).ENABLE_LDAP is None
    return f"blank password {blank}, unreadable CA file {unreadable}, no directory there {down}; off by null"


def oauth_config(visit: Visit) -> str:
    auths = visit.ada.client.auths
    fresh = auths.get_oauth_config()
    first = auths.update_oauth_config(
        OAuthConfigForm(
            OAUTH_CLIENT_SECRET=SecretStr(CLIENT_SECRET), OAUTH_ALLOWED_DOMAINS="a.example, b.example"
        )
    )
    assert visit.wire.exchanges[-1].sent == {
        "OAUTH_CLIENT_SECRET": CLIENT_SECRET,
        "OAUTH_ALLOWED_DOMAINS": "a.example, b.example",
    }
    second = auths.update_oauth_config(OAuthConfigForm(OAUTH_PROVIDER_NAME="Example", OAUTH_TIMEOUT=30))

    assert first.OAUTH_ALLOWED_DOMAINS == second.OAUTH_ALLOWED_DOMAINS == "a.example,b.example"
    assert second == auths.get_oauth_config()
    assert second.OAUTH_CLIENT_SECRET is not None
    assert second.OAUTH_CLIENT_SECRET.get_secret_value() == CLIENT_SECRET
    changed = {name for name in type(fresh).model_fields if getattr(fresh, name) != getattr(second, name)}
    assert changed == {"OAUTH_CLIENT_SECRET", "OAUTH_ALLOWED_DOMAINS", "OAUTH_PROVIDER_NAME", "OAUTH_TIMEOUT"}
    cleared = auths.update_oauth_config(OAuthConfigForm(OAUTH_CLIENT_SECRET=SecretStr("")))
    assert cleared.OAUTH_CLIENT_SECRET is not None
    assert cleared.OAUTH_CLIENT_SECRET.get_secret_value() == ""
    count = len(type(fresh).model_fields)
    return f"two partial writes, {len(changed)} of {count} settings changed; empty text clears"


def oauth_sessions(visit: Visit) -> str:
    auths = visit.grace.client.auths
    outcomes = {
        visit.refused(NotFoundError, "no_oauth_session", partial(auths.delete_oauth_session, provider))
        for provider in ("google", "mcp:server/one")
    }
    assert unquote(visit.wire.exchanges[-1].path) == f"{AUTHS}/oauth/sessions/mcp:server/one"
    return f"none for google nor mcp:server/one: {outcomes.pop()}"


def token_exchange(visit: Visit) -> str:
    token = visit.grace.token
    outcome = visit.refused(
        PermissionDeniedError,
        "token_exchange_disabled",
        lambda: visit.grace.client.auths.token_exchange("google", token="not-a-real-access-token"),
    )
    assert visit.grace.token == token
    return f"{outcome}, the session goes on"
