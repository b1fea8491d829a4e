"""The samples of the package's README do what it says."""

import re

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient

from tests.support.project import GENERATED

README = (GENERATED / "validators" / "python" / "README.md").read_text(encoding="utf-8")
SAMPLES = re.findall(r"^```python\n(.*?)^```", README, re.MULTILINE | re.DOTALL)


def ran(part: str) -> dict[str, object]:
    """Run the one sample that has `part` in it, and return its names."""
    (text,) = [sample for sample in SAMPLES if part in sample]
    names: dict[str, object] = {}
    exec(compile(text, "README.md", "exec", dont_inherit=True), names)  # noqa: S102 - our README
    return names


def test_there_are_five_samples() -> None:
    assert len(SAMPLES) == 5


def test_a_payload_is_checked(capsys: pytest.CaptureFixture[str]) -> None:
    ran("describe(problem)")
    lines = capsys.readouterr().out.splitlines()
    assert lines
    assert all(line.endswith(": required, but missing") for line in lines)


def test_json_is_read(capsys: pytest.CaptureFixture[str]) -> None:
    ran("error.problems")
    assert "'required')" in capsys.readouterr().out


def test_a_value_gets_its_type() -> None:
    accept = ran("def accept")["accept"]
    assert callable(accept)
    with pytest.raises(ValueError, match="required, but missing"):
        accept({})


def test_a_server_is_asked_for_its_version(capsys: pytest.CaptureFixture[str]) -> None:
    ran("for_server(")
    assert capsys.readouterr().out == "False\n"


def test_a_body_is_checked_by_fastapi() -> None:
    app = ran("valid_body(")["app"]
    assert isinstance(app, FastAPI)
    answer = TestClient(app).post("/payloads", json={})
    assert answer.status_code == 422
    assert answer.json()["detail"][0]["code"] == "required"
