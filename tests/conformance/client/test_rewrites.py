"""Reading, changing and writing back: right for every version, with a session and with an API key."""

import json
from typing import Any

import httpx2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openwebui_auth import OpenWebUI
from openwebui_auth.models import AdminConfig, AdminConfigInput, LdapServerConfigInput, OAuthConfigForm

from tests.conformance.client.documents import (
    ADMIN,
    LDAP,
    OAUTH,
    document,
    operation,
    recorded,
    request_check,
    unchanged,
)
from tests.support.instances import instances
from tests.support.project import VERSIONS

MFA = ("ENABLE_MFA", "MFA_ALLOW_OAUTH_BYPASS", "MFA_ALLOW_TRUSTED_HEADER_BYPASS")
COUNTS = ("FOLDER_MAX_FILE_COUNT", "AUTOMATION_MAX_COUNT", "AUTOMATION_MIN_INTERVAL")
ADMIN_BODIES, LDAP_BODIES, OAUTH_BODIES = recorded(ADMIN), recorded(LDAP), recorded(OAUTH)


class Server:
    """Holds the settings at one path as a server of `version` does, and keeps what is written."""

    def __init__(self, version: str, stored: dict[str, Any]) -> None:
        self.version = version
        self.stored = stored
        self.written: list[dict[str, Any]] = []
        self.probes = 0

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        answer: Any = self.stored
        if request.url.path == "/api/config":
            self.probes += 1
            answer = {"version": f"{self.version}.1"}
        elif request.method == "POST":
            self.written.append(json.loads(request.content))
        return httpx2.Response(200, content=json.dumps(answer), headers={"content-type": "application/json"})


def client_of(server: Server) -> OpenWebUI:
    return OpenWebUI("http://chat.test", token="sk-key", transport=httpx2.MockTransport(server))


def admin_written(version: str, stored: dict[str, Any], **changes: Any) -> dict[str, Any]:
    """Return what is sent when settings are read, changed and written back."""
    server = Server(version, stored)
    with client_of(server) as client:
        config = AdminConfigInput.from_response(client.auths.get_admin_config())
        for name, value in changes.items():
            setattr(config, name, value)
        client.auths.update_admin_config(config)
    return server.written[0]


def ldap_written(version: str, stored: dict[str, Any], **changes: Any) -> dict[str, Any]:
    server = Server(version, stored)
    with client_of(server) as client:
        config = LdapServerConfigInput.from_response(client.auths.get_ldap_server())
        for name, value in changes.items():
            setattr(config, name, value)
        client.auths.update_ldap_server(config)
    return server.written[0]


def expected_admin(version: str, body: dict[str, Any]) -> dict[str, Any]:
    """Return what has to be written for a server to keep `body`: all but what it keeps when left out."""
    kept = {key: value for key, value in body.items() if key not in unchanged(version, "update_admin_config")}
    return {key: "0" if key in COUNTS and is_zero(value) else value for key, value in kept.items()}


def is_zero(value: object) -> bool:
    return value == 0 and value is not False


def test_all_versions_were_recorded() -> None:
    for bodies in (ADMIN_BODIES, LDAP_BODIES, OAUTH_BODIES):
        assert {version for version, _ in bodies} == set(VERSIONS)


@pytest.mark.parametrize(("version", "body"), ADMIN_BODIES)
def test_recorded_settings_are_written_back_whole(version: str, body: dict[str, Any]) -> None:
    written = admin_written(version, body)
    assert written == expected_admin(version, body)
    assert not list(request_check(version, "update_admin_config").iter_errors(written))


@pytest.mark.parametrize(("version", "body"), [one for one in ADMIN_BODIES if one[0] == "0.12"])
def test_mfa_travels_only_when_it_changes_so_that_an_api_key_passes(
    version: str, body: dict[str, Any]
) -> None:
    assert not set(MFA) & set(admin_written(version, body, ENABLE_SIGNUP=True))
    written = admin_written(version, body, ENABLE_MFA=True)
    assert {name: written[name] for name in MFA if name in written} == {"ENABLE_MFA": True}


