"""The second factor of another API than the canonical one: other names, fewer steps."""

import json
from pathlib import Path
from types import ModuleType

import httpx2
import pytest

from authwright.diagnostics import AuthwrightError
from authwright.ir import Api, Ref, RequestBody, SecondFactor, SessionEffect, Verification
from tests.support import library as lib
from tests.support.python_package import files, imported, mypy, pyright, write

PACKAGE = "factor_client"
FORM = lib.record(
    "PushForm",
    lib.required("challenge", lib.SECRET),
    lib.required("digits", lib.SECRET),
    used_in_requests=True,
)
GIVE = lib.operation(
    "give",
    "POST",
    "/give",
    Ref("Session"),
    body=RequestBody(Ref("PushForm")),
    session=SessionEffect("issues-own", "token"),
    callers=("anyone",),
    credentials=(),
    errors=(lib.REFUSED,),
)
FACTOR = SecondFactor(
    name="finish-sign-in",
    doc="Finish a sign-in.",
    resource="desk",
    result="SignIn",
    challenge="Challenge",
    step="step",
    token="challenge",
    verification=Verification("code", "give", "digits"),
    try_again=("refused",),
    pointer="#/x",
)
SESSION = {"token": "t", "token_type": "b", "id": 1, "name": "Ada", "expires": None}


def api(factor: SecondFactor = FACTOR) -> Api:
    return lib.library((*lib.TYPES, FORM), (*lib.OPERATIONS, GIVE), second_factor=factor)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write(api(), "factor-client", tmp_path_factory.mktemp("factor"))


@pytest.fixture(scope="module")
def package(folder: Path) -> ModuleType:
    return imported(folder, PACKAGE)


def test_it_walks_by_the_names_of_the_api(package: ModuleType) -> None:
    bodies: list[object] = []

    def server(request: httpx2.Request) -> httpx2.Response:
        bodies.append(json.loads(request.content))
        status, body = (401, {"detail": "No."}) if len(bodies) == 2 else (200, SESSION)
        if len(bodies) == 1:
            body = {"step": "code", "challenge": "c"}
        return httpx2.Response(status, content=json.dumps(body), headers={"content-type": "application/json"})

    client = package.Library("http://factor.example", transport=httpx2.MockTransport(server))
    asked: list[int] = []

    def code(prompt: object) -> str:
        asked.append(getattr(prompt, "attempt", 0))
        return "12"

    result = client.desk.finish_sign_in(client.desk.sign_in(user="ada", password="x"), code=code)
    assert (result.name, asked) == ("Ada", [1, 2])
    assert bodies[1:] == [{"challenge": "c", "digits": "12"}] * 2
    assert client.token.get_secret_value() == "t"


def test_it_asks_only_what_the_api_asks(folder: Path) -> None:
    source = (folder / f"src/{PACKAGE}/resources/desk.py").read_text(encoding="utf-8")
    method = source.partition("def finish_sign_in(")[2].partition('"""')[0]
    assert "code:" in method
    assert "enroll:" not in method
    assert "RecoveryCode" not in source


def test_it_passes_the_checkers(folder: Path) -> None:
    assert mypy(folder).startswith("Success: no issues found")
    assert pyright(folder).splitlines()[-1].startswith("0 errors, 0 warnings")


def test_a_name_that_another_method_gets_in_python_is_a_clash() -> None:
    taken = SecondFactor(**{one: getattr(FACTOR, one) for one in FACTOR.__slots__} | {"name": "sign-in"})
    with pytest.raises(AuthwrightError, match="sign_in"):
        files(api(taken), "factor-client")
