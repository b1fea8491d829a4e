"""Both clients, by one set of tests."""

from typing import Any

import httpx2
import pytest
from _runtime.base_client import BaseClient
from _runtime.errors import (
    ApiConnectionError,
    ApiTimeoutError,
    AuthenticationError,
    InvalidRequestError,
    UnexpectedResponseError,
)
from _runtime.gates import Gates
from _runtime.session import Carrier
from _runtime.versions import VersionProbe

from tests.sdk.python.driver import Driver
from tests.sdk.python.sample import (
    ACCOUNT,
    ADD_USER,
    BASE,
    CHANGE_PASSWORD,
    CONFIRM,
    DROP_LINK,
    GET_ACCOUNT,
    GET_USER,
    SIGN_OUT,
    SIGNIN,
    Account,
    Server,
    account_operation,
    reply,
)

OK = ACCOUNT
UNAUTHORIZED = {"detail": "Not authenticated"}
CREDENTIALS = {"email": "a@b.c", "password": "hunter2"}


def held(client: BaseClient[Any]) -> str | None:
    return client.token.get_secret_value() if client.token else None


def test_a_call_sends_what_it_says_and_reads_the_result(driver: Driver) -> None:
    server = Server(reply({"id": "u1", "isAdmin": True}))
    client = driver.client(server, f"{BASE}/sub/", token="t", user_agent="sample/1")
    result = driver.call(client, GET_ACCOUNT, query={"fields": "a b"}, options={"headers": {"X-Trace": "1"}})
    assert isinstance(result, Account)
    request = server.last
    assert str(request.url) == f"{BASE}/sub/auths/?fields=a+b"
    assert request.headers["authorization"] == "Bearer t"
    assert request.headers["user-agent"] == "sample/1"
    assert request.headers["x-trace"] == "1"
    assert request.headers["accept"] == "application/json"
    assert "content-type" not in request.headers


def test_an_encoded_path_arrives_as_it_was_made(driver: Driver) -> None:
    server = Server(reply(OK), reply(OK))
    client = driver.client(server)
    driver.call(client, DROP_LINK, path={"provider": "mcp:a/b c?#%"})
    assert server.last.url.raw_path == b"/links/mcp%3Aa/b%20c%3F%23%25"
    driver.call(client, DROP_LINK, path={"provider": "//evil.test/x"})
    assert server.last.url.host == "api.test"


@pytest.mark.parametrize("path", ["@evil.example", ".evil.example", ":81", "//evil.example/"])
def test_no_request_leaves_for_another_host(driver: Driver, path: str) -> None:
    server = Server(*[reply(OK)] * 2)
    client = driver.client(server, token="t", version_probe=VersionProbe(path, "version"))
    with pytest.raises(InvalidRequestError):
        driver.call(client, account_operation("odd", path=path))
    gated = account_operation("gated", gates={"body": Gates(members={"new": Gates(since="2")})})
    if path.startswith("//"):
        driver.call(client, gated, body={"new": 1})
        assert {request.url.host for request in server.requests} == {"api.test"}
        return
    with pytest.raises(InvalidRequestError, match="leads away"):
        driver.call(client, gated, body={"new": 1})
    assert server.requests == []


def test_a_sign_in_is_followed_by_calls_with_its_token(driver: Driver) -> None:
    server = Server(reply({"id": "u1", "token": "s1"}), reply(OK), reply(OK), reply(UNAUTHORIZED, 401))
    client = driver.client(server, token="old")
    driver.call(client, SIGNIN, body=CREDENTIALS)
    driver.call(client, GET_ACCOUNT)
    driver.call(client, SIGN_OUT)
    with pytest.raises(AuthenticationError):
        driver.call(client, GET_ACCOUNT)
    assert server.authorizations == [None, "Bearer s1", "Bearer s1", None]


def test_a_challenge_issues_nothing(driver: Driver) -> None:
    client = driver.client(Server(reply({"next_step": "verify", "challenge_token": "c"})), token="old")
    driver.call(client, SIGNIN, body=CREDENTIALS)
    assert held(client) == "old"


def test_adding_a_user_keeps_the_admins_token(driver: Driver) -> None:
    client = driver.client(Server(reply({"id": "u2", "token": "theirs"})), token="admins")
    assert driver.call(client, ADD_USER, body={}).token.get_secret_value() == "theirs"
    assert held(client) == "admins"


def test_after_a_may_end_own_a_401_clears(driver: Driver) -> None:
    server = Server(reply(UNAUTHORIZED, 401), reply(OK), reply(UNAUTHORIZED, 401))
    client = driver.client(server, token="t")
    with pytest.raises(AuthenticationError):
        driver.call(client, GET_ACCOUNT)
    assert held(client) == "t"
    driver.call(client, CHANGE_PASSWORD, body={})
    assert held(client) == "t"
    with pytest.raises(AuthenticationError):
        driver.call(client, GET_ACCOUNT)
    assert client.token is None


def test_after_an_end_of_earlier_sessions_without_a_new_one_a_401_clears(driver: Driver) -> None:
    server = Server(reply(OK), reply(UNAUTHORIZED, 401))
    client = driver.client(server, token="t")
    driver.call(client, CONFIRM, body={"code": "123456"})
    assert held(client) == "t"
    with pytest.raises(AuthenticationError):
        driver.call(client, GET_ACCOUNT)
    assert client.token is None


