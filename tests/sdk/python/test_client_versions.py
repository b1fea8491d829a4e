"""What a client does when its server is older or newer than a call needs."""

from collections.abc import Callable
from typing import Any

import httpx2
import pytest
from _runtime.errors import MethodNotAllowedError, UnexpectedResponseError, UnsupportedByServer

from tests.sdk.python.driver import Driver
from tests.sdk.python.sample import (
    ACCOUNT,
    GET_ACCOUNT,
    MFA_STATUS,
    OLD_REPORT,
    PROBE,
    UPDATE_CONFIG,
    Server,
    page,
    reply,
)

OK = ACCOUNT

UNKNOWN_PATHS: list[Callable[[], httpx2.Response]] = [
    page,
    lambda: reply({"detail": "Method Not Allowed"}, 405),
]


@pytest.mark.parametrize("unknown", UNKNOWN_PATHS, ids=["page", "405"])
def test_a_server_too_old_is_asked_for_its_version_once(
    driver: Driver, unknown: Callable[[], httpx2.Response]
) -> None:
    server = Server(unknown(), reply({"version": "0.11.4"}), unknown())
    client = driver.client(server, token="t", version_probe=PROBE)
    for _ in range(2):
        with pytest.raises(UnsupportedByServer) as caught:
            driver.call(client, MFA_STATUS)
        assert (caught.value.name, caught.value.since, caught.value.server) == (
            "mfa_status",
            "0.12",
            "0.11.4",
        )
    assert [request.url.path for request in server.requests] == [
        "/auths/mfa/status",
        "/api/config",
        "/auths/mfa/status",
    ]
    assert server.authorizations == ["Bearer t", None, "Bearer t"]
    assert client.server_version == "0.11.4"


def test_a_server_too_new_is_told_as_well(driver: Driver) -> None:
    client = driver.client(Server(page(), reply({"version": "0.11.0"})), version_probe=PROBE)
    with pytest.raises(UnsupportedByServer, match=r"until 0\.11"):
        driver.call(client, OLD_REPORT)


def test_a_server_new_enough_means_something_else_is_wrong(driver: Driver) -> None:
    not_allowed = reply({"detail": "Method Not Allowed"}, 405)
    server = Server(page(), reply({"version": "0.12.4"}), not_allowed)
    client = driver.client(server, version_probe=PROBE)
    with pytest.raises(UnexpectedResponseError, match="base_url"):
        driver.call(client, MFA_STATUS)
    with pytest.raises(MethodNotAllowedError):
        driver.call(client, MFA_STATUS)


def probe_answers() -> list[Any]:
    return [page(), reply({}), reply({}, 500), httpx2.ConnectError("refused"), httpx2.ReadTimeout("slow")]


@pytest.mark.parametrize("index", range(5))
def test_a_probe_that_fails_leaves_the_first_error(driver: Driver, index: int) -> None:
    client = driver.client(Server(page(), probe_answers()[index]), version_probe=PROBE)
    with pytest.raises(UnexpectedResponseError, match="GET /auths/mfa/status: 200 text/html"):
        driver.call(client, MFA_STATUS)
    assert client.server_version is None


def test_no_probe_for_operations_of_all_versions_nor_without_one(driver: Driver) -> None:
    server = Server(page(), page())
    with pytest.raises(UnexpectedResponseError):
        driver.call(driver.client(server, version_probe=PROBE), GET_ACCOUNT)
    with pytest.raises(UnexpectedResponseError):
        driver.call(driver.client(server), MFA_STATUS)
    assert len(server.requests) == 2


def test_a_declared_version_refuses_before_sending(driver: Driver) -> None:
    server = Server()
    with pytest.raises(UnsupportedByServer):
        driver.call(driver.client(server, server_version="0.11.4"), MFA_STATUS)
    assert server.requests == []


def test_a_probed_version_does_not_refuse_in_advance(driver: Driver) -> None:
    server = Server(page(), reply({"version": "0.11.4"}), reply(OK))
    client = driver.client(server, version_probe=PROBE)
    with pytest.raises(UnsupportedByServer):
        driver.call(client, MFA_STATUS)
    assert driver.call(client, MFA_STATUS).id == "u1"


def test_a_member_the_server_would_ignore_is_refused_before_it_is_sent(driver: Driver) -> None:
    server = Server(reply({"version": "0.10.2"}))
    client = driver.client(server, token="t", version_probe=PROBE)
    with pytest.raises(UnsupportedByServer, match="ENABLE_NEW of update_config"):
        driver.call(client, UPDATE_CONFIG, body={"ENABLE_NEW": True})
    assert server.authorizations == [None]


def test_members_of_all_versions_cost_no_probe(driver: Driver) -> None:
    server = Server(reply(OK))
    driver.call(driver.client(server, version_probe=PROBE), UPDATE_CONFIG, body={"ENABLE_OLD": True})
    assert [request.url.path for request in server.requests] == ["/auths/update_config"]


def test_a_gated_member_is_sent_where_the_server_knows_it(driver: Driver) -> None:
    server = Server(reply({"version": "0.11.4"}), reply(OK), reply(OK))
    client = driver.client(server, version_probe=PROBE)
    for _ in range(2):
        driver.call(client, UPDATE_CONFIG, body={"ENABLE_NEW": True})
    assert len(server.requests) == 3


def test_the_version_belongs_to_the_server_not_to_the_token(driver: Driver) -> None:
    client = driver.client(Server(page(), reply({"version": "0.11.4"})), version_probe=PROBE)
    with pytest.raises(UnsupportedByServer):
        driver.call(client.with_token("t"), MFA_STATUS)
    assert client.server_version == "0.11.4"


@pytest.mark.parametrize("version", ["0.11.0-dev", "v0.11", "0.11.0rc1", "nightly"])
def test_a_pre_release_counts_as_its_release_and_an_unreadable_version_has_everything(
    driver: Driver, version: str
) -> None:
    server = Server(reply({"version": version}), reply(OK))
    client = driver.client(server, version_probe=PROBE)
    assert driver.call(client, UPDATE_CONFIG, body={"ENABLE_NEW": True}).id == "u1"


@pytest.mark.parametrize(
    "silent", [page, lambda: reply({}), lambda: reply({"version": 12}), lambda: reply({}, 404)]
)
def test_a_server_that_does_not_tell_its_version_is_asked_once_and_sent_everything(
    driver: Driver, silent: Callable[[], httpx2.Response]
) -> None:
    server = Server(silent(), reply(OK), reply(OK))
    client = driver.client(server, version_probe=PROBE)
    for _ in range(2):
        driver.call(client, UPDATE_CONFIG, body={"ENABLE_NEW": True})
    assert [one.url.path for one in server.requests].count(PROBE.path) == 1
    assert client.server_version is None


def moments() -> list[Any]:
    return [httpx2.ConnectError("refused"), reply({}, 503), reply({}, 429)]


@pytest.mark.parametrize("index", range(3))
def test_a_probe_that_fails_for_the_moment_is_sent_again_before_the_next_gated_write(
    driver: Driver, index: int
) -> None:
    server = Server(moments()[index], reply(OK), reply({"version": "0.10.2"}))
    client = driver.client(server, version_probe=PROBE)
    driver.call(client, UPDATE_CONFIG, body={"ENABLE_NEW": True})
    with pytest.raises(UnsupportedByServer):
        driver.call(client, UPDATE_CONFIG, body={"ENABLE_NEW": True})
