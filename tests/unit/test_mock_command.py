"""`authwright mock`: how it is started, what it prints, and how it ends."""

import json
import signal
import subprocess
import sys
import time
import urllib.request
from pathlib import Path
from typing import Any

import pytest

from tests.support.commands import typed
from tests.support.mock import running
from tests.support.project import ROOT


def state_of(url: str) -> Any:
    with urllib.request.urlopen(f"{url}/_mock/state", timeout=5) as answer:
        return json.load(answer)


def test_the_help_shows_an_example(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    done = typed(capsys, monkeypatch, "mock", "--help")
    assert done.code == 0
    assert "Example: authwright mock" in " ".join(done.out.split())
    assert "--scenario" in done.out


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--port", "70000"), "less than or equal to 65535"),
        (("--port", "x"), "should be a valid integer"),
        (("--scenario", "slow"), 'there is no scenario "slow"'),
        (("--scenario", "429@nobody"), 'there is no operation "nobody"'),
        (("--set", "NOBODY=1"), '"NOBODY=1" is no setting'),
        (("--set", "REDIS=perhaps"), 'setting "REDIS" is true or false'),
    ],
)
def test_wrong_usage_ends_with_2(
    words: tuple[str, str], said: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    monkeypatch.setenv("COLUMNS", "400")
    done = typed(capsys, monkeypatch, "mock", *words)
    assert done.code == 2
    assert said in " ".join(done.err.replace("│", " ").split())


def test_a_version_that_is_none_ends_with_1_and_is_told_as_json(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    done = typed(capsys, monkeypatch, "mock", "--version", "0.12.4", "--json")
    assert done.code == 1
    assert "AW005" in done.err
    assert "use 0.12" in done.err
    assert done.json["diagnostics"][0]["code"] == "AW005"


def test_it_starts_at_once_and_stops_cleanly() -> None:
    """The figure is printed and not asserted: it is the machine's as much as ours."""
    times = []
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGTERM):
        begun = time.perf_counter()
        with running() as (process, ready):
            with urllib.request.urlopen(f"{ready['url']}/api/version", timeout=5) as answer:
                assert json.load(answer) == {"version": "0.12.4", "deployment_id": ""}
            times.append(time.perf_counter() - begun)
            assert ready == {"url": ready["url"], "pid": process.pid, "version": "0.12"}
            process.send_signal(number)
            assert process.wait(5) == 0
            assert process.stdout is not None
            assert process.stderr is not None
            assert (process.stdout.read(), process.stderr.read()) == ("", "")
    print(f"\nfrom the start of the process to its first answer: {min(times):.2f} to {max(times):.2f} s")


def test_it_prints_its_address_for_people() -> None:
    command = [sys.executable, "-m", "authwright", "mock", "--version", "0.10"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        process.send_signal(signal.SIGINT)
        assert process.wait(5) == 0
    assert line.startswith("Open WebUI authentication API 0.10 at http://127.0.0.1:")


def test_a_line_a_request_holds_no_secret() -> None:
    form = json.dumps({"name": "A", "email": "a@example.com", "password": "c4nary-password"}).encode()
    with running("--verbose") as (process, ready):
        headers = {"Content-Type": "application/json", "Authorization": "Bearer c4nary-token"}
        for path in ("/api/v1/auths/signup", "/api/v1/auths/signin?key=c4nary-query"):
            request = urllib.request.Request(f"{ready['url']}{path}", form, headers)
            urllib.request.urlopen(request, timeout=5).close()
        process.send_signal(signal.SIGTERM)
        process.wait(5)
        assert process.stderr is not None
        lines = process.stderr.read()
    assert lines.splitlines() == ["POST /api/v1/auths/signup 200", "POST /api/v1/auths/signin 200"]
    assert "c4nary" not in lines


def test_the_state_outlives_a_restart(tmp_path: Path) -> None:
    form = json.dumps({"name": "A", "email": "a@example.com", "password": "pw"}).encode()
    state = ("--state", str(tmp_path / "state.sqlite"))
    for path in ("signup", "signin"):
        with running(*state) as (_, ready):
            url, headers = f"{ready['url']}/api/v1/auths/{path}", {"Content-Type": "application/json"}
            with urllib.request.urlopen(urllib.request.Request(url, form, headers), timeout=5) as answer:
                assert json.load(answer)["role"] == "admin"


def test_settings_and_scenarios_are_given_on_the_command_line() -> None:
    words = ("--set", "REDIS=true", "--scenario", "latency=0", "--scenario", "429@signin")
    with running(*words) as (_, ready):
        state = state_of(ready["url"])
    assert state["settings"]["REDIS"] is True
    assert state["scenarios"] == ["latency=0", "status=429@signin"]


def test_it_serves_a_spec_without_behaviours() -> None:
    case = ROOT / "tests" / "diagnostics" / "base"
    with running("--project", str(case)) as (_, ready):
        assert state_of(ready["url"])["settings"] == {}
