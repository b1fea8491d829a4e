"""Every client plays every scenario, and the one that is wrong on purpose fails for the right reason."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conformance.behaviour.clients import CLIENTS, started
from tests.conformance.behaviour.driver import Driver
from tests.conformance.behaviour.playing import play
from tests.conformance.behaviour.scenarios import WRONG, Scenario, scenarios
from tests.support.project import ROOT
from tests.support.typescript import CLIENT, compiled

RIGHT = [one for one in scenarios() if one.topic != WRONG]
PAIRS = [(client, one) for client in CLIENTS for one in RIGHT if client not in one.without]


@pytest.fixture(scope="module")
def drivers() -> Iterator[dict[str, Driver]]:
    """Hold the drivers of this process, each started when it is first needed."""
    held: dict[str, Driver] = {}
    yield held
    for driver in held.values():
        driver.close()


def driver_of(client: str, drivers: dict[str, Driver]) -> Driver:
    """Return the driver of a client; another one when the last has ended."""
    if client not in drivers or not drivers[client].alive:
        drivers[client] = started(client)
    return drivers[client]


@pytest.mark.parametrize(("client", "scenario"), PAIRS, ids=[f"{client}-{one.id}" for client, one in PAIRS])
def test_a_client_behaves(client: str, scenario: Scenario, drivers: dict[str, Driver]) -> None:
    assert play(scenario, client, driver_of(client, drivers)) == []


@pytest.mark.parametrize("client", CLIENTS)
def test_what_is_wrong_on_purpose_fails_for_that_reason(client: str, drivers: dict[str, Driver]) -> None:
    (wrong,) = [one for one in scenarios() if one.topic == WRONG]
    assert play(wrong, client, driver_of(client, drivers)) == ["step 1: error.status is 404, not 403"]


def test_there_are_scenarios_of_every_kind() -> None:
    assert len(RIGHT) >= 45
    topics = {one.topic for one in RIGHT}
    assert topics >= {
        "answers",
        "backoff",
        "cancelling",
        "errors",
        "growth",
        "paths",
        "redirects",
        "repeating",
        "retry_after",
        "sessions",
        "timeouts",
        "versions",
        "watching",
    }


def test_what_is_left_out_is_said_and_little() -> None:
    for client in CLIENTS:
        left_out = [one for one in RIGHT if client in one.without]
        assert {one.topic for one in left_out} <= {"cancelling"}
        assert all(one.without[client] for one in left_out)


def test_the_driver_of_typescript_is_typed(tmp_path: Path) -> None:
    shutil.copytree(CLIENT / "src", tmp_path / "client")
    shutil.copy(Path(__file__).parent / "drivers" / "typescript.ts", tmp_path)
    types = {"types": ["node"], "typeRoots": [str(ROOT / "node_modules" / "@types")]}
    compiled(tmp_path, ["typescript.ts"], paths={"openwebui-auth": ["./client/index.ts"]}, **types)
