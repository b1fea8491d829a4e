"""Bodies of requests, checked in Express and Hono."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.sdk.validators_typescript.conftest import NAME
from tests.sdk.validators_typescript.test_package import CONSUMER
from tests.support.typescript import compiled, run

SCRIPT = Path(__file__).with_name("frameworks.mjs")
FINE = {"email": "a@example.com", "password": "hunter2"}
REFUSED = {
    "detail": [
        {"pointer": "/email", "code": "required", "message": "required, but missing"},
        {"pointer": "/password", "code": "type", "message": "expected a string, got a number"},
    ]
}
EXPRESS = """
import express from "express";
import {{ assertSigninForm }} from "{name}";
import {{ validBody }} from "{name}/express";

express().post("/in", express.json(), validBody(assertSigninForm), (request, response) => {{
  const email: {kind} = request.body.email;
  response.json([email]);
}});
"""
HONO = """
import {{ Hono }} from "hono";
import {{ validator }} from "hono/validator";
import {{ assertSigninForm }} from "{name}";
import {{ validBody }} from "{name}/hono";

new Hono().post("/in", validator("json", validBody(assertSigninForm)), (context) => {{
  const email: {kind} = context.req.valid("json").email;
  return context.json([email]);
}});
"""


@pytest.fixture(scope="module")
def answers(project: Path) -> dict[str, Any]:
    """Return what each framework answers to a valid body, to an invalid one, and to what is no JSON."""
    script = project / SCRIPT.name
    script.write_bytes(SCRIPT.read_bytes())
    bodies = json.dumps([json.dumps(FINE), json.dumps({"password": 7}), '{"email": '])
    said: dict[str, Any] = json.loads(run("node", script.name, bodies, folder=project))
    return said


@pytest.mark.parametrize("framework", ["express", "hono"])
def test_a_valid_body_passes_and_an_invalid_one_is_answered(framework: str, answers: dict[str, Any]) -> None:
    fine, refused, no_json = answers[framework]
    assert fine == [200, ["a@example.com"]]
    assert refused == [422, REFUSED]
    # The framework's own answer.
    assert no_json[0] == 400


def test_what_else_is_thrown_is_not_answered(answers: dict[str, Any]) -> None:
    assert answers["thrown"] == ["other", "other"]


@pytest.mark.parametrize("text", [EXPRESS, HONO], ids=["express", "hono"])
def test_the_handler_knows_the_type_of_the_body(
    text: str, project: Path, request: pytest.FixtureRequest
) -> None:
    folder = project / request.node.callspec.id
    folder.mkdir()
    (folder / "right.ts").write_text(text.format(name=NAME, kind="string"), encoding="utf-8")
    compiled(folder, ["right.ts"], **CONSUMER)
    (folder / "wrong.ts").write_text(text.format(name=NAME, kind="number"), encoding="utf-8")
    with pytest.raises(AssertionError, match=r"wrong\.ts\(\d+,9\): error TS2322"):
        compiled(folder, ["wrong.ts"], **CONSUMER)