def test_a_failed_sign_out_keeps_the_token(driver: Driver) -> None:
    client = driver.client(Server(reply({"detail": "provider down"}, 500)), token="t")
    with pytest.raises(Exception, match="500"):
        driver.call(client, SIGN_OUT)
    assert held(client) == "t"


def test_cookies_of_the_server_are_not_sent_back(driver: Driver) -> None:
    server = Server(reply({"id": "u1", "token": "s1"}, set_cookie="token=s1; Path=/"), reply(OK), reply(OK))
    client = driver.client(server)
    driver.call(client, SIGNIN, body=CREDENTIALS)
    driver.call(client, SIGN_OUT)
    driver.call(client, GET_ACCOUNT)
    assert [request.headers.get("cookie") for request in server.requests] == [None, None, None]


def test_a_token_may_travel_as_a_cookie_and_a_call_may_bring_its_own(driver: Driver) -> None:
    server = Server(reply(OK), reply(OK))
    client = driver.client(server, token="t", carrier=Carrier("cookie", "token"))
    driver.call(client, GET_ACCOUNT)
    driver.call(client, GET_ACCOUNT, options={"headers": {"Cookie": "challenge=c"}})
    assert [request.headers["cookie"] for request in server.requests] == ["token=t", "challenge=c"]


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirects_are_not_followed(driver: Driver, status: int) -> None:
    server = Server(reply({}, status, location="https://evil.test/"))
    with pytest.raises(UnexpectedResponseError, match="not followed"):
        driver.call(driver.client(server, token="t"), GET_ACCOUNT)
    assert len(server.requests) == 1


def test_failures_of_the_transport_are_ours(driver: Driver) -> None:
    server = Server(
        httpx2.ConnectError("refused"), httpx2.ReadTimeout("slow"), httpx2.RemoteProtocolError("cut")
    )
    client = driver.client(server)
    with pytest.raises(ApiConnectionError, match="GET /auths/: ConnectError: refused") as caught:
        driver.call(client, GET_ACCOUNT)
    assert not isinstance(caught.value, ApiTimeoutError)
    with pytest.raises(ApiTimeoutError, match="ReadTimeout: slow"):
        driver.call(client, GET_ACCOUNT)
    with pytest.raises(ApiConnectionError):
        driver.call(client, GET_ACCOUNT)


def test_the_cause_of_a_failure_holds_nothing_that_was_sent(driver: Driver) -> None:
    def fail(request: httpx2.Request) -> httpx2.Response:
        raise httpx2.ConnectError("down", request=request)

    client = driver.client(Server(fail), token="hush")
    with pytest.raises(ApiConnectionError) as caught:
        driver.call(client, SIGNIN, body=CREDENTIALS, options={"headers": {"X-Key": "hush"}})
    cause = caught.value.__cause__
    assert isinstance(cause, httpx2.ConnectError)
    assert cause.request.content == b""
    assert "hush" not in str(cause.request.headers.raw)


def test_timeouts_of_the_call_go_before_those_of_the_client(driver: Driver) -> None:
    server = Server(reply(OK), reply(OK), reply(OK))
    client = driver.client(server, timeout=7.0)
    driver.call(client, GET_ACCOUNT)
    driver.call(client, GET_ACCOUNT, options={"timeout": 2.0})
    driver.call(client, GET_ACCOUNT, options={"timeout": None})
    reads = [request.extensions["timeout"]["read"] for request in server.requests]
    assert reads == [7.0, 2.0, None]


def test_arguments_that_cannot_be_sent_send_nothing(driver: Driver) -> None:
    server = Server()
    client = driver.client(server)
    with pytest.raises(InvalidRequestError):
        driver.call(client, DROP_LINK, path={"provider": ".."})
    with pytest.raises(InvalidRequestError):
        driver.call(client, SIGNIN, body={"password": float("inf")})
    assert server.requests == []


@pytest.mark.parametrize(
    "base_url",
    [
        "api.test",
        "/auths",
        "ftp://api.test",
        "http://",
        "http://u:p@api.test",
        "http://api.test/?a=1",
        "http://[::1",
    ],
)
def test_a_base_url_must_be_plain(driver: Driver, base_url: str) -> None:
    with pytest.raises(InvalidRequestError):
        driver.client(Server(), base_url)


def test_nothing_of_the_token_in_the_repr(driver: Driver) -> None:
    assert "hush" not in repr(driver.client(Server(), token="hush"))


def test_with_token_shares_connections_and_nothing_else(driver: Driver) -> None:
    server = Server(reply(OK), reply(OK), reply(OK), reply(OK))
    client = driver.client(server, token="one", user_agent="sample/1")
    other = client.with_token("two")
    assert type(other) is type(client)
    driver.call(other, GET_ACCOUNT)
    driver.call(other, SIGN_OUT)
    assert other.token is None
    driver.call(client, GET_ACCOUNT)
    driver.call(client.with_token(None), GET_ACCOUNT)
    assert server.authorizations == ["Bearer two", "Bearer two", "Bearer one", None]
    assert server.last.headers["user-agent"] == "sample/1"


def test_an_address_too_long_for_a_request_is_not_sent(driver: Driver) -> None:
    with pytest.raises(InvalidRequestError, match="too long"):
        driver.call(driver.client(Server()), GET_USER, path={"user_id": "a" * 100_000})