@pytest.mark.parametrize("name", COUNTS)
def test_a_count_of_zero_stays_zero(name: str) -> None:
    version, body = ADMIN_BODIES[-1]
    assert admin_written(version, body | {name: 0})[name] == "0"
    assert admin_written(version, body | {name: 7})[name] == 7
    assert admin_written(version, body | {name: ""})[name] == ""


@pytest.mark.parametrize(("version", "body"), LDAP_BODIES)
def test_a_directory_is_replaced_by_all_that_was_read(version: str, body: dict[str, Any]) -> None:
    written = ldap_written(version, body, search_base="ou=people")
    assert written == body | {"search_base": "ou=people"}
    assert ("default_email_domain" in written) is (version == "0.12")
    check = request_check(version, "update_ldap_server")
    full = written | {name: written[name] or "x" for name in ("label", "host")}
    assert not list(check.iter_errors(full))


def test_the_password_of_the_directory_survives_and_is_not_shown() -> None:
    version, body = LDAP_BODIES[-1]
    body = body | {"app_dn_password": "hunter2", "search_base": "ou=people"}
    assert ldap_written(version, body, label="New")["app_dn_password"] == "hunter2"
    with client_of(Server(version, body)) as client:
        config = LdapServerConfigInput.from_response(client.auths.get_ldap_server())
    assert "hunter2" not in f"{config!r}{config}{config.model_dump_json()}"


@pytest.mark.parametrize("body", [body for version, body in OAUTH_BODIES if version == "0.12"])
def test_oauth_settings_are_merged_so_nothing_is_read_first(body: dict[str, Any]) -> None:
    assert unchanged("0.12", "update_oauth_config") == {
        *document("0.12").schemas["OAuthConfigForm"]["properties"]
    }
    assert not hasattr(OAuthConfigForm, "from_response")
    server = Server("0.12", body)
    with client_of(server) as client:
        client.auths.update_oauth_config(OAuthConfigForm(OAUTH_PROVIDER_NAME="Example", OAUTH_SUB_CLAIM=None))
    assert server.written == [{"OAUTH_PROVIDER_NAME": "Example", "OAUTH_SUB_CLAIM": None}]
    assert server.probes == 0


def answers() -> st.SearchStrategy[tuple[str, dict[str, Any]]]:
    """Draw settings that a server may give: all recorded fields, with other values that its schema allows."""
    pairs: list[tuple[str, dict[str, Any]]] = []
    for version, body in ADMIN_BODIES:
        schema = operation(version, "get_admin_config")["x-aw-response"]["schema"]
        pairs += [(version, body | one) for one in instances(document(version), schema, 200)]
    return st.sampled_from(pairs)


@settings(max_examples=60, deadline=None)
@given(answers(), st.dictionaries(st.from_regex(r"\AX_[A-Z]{1,6}\Z"), st.none() | st.integers() | st.text()))
def test_whatever_a_server_gives_is_written_so_that_it_stays(
    answer: tuple[str, dict[str, Any]], later: dict[str, Any]
) -> None:
    version, body = answer
    written = admin_written(version, body | later)
    assert written == expected_admin(version, body) | later
    problems = list(request_check(version, "update_admin_config").iter_errors(written))
    # A later value is none that callers should send, and yet the one that keeps what is stored.
    assert not [one for one in problems if one.validator != "enum"], problems


def test_absent_and_null_stay_apart() -> None:
    version, body = ADMIN_BODIES[-1]
    assert admin_written(version, body | {"ADMIN_EMAIL": None})["ADMIN_EMAIL"] is None
    old = next(body for one, body in ADMIN_BODIES if one == "0.10")
    assert "DEFAULT_INTERFACE_SETTINGS" not in admin_written("0.10", old)
    config = AdminConfigInput.from_response(AdminConfig.model_validate(old))
    assert config.DEFAULT_INTERFACE_SETTINGS is None
    assert "DEFAULT_INTERFACE_SETTINGS" not in config.model_fields_set


@pytest.mark.parametrize("version", ["0.10", "0.11"])
def test_what_was_read_from_an_old_server_passes_its_gates(version: str) -> None:
    body = next(body for one, body in LDAP_BODIES if one == version)
    assert ldap_written(version, body) == body
