"""What the mock of this project's spec does beyond its contract. What was recorded is played elsewhere."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from tests.support.mock import Said, Served, serving

AUTHS = "/api/v1/auths"
ADMIN = {"name": "Ada", "email": "Ada@Example.com", "password": "a-password"}


@pytest.fixture(scope="module")
def served() -> Iterator[Served]:
    with serving("0.12") as mock:
        yield mock


@pytest.fixture
def mock(served: Served) -> Served:
    served.tell("reset")
    served.tell("settings", **served.engine.contract.behaviours.settings)
    return served


def sign_up(mock: Served, **more: Any) -> Said:
    return mock.send("POST", f"{AUTHS}/signup", ADMIN | more)


def configure(mock: Served, token: str, **changes: Any) -> Said:
    config = mock.send("GET", f"{AUTHS}/admin/config", token=token).body
    return mock.send("POST", f"{AUTHS}/admin/config", config | changes, token)


def add(mock: Served, token: str, name: str, role: str) -> str:
    form = {"name": name, "email": f"{name}@example.com", "password": "pw", "role": role}
    return str(mock.send("POST", f"{AUTHS}/add", form, token).body["token"])


def test_the_first_user_is_admin_and_closes_sign_up(mock: Served) -> None:
    first = sign_up(mock)
    assert (first.body["role"], first.body["email"]) == ("admin", "ada@example.com")
    assert sign_up(mock, email="b@example.com").status == 403
    configure(mock, first.body["token"], ENABLE_SIGNUP=True)
    assert sign_up(mock, email="b@example.com").body["role"] == "pending"
    assert sign_up(mock, email="B@example.com").body["detail"].startswith("Uh-oh! This email is already")


def test_roles_are_read_anew_on_each_call(mock: Served) -> None:
    admin = sign_up(mock).body["token"]
    tokens = {role: add(mock, admin, role, role) for role in ("pending", "user", "wizard", "admin")}
    profile = {"name": "N", "profile_image_url": ""}

    def statuses(method: str, path: str, body: Any = None) -> list[int]:
        return [mock.send(method, f"{AUTHS}{path}", body, token).status for token in tokens.values()]

    assert statuses("GET", "/") == [200, 200, 200, 200]
    assert statuses("POST", "/update/profile", profile) == [401, 200, 401, 200]
    assert statuses("GET", "/admin/config") == [401, 401, 401, 200]
    mock.tell("do/user", email="pending@example.com", role="admin")
    assert statuses("GET", "/admin/config") == [200, 401, 401, 200]


def test_the_order_of_checks(mock: Served) -> None:
    as_json = {"Content-Type": "application/json"}
    assert mock.ask("POST", f"{AUTHS}/add", as_json, b"{").status == 422
    assert mock.ask("POST", f"{AUTHS}/add", as_json, b"{}").status == 401


def test_cookies_are_set_and_cleared(mock: Served) -> None:
    (cookie,) = sign_up(mock).cookies
    value, *attributes = cookie.split("; ")
    assert attributes == ["HttpOnly", "Path=/", "SameSite=lax", "Max-Age=2419200"]
    assert mock.ask("GET", f"{AUTHS}/", {"Cookie": value}).body["email"] == "ada@example.com"
    out = mock.ask("POST", f"{AUTHS}/signout", {"Cookie": f"{value}; oauth_session_id=x"})
    names = [one.partition("=")[0] for one in out.cookies]
    assert sorted(names) == ["oauth_id_token", "oauth_session_id", "oui-session", "owui-session", "token"]
    assert all('=""' in one and "Max-Age=0" in one for one in out.cookies)


@pytest.mark.parametrize(("version", "ends"), [("0.10", False), ("0.11", False), ("0.12", True)])
def test_a_new_password_ends_sessions_by_version(version: str, ends: bool) -> None:
    with serving(version) as mock:
        token = sign_up(mock).body["token"]
        form = {"password": "a-password", "new_password": "another"}
        assert mock.send("POST", f"{AUTHS}/update/password", form, token).body is True
        assert mock.send("GET", f"{AUTHS}/", token=token).status == (401 if ends else 200)


def test_a_token_expires_by_the_clock(mock: Served) -> None:
    token = sign_up(mock).body["token"]
    configure(mock, token, JWT_EXPIRES_IN="1h")
    short = mock.send("POST", f"{AUTHS}/signin", ADMIN).body["token"]
    mock.tell("clock", advance=3601)
    assert [mock.send("GET", f"{AUTHS}/", token=one).status for one in (token, short)] == [200, 401]


def test_signins_are_limited_by_address_of_mail(mock: Served) -> None:
    sign_up(mock)
    statuses = [mock.send("POST", f"{AUTHS}/signin", ADMIN).status for _ in range(16)]
    assert statuses == [200] * 15 + [429]
    mock.tell("clock", advance=181)
    assert mock.send("POST", f"{AUTHS}/signin", ADMIN).status == 200


def test_settings_are_written_as_the_server_does(mock: Served) -> None:
    token = sign_up(mock).body["token"]
    said = configure(mock, token, FOLDER_MAX_FILE_COUNT="5", DEFAULT_USER_ROLE="wizard", JWT_EXPIRES_IN="10")
    assert said.body["FOLDER_MAX_FILE_COUNT"] == 5
    assert (said.body["DEFAULT_USER_ROLE"], said.body["JWT_EXPIRES_IN"]) == ("pending", "4w")
    assert said.body["sessions_revoked"] is False
    assert configure(mock, token, FOLDER_MAX_FILE_COUNT="abc").body == "Internal Server Error"
    assert configure(mock, token, ENABLE_MFA=True).body["sessions_revoked"] is True
    assert mock.send("GET", f"{AUTHS}/", token=token).body == {"detail": "Invalid token"}


def test_api_keys_and_their_switches(mock: Served) -> None:
    token = sign_up(mock).body["token"]
    assert mock.send("POST", f"{AUTHS}/api_key", token=token).status == 403
    configure(mock, token, ENABLE_API_KEYS=True)
    key = mock.send("POST", f"{AUTHS}/api_key", token=token).body["api_key"]
    assert mock.send("GET", f"{AUTHS}/admin/config", token=key).status == 200
    assert mock.ask("GET", f"{AUTHS}/admin/details", {"x-api-key": key}).status == 200
    assert mock.send("GET", f"{AUTHS}/", token=key).body == {"detail": "A human session is required."}
    listed = {"API_KEYS_ALLOWED_ENDPOINTS": f"{AUTHS}/admin/details"}
    configure(mock, token, ENABLE_API_KEYS_ENDPOINT_RESTRICTIONS=True, **listed)
    assert mock.send("GET", f"{AUTHS}/admin/details", token=key).status == 200
    assert mock.send("GET", f"{AUTHS}/admin/config", token=key).status == 403
    assert mock.send("DELETE", f"{AUTHS}/api_key", token=token).body is True
    assert mock.send("GET", f"{AUTHS}/admin/details", token=key).status == 401


def test_the_built_in_directory(mock: Served) -> None:
    token = sign_up(mock).body["token"]
    server = mock.send("GET", f"{AUTHS}/admin/config/ldap/server", token=token).body
    changes = {"port": 3389, "use_tls": False, "search_base": "ou=people,dc=example,dc=org"}
    assert mock.send("POST", f"{AUTHS}/admin/config/ldap/server", server | changes, token).status == 200
    form = {"user": "ALICE", "password": "alice-secret"}
    assert mock.send("POST", f"{AUTHS}/ldap", form).body["detail"] == "LDAP authentication is not enabled"
    mock.send("POST", f"{AUTHS}/admin/config/ldap", {"enable_ldap": True}, token)
    said = mock.send("POST", f"{AUTHS}/ldap", form)
    assert (said.body["name"], said.body["email"]) == ("Alice Liddell", "alice@example.org")
    assert (
        mock.send("POST", f"{AUTHS}/ldap", form | {"password": "x"}).body["detail"]
        == "Authentication failed."
    )
    no_mail = {"user": "nomail", "password": "nomail-secret"}
    assert "valid email" in mock.send("POST", f"{AUTHS}/ldap", no_mail).body["detail"]


def test_the_exchange_of_a_providers_token(mock: Served) -> None:
    token = sign_up(mock).body["token"]
    path, form = f"{AUTHS}/oauth/oidc/token/exchange", {"token": "mock:ada:ada@example.com"}
    assert mock.send("POST", path, form).body["detail"] == "Token exchange is disabled"
    mock.tell("settings", ENABLE_OAUTH_TOKEN_EXCHANGE=True, OAUTH_PROVIDERS="oidc")
    assert mock.send("POST", path, form).status == 403
    merge = {"OAUTH_MERGE_ACCOUNTS_BY_EMAIL": True}
    assert mock.send("POST", f"{AUTHS}/admin/config/oauth", merge, token).status == 200
    said = mock.send("POST", path, form)
    assert (said.body["email"], said.cookies) == ("ada@example.com", ())
    assert mock.send("POST", path, {"token": "mock:ada"}).status == 400
    assert (
        mock.send("POST", path.replace("oidc", "google"), form).body["detail"].startswith("Provider 'google'")
    )


def test_unknown_paths_are_the_web_apps(mock: Served) -> None:
    for path in (AUTHS, f"{AUTHS}/nope", f"{AUTHS}/signin"):
        said = mock.send("GET", path)
        assert (said.status, said.media) == (200, "text/html")
    said = mock.send("POST", f"{AUTHS}/signin/", {})
    assert (said.status, said.headers["allow"]) == (405, "GET, HEAD")
    assert mock.send("GET", "/health").body == {"status": True}


def test_no_answer_is_stored_since_012(mock: Served) -> None:
    assert mock.send("GET", f"{AUTHS}/").headers["cache-control"] == "no-store"
    with serving("0.11") as older:
        assert "cache-control" not in older.send("GET", f"{AUTHS}/").headers


def test_the_server_tells_of_itself(mock: Served) -> None:
    assert mock.send("GET", "/api/config").body["onboarding"] is True
    token = sign_up(mock).body["token"]
    everybody = mock.send("GET", "/api/config").body
    assert (everybody["version"], everybody["features"]["enable_signup"]) == ("0.12.4", False)
    assert "permissions" not in everybody
    assert mock.send("GET", "/api/config", token=token).body["permissions"]["chat"]["edit"] is True


def test_no_secret_is_in_the_shown_state(mock: Served) -> None:
    first = sign_up(mock, password="a-very-secret-password").body
    configure(mock, first["token"], ENABLE_API_KEYS=True)
    key = mock.send("POST", f"{AUTHS}/api_key", token=first["token"]).body["api_key"]
    shown = str(mock.send("GET", "/_mock/state").body)
    assert "ada@example.com" in shown
    for secret in (key, first["token"], "a-very-secret-password"):
        assert secret not in shown


def test_passwords_are_kept_as_hashes_in_a_file_of_the_owner(tmp_path: Path) -> None:
    file = tmp_path / "state.sqlite"
    with serving("0.12", state=file) as mock:
        token = sign_up(mock).body["token"]
    assert b"a-password" not in file.read_bytes()
    assert file.stat().st_mode & 0o077 == 0
    with serving("0.12", state=file) as mock:
        assert mock.send("GET", f"{AUTHS}/", token=token).body["name"] == "Ada"
        assert mock.send("POST", f"{AUTHS}/signin", ADMIN).status == 200


def test_many_threads_at_once(mock: Served) -> None:
    token = sign_up(mock).body["token"]
    forms = [{"name": f"n{n}", "email": f"n{n}@example.com", "password": "pw"} for n in range(40)]
    with ThreadPoolExecutor(8) as pool:
        said = [*pool.map(lambda form: mock.send("POST", f"{AUTHS}/add", form, token).status, forms)]
    assert said == [200] * 40
    assert mock.send("GET", "/_mock/state").body["kept"]["users"] == 41
