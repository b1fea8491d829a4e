"""Misbehaviour of the mock, as it arrives at a caller; and what is said to the mock while it runs."""

import http.client
import json
import time
from collections.abc import Iterator

import pytest

from authwright.mock.scenarios import parse_scenario
from tests.support.golden import config
from tests.support.mock import Served, serving

OPERATIONS = ("get_text", "set_text")
TEXT = "/api/text"


@pytest.fixture(scope="module")
def served() -> Iterator[Served]:
    with serving(config=config("operation_facts")) as mock:
        yield mock


@pytest.fixture
def mock(served: Served) -> Served:
    served.tell("reset")
    return served


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("latency", "latency=0.2"),
        ("latency=1.5", "latency=1.5"),
        ("status=503", "status=503"),
        ("429", "status=429"),
        ("429@set_text", "status=429@set_text"),
        ("rate-limit=3", "rate-limit=3"),
        ("flaky", "flaky=2"),
        ("broken-json@get_text", "broken-json@get_text"),
        ("truncated", "truncated"),
        ("html", "html"),
        ("reset", "reset"),
        ("empty", "empty"),
        ("examples", "examples"),
    ],
)
def test_scenarios_are_read(text: str, shown: str) -> None:
    assert str(parse_scenario(text, OPERATIONS)) == shown


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("slow", 'there is no scenario "slow"; there are latency, status'),
        ("latency=soon", 'takes a number, not "soon"'),
        ("latency=-1", "from 0 to 60"),
        ("status=200", "from 400 to 599"),
        ("flaky=0", "from 1 to"),
        ("html=1", "takes no value"),
        ("429@nobody", 'there is no operation "nobody"'),
        ("", 'there is no scenario ""'),
    ],
)
def test_wrong_scenarios_are_refused(text: str, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        parse_scenario(text, OPERATIONS)


def play(mock: Served, *scenarios: str) -> None:
    mock.tell("scenario", scenarios=list(scenarios))


def test_latency(mock: Served) -> None:
    play(mock, "latency=0.15")
    begun = time.perf_counter()
    assert mock.send("GET", TEXT).status == 200
    assert time.perf_counter() - begun >= 0.15


def test_status_with_retry_after_for_one_operation(mock: Served) -> None:
    play(mock, "429@set_text")
    said = mock.send("POST", TEXT, "Hello", "t")
    assert (said.status, said.headers["retry-after"]) == (429, "1")
    assert mock.send("GET", TEXT).status == 200
    play(mock, "status=503")
    assert mock.send("GET", TEXT).status == 503


def test_a_status_that_is_declared_comes_with_its_text() -> None:
    with serving("0.12") as mock:
        play(mock, "429@signin", "503@get_session_user")
        said = mock.send("POST", "/api/v1/auths/signin", {"email": "a@b.c", "password": "x"})
        assert said.body == {"detail": "API rate limit exceeded"}
        assert said.headers["retry-after"] == "1"
        said = mock.send("GET", "/api/v1/auths/")
        assert said.body == {"detail": "Authentication is temporarily unavailable."}


def test_rate_limit_and_flaky(mock: Served) -> None:
    play(mock, "rate-limit=2")
    assert [mock.send("GET", TEXT).status for _ in range(4)] == [200, 200, 429, 429]
    play(mock, "flaky=3")
    assert [mock.send("GET", TEXT).status for _ in range(6)] == [200, 200, 503, 200, 200, 503]


def test_broken_json(mock: Served) -> None:
    play(mock, "broken-json")
    with pytest.raises(ValueError, match="Unterminated"):
        mock.send("GET", TEXT)


def test_truncated(mock: Served) -> None:
    play(mock, "truncated")
    with pytest.raises(http.client.IncompleteRead):
        mock.send("GET", TEXT)


def test_html_and_empty(mock: Served) -> None:
    play(mock, "html")
    said = mock.send("GET", TEXT)
    assert (said.status, said.media) == (200, "text/html")
    play(mock, "empty")
    connection = http.client.HTTPConnection("127.0.0.1", mock.port)
    connection.request("GET", TEXT)
    answer = connection.getresponse()
    assert (answer.status, answer.getheader("content-length"), answer.read()) == (200, "0", b"")
    connection.close()


def test_reset(mock: Served) -> None:
    play(mock, "reset")
    with pytest.raises((ConnectionResetError, http.client.RemoteDisconnected)):
        mock.send("GET", TEXT)
    play(mock)
    assert mock.send("GET", TEXT).status == 200


def test_examples_alone_need_no_credential_and_keep_nothing(mock: Served) -> None:
    assert mock.send("POST", TEXT, "Hello").status == 401
    play(mock, "examples")
    assert mock.send("POST", TEXT, "Hello").status == 200


def test_the_state_shows_what_is_in_force_and_reset_ends_it(mock: Served) -> None:
    play(mock, "latency=0", "429@set_text")
    mock.tell("clock", advance=5)
    state = mock.send("GET", "/_mock/state").body
    assert state["scenarios"] == ["latency=0", "status=429@set_text"]
    assert (state["clock"], state["version"]) == (5, "1")
    assert mock.tell("reset")["scenarios"] == []
    assert mock.send("GET", "/_mock/state").body["clock"] == 0


@pytest.mark.parametrize(
    ("path", "body", "status"),
    [
        ("scenario", {"scenarios": ["slow"]}, 400),
        ("scenario", {"scenarios": "html"}, 400),
        ("settings", {"NAME": 1}, 400),
        ("clock", {}, 400),
        ("clock", {"advance": "soon"}, 400),
        ("do/nothing", {}, 404),
        ("nothing", {}, 404),
        ("scenario", [], 400),
    ],
)
def test_what_is_said_wrongly_is_refused(mock: Served, path: str, body: object, status: int) -> None:
    said = mock.send("POST", f"/_mock/{path}", body)
    assert said.status == status
    assert set(said.body) == {"error"}


def test_pages_of_other_origins_do_not_get_through_to_the_mock_itself(mock: Served) -> None:
    as_text = {"Content-Type": "text/plain"}
    assert mock.ask("POST", "/_mock/reset", as_text, b"{}").status == 403
    as_json = {"Content-Type": "application/json", "Host": "evil.example"}
    assert mock.ask("POST", "/_mock/reset", as_json, b"{}").status == 403
    preflight = {"Origin": "http://evil.example", "Access-Control-Request-Method": "POST"}
    said = mock.ask("OPTIONS", "/_mock/reset", preflight)
    assert "access-control-allow-origin" not in said.headers
    assert said.status != 200


def test_a_page_of_any_origin_may_call_the_api(mock: Served) -> None:
    asked = {"Origin": "http://page.example", "Access-Control-Request-Method": "POST"}
    said = mock.ask("OPTIONS", TEXT, asked | {"Access-Control-Request-Headers": "authorization"})
    assert (said.status, said.body) == (200, "OK")
    assert said.headers["access-control-allow-origin"] == "http://page.example"
    assert said.headers["access-control-allow-headers"] == "authorization"
    said = mock.ask("GET", TEXT, {"Origin": "http://page.example"})
    assert said.headers["access-control-allow-origin"] == "http://page.example"
    assert said.headers["access-control-allow-credentials"] == "true"


def test_a_connection_is_kept(mock: Served) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", mock.port)
    for _ in range(3):
        connection.request("GET", TEXT)
        assert json.loads(connection.getresponse().read()) == "Hello"
    first = connection.sock
    connection.request("GET", TEXT)
    connection.getresponse().read()
    assert connection.sock is first
    connection.close()


def test_bodies_without_a_length_or_too_long_are_not_read(mock: Served) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", mock.port)
    connection.putrequest("POST", TEXT)
    connection.putheader("Content-Length", "10000001")
    connection.endheaders()
    assert connection.getresponse().status == 411
    connection.close()
