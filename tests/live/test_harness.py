"""The harness runs the release it names, before anything else relies on it."""

from __future__ import annotations

import json

import pytest

from tests.live.backend.install import DEFAULT_VERSION
from tests.live.backend.server import Server, fetch

pytestmark = pytest.mark.live


def test_server_is_healthy(server: Server) -> None:
    status, body = fetch(f"{server.base_url}/health")

    assert status == 200
    assert json.loads(body) == {"status": True}


def test_server_is_the_expected_release(server: Server) -> None:
    status, body = fetch(f"{server.base_url}/api/version")

    assert status == 200
    assert json.loads(body)["version"] == DEFAULT_VERSION == "0.12.4"
    assert server.version == DEFAULT_VERSION
