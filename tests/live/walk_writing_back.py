"""A step of the walk that reads settings, changes one and writes them back: nothing else changes."""

from __future__ import annotations

from openwebui_auth import OpenWebUI
from openwebui_auth.models import AdminConfigInput, LdapServerConfigInput, OAuthConfigForm
from pydantic import SecretStr

from tests.live.visit import DIRECTORY_PASSWORD, Visit


def written_back(visit: Visit) -> str:
    admin = visit.ada.client
    keyed = admin.with_token(admin.auths.generate_api_key().api_key)
    # A zero is read as a number, and stays only where it is written as a text.
    stored = visit.configure(FOLDER_MAX_FILE_COUNT="0").FOLDER_MAX_FILE_COUNT
    assert stored == admin.auths.get_admin_config().FOLDER_MAX_FILE_COUNT == 0
    for caller in (admin, keyed):
        _general(visit, caller)
        _directory(visit, caller)
        _providers(visit, caller)
    assert keyed.auths.delete_api_key() is True
    return "with the session and with a key; the stored zero and the secrets are kept"


def _general(visit: Visit, caller: OpenWebUI) -> None:
    config = caller.auths.get_admin_config()
    before = visit.wire.exchanges[-1].received
    change = AdminConfigInput.from_response(config)
    change.ENABLE_NOTES = not config.ENABLE_NOTES
    caller.auths.update_admin_config(change)
    caller.auths.get_admin_config()
    assert visit.wire.exchanges[-1].received == before | {"ENABLE_NOTES": not config.ENABLE_NOTES}


def _directory(visit: Visit, caller: OpenWebUI) -> None:
    change = LdapServerConfigInput.from_response(caller.auths.get_ldap_server())
    change.search_base, change.app_dn_password = "ou=people", SecretStr(DIRECTORY_PASSWORD)
    caller.auths.update_ldap_server(change)
    before = visit.wire.exchanges[-1].received
    change = LdapServerConfigInput.from_response(caller.auths.get_ldap_server())
    change.label = f"Directory of {caller is visit.ada.client}"
    caller.auths.update_ldap_server(change)
    assert visit.wire.exchanges[-1].received == before | {"label": change.label}
    assert before["app_dn_password"] == DIRECTORY_PASSWORD


def _providers(visit: Visit, caller: OpenWebUI) -> None:
    caller.auths.get_oauth_config()
    before = visit.wire.exchanges[-1].received
    name = f"Provider of {caller is visit.ada.client}"
    caller.auths.update_oauth_config(OAuthConfigForm(OAUTH_PROVIDER_NAME=name))
    caller.auths.get_oauth_config()
    assert visit.wire.exchanges[-1].received == before | {"OAUTH_PROVIDER_NAME": name}
