"""Bodies of requests, checked in FastAPI, Starlette and Flask."""

import subprocess
import sys
from typing import Annotated, Any

import pytest
from fastapi import Depends, FastAPI
from fastapi.testclient import TestClient as WebClient
from flask import Flask
from openwebui_auth_validators import load_signin_form
from openwebui_auth_validators.flask import with_valid_body as flask_body
from openwebui_auth_validators.starlette import valid_body, with_valid_body
from openwebui_auth_validators.types import SigninForm
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from tests.support.project import GENERATED

FINE = b'{"email": "a@example.com", "password": "hunter2"}'
WRONG = {
    b'{"password": 1}': [
        {"pointer": "/email", "code": "required", "message": "required, but missing"},
        {"pointer": "/password", "code": "type", "message": "expected a string, got a number"},
    ],
    b'{"password': [{"pointer": "", "code": "invalid_json", "message": "no valid JSON"}],
    b"": [{"pointer": "", "code": "invalid_json", "message": "no valid JSON"}],
}


def fastapi_app() -> Any:
    app = FastAPI()

    @app.post("/in/{place}")
    async def sign_in(
        place: str, body: Annotated[SigninForm, Depends(valid_body(load_signin_form))]
    ) -> list[str]:
        return [place, body["email"]]

    return app


def starlette_app() -> Any:
    @with_valid_body(load_signin_form)
    async def sign_in(request: Request, body: SigninForm) -> Response:
        return JSONResponse([request.path_params["place"], body["email"]])

    assert sign_in.__name__ == "sign_in"
    return Starlette(routes=[Route("/in/{place}", sign_in, methods=["POST"])])


@pytest.mark.parametrize("make", [fastapi_app, starlette_app])
def test_an_application_checks_its_bodies(make: Any) -> None:
    client = WebClient(make())
    answer = client.post("/in/here", content=FINE)
    assert (answer.status_code, answer.json()) == (200, ["here", "a@example.com"])
    for body, detail in WRONG.items():
        answer = client.post("/in/here", content=body)
        assert (answer.status_code, answer.json()) == (422, {"detail": detail})


def test_flask_checks_its_bodies() -> None:
    app = Flask(__name__)

    @app.post("/in/<place>")
    @flask_body(load_signin_form)
    def sign_in(body: SigninForm, place: str) -> list[str]:
        return [place, body["email"]]

    client = app.test_client()
    answer = client.post("/in/here", data=FINE)
    assert (answer.status_code, answer.get_json()) == (200, ["here", "a@example.com"])
    for body, detail in WRONG.items():
        answer = client.post("/in/here", data=body)
        assert (answer.status_code, answer.get_json()) == (422, {"detail": detail})


@pytest.mark.parametrize("module", ["starlette", "flask"])
def test_a_framework_is_imported_when_it_is_used(module: str) -> None:
    source = GENERATED / "validators" / "python" / "src"
    script = (
        f"import sys; sys.path.insert(0, {str(source)!r})\n"
        f"import openwebui_auth_validators.{module} as m\n"
        f"print(m.__name__, {module!r} in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", script], capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == [f"openwebui_auth_validators.{module}", "False"]
