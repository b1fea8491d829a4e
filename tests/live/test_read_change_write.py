"""Settings are read, changed and written back on real servers of every version; nothing else changes."""

from typing import Any

import pytest
from openwebui_auth import OpenWebUI, UnsupportedByServer
from openwebui_auth._runtime.model import to_wire
from openwebui_auth.models import AdminConfigInput, LdapServerConfigInput, OAuthConfigForm
from pydantic import SecretStr

from tests.live.conftest import StartServer

pytestmark = pytest.mark.live

RELEASES = ("0.10.2", "0.11.4", "0.12.4")


def wire(model: object) -> dict[str, Any]:
    """Return the JSON object of a model."""
    plain = to_wire(model)
    assert isinstance(plain, dict)
    return plain


@pytest.mark.parametrize("release", RELEASES)
def test_only_what_was_changed_changes(start_server: StartServer, release: str) -> None:
    server = start_server(version=release)
    with OpenWebUI(server.base_url) as client:
        client.auths.signup(name="Admin", email="admin@example.com", password="admin-pass-1")
        before = client.auths.get_admin_config()
        config = AdminConfigInput.from_response(before)
        config.FOLDER_MAX_FILE_COUNT = "0"
        config.ENABLE_API_KEYS = True
        client.auths.update_admin_config(config)
        assert client.auths.get_admin_config().FOLDER_MAX_FILE_COUNT == 0
        key = client.auths.generate_api_key().api_key
        assert key is not None
        for caller in (client, client.with_token(key)):
            stored = caller.auths.get_admin_config()
            config = AdminConfigInput.from_response(stored)
            config.ENABLE_NOTES = not stored.ENABLE_NOTES
            caller.auths.update_admin_config(config)
            after = caller.auths.get_admin_config()
            assert wire(after) == wire(stored) | {"ENABLE_NOTES": not stored.ENABLE_NOTES}
            assert after.FOLDER_MAX_FILE_COUNT == 0

            ldap = LdapServerConfigInput.from_response(caller.auths.get_ldap_server())
            ldap.search_base, ldap.app_dn_password = "ou=people", SecretStr("kept")
            caller.auths.update_ldap_server(ldap)
            ldap = LdapServerConfigInput.from_response(caller.auths.get_ldap_server())
            ldap.label = "Renamed"
            written = caller.auths.update_ldap_server(ldap)
            assert (written.label, written.app_dn_password.get_secret_value()) == ("Renamed", "kept")

            oauth = caller.auths.get_oauth_config()
            caller.auths.update_oauth_config(OAuthConfigForm(OAUTH_PROVIDER_NAME="Example"))
            assert wire(caller.auths.get_oauth_config()) == wire(oauth) | {"OAUTH_PROVIDER_NAME": "Example"}

        config = AdminConfigInput.from_response(client.auths.get_admin_config())
        config.ENABLE_MFA = False
        if release == "0.12.4":
            client.auths.update_admin_config(config)
        else:
            with pytest.raises(UnsupportedByServer) as caught:
                client.auths.update_admin_config(config)
            assert (caught.value.name, caught.value.server) == ("ENABLE_MFA of update_admin_config", release)
