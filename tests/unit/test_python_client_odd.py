"""The Python client of APIs that are unlike the usual: odd names, odd secrets, odd values, empty corners."""

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx2
import pytest

from authwright.diagnostics import AuthwrightError
from authwright.ir import Api, Parameter, SecurityScheme, VersionProbe
from tests.support import library as lib
from tests.support.odd import BOTH, COOKIE, KEY, METHODS, RAW, bare, odd
from tests.support.python_package import files, imported, mypy, pyright, write

PACKAGE = "odd_client"
JSON = {"content-type": "application/json"}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write(odd(), "odd-client", tmp_path_factory.mktemp("odd"))


@pytest.fixture(scope="module")
def package(folder: Path) -> ModuleType:
    return imported(folder, PACKAGE)


class Server:
    """Answers every request alike, and keeps them."""

    def __init__(self, value: Any, status: int = 200) -> None:
        self.value = value
        self.status = status
        self.requests: list[httpx2.Request] = []

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        self.requests.append(request)
        return httpx2.Response(self.status, content=json.dumps(self.value), headers=JSON)


def client_of(package: ModuleType, server: Server, **more: Any) -> Any:
    return package.Library("http://odd.example", transport=httpx2.MockTransport(server), **more)


# ------------------------------------------------------------------------------------------- the text itself


def test_it_passes_mypy_whatever_its_methods_and_resources_are_called(folder: Path) -> None:
    assert mypy(folder).startswith("Success: no issues found")


def test_it_passes_pyright(folder: Path) -> None:
    assert pyright(folder).splitlines()[-1].startswith("0 errors, 0 warnings")


@pytest.mark.parametrize("api", [odd(), bare(), lib.library(), replace(bare(), resources=())])
def test_nothing_is_imported_in_vain_or_missing(api: Api, tmp_path: Path) -> None:
    made = write(api, "odd-client", tmp_path)
    command = [sys.executable, "-m", "ruff", "check", "--isolated", "--select", "F", "."]
    done = subprocess.run(command, cwd=made, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_a_client_of_next_to_nothing_passes_mypy(tmp_path: Path) -> None:
    assert mypy(write(bare(), "bare-client", tmp_path)).startswith("Success: no issues found")


# --------------------------------------------------------------------------------------------------- names


def test_methods_and_resources_step_aside_for_types(package: ModuleType) -> None:
    client = client_of(package, Server({"a": ["b"]}))
    for name in METHODS:
        assert getattr(client.desk, f"{name}_")() == {"a": ["b"]}
    assert type(client.causes_).__name__ == "CausesClient"
    assert type(client.str_).__name__ == "StrClient"


def test_one_name_in_two_places_is_two_arguments(package: ModuleType) -> None:
    server = Server(3)
    client = client_of(package, server)
    client.desk.put("p", id="b", pin=4711)
    assert server.requests[-1].url.path == "/p"
    assert json.loads(server.requests[-1].content) == {"id": "b", "pin": 4711}
    server.value = None
    assert client.desk.pair("p", query_id="q", header_id="h") is None
    assert str(server.requests[-1].url) == "http://odd.example/pair/p?id=q"
    assert server.requests[-1].headers["id"] == "h"


def test_one_name_twice_in_one_place_is_a_clash() -> None:
    twice = (Parameter("a-b", "query", lib.TEXT, True), Parameter("a_b", "query", lib.TEXT, True))
    with pytest.raises(AuthwrightError, match="would both be a_b"):
        files(lib.library((), (lib.operation("twice", "GET", "/", None, parameters=twice),)), "odd-client")


def test_a_cause_may_be_called_like_a_group(package: ModuleType) -> None:
    causes = __import__(f"{PACKAGE}.operations.causes", fromlist=["*"])
    assert [one.name for one in causes.FOR_MEMBER_] == ["for_member"]
    assert len(causes.FOR_MEMBER) == len(BOTH)


# ------------------------------------------------------------------------------------------------- secrets


def test_secrets_of_any_type_are_read_and_show_nowhere(package: ModuleType) -> None:
    vault = client_of(package, Server(RAW)).desk.unlock(vault_of(package))
    shown = [repr(vault), str(vault), str(vault.model_dump()), str(vault.model_dump(mode="json"))]
    for text in [*shown, vault.model_dump_json(), f"{vault.person}{vault.any}{vault.pin}"]:
        assert not any(secret in text for secret in ("hush", "4711", "47.11", "True"))
    assert vault.pin.get_secret_value() == 4711
    assert vault.person.get_secret_value().name == "hush"
    assert vault.words[0].get_secret_value() == "hush"
    assert vault.maybe is None


def test_secrets_of_any_type_are_written_as_they_are(package: ModuleType) -> None:
    server = Server(RAW)
    client = client_of(package, server)
    client.desk.unlock(client.desk.unlock(vault_of(package)))
    assert json.loads(server.requests[0].content) == RAW
    assert json.loads(server.requests[1].content) == RAW


# -------------------------------------------------------------------------------------------------- values


def test_values_that_python_has_no_literals_of_are_read(package: ModuleType) -> None:
    raw = {"half": 2.5, "mixed": "a", "things": {"a": 1}, "nothing": None}
    values = client_of(package, Server(raw)).desk.values()
    assert (values.half, values.mixed, values.things, values.nothing) == (2.5, "a", {"a": 1}, None)


# ---------------------------------------------------------------------------------------- what the API says


def test_the_token_travels_in_the_header_of_the_api(package: ModuleType) -> None:
    server = Server({})
    client_of(package, server, token="t").desk.list_()
    assert server.requests[0].headers["x-api-key"] == "t"
    assert "authorization" not in server.requests[0].headers


@pytest.mark.parametrize(
    ("schemes", "carrier"),
    [
        ((COOKIE,), ("cookie", "sid")),
        ((COOKIE, KEY), ("header", "X-API-Key")),
        ((KEY, SecurityScheme("b", "bearer", "Authorization")), None),
        ((), None),
    ],
)
def test_the_surest_carrier_is_the_default(
    schemes: tuple[SecurityScheme, ...], carrier: tuple[str, str] | None
) -> None:
    source = files(lib.library(schemes=schemes), "odd-client")[f"src/{PACKAGE}/client.py"].decode()
    assert ("carrier=" in source) == (carrier is not None)
    assert carrier is None or f'    carrier=Carrier("{carrier[0]}", "{carrier[1]}"),' in source


@pytest.mark.parametrize(
    ("said", "cause"),
    [({"code": "x"}, "as_object"), ([{"code": "x"}], "as_list"), ("w", "for_member"), ("other", None)],
)
def test_causes_are_known_by_the_member_and_the_shape_that_the_api_has(
    package: ModuleType, said: Any, cause: str | None
) -> None:
    with pytest.raises(package.BadRequestError) as caught:
        client_of(package, Server({"message": said, "detail": "w"}, 400)).desk.list_()
    assert (caught.value.cause, caught.value.detail) == (cause, said)


def test_the_version_is_asked_for_as_the_api_says(folder: Path) -> None:
    source = (folder / f"src/{PACKAGE}/client.py").read_text(encoding="utf-8")
    assert '    version_probe=VersionProbe("/ask", "version", method="POST"),' in source


def test_a_probe_that_needs_arguments_is_refused() -> None:
    with pytest.raises(AuthwrightError, match="needs arguments"):
        files(lib.library(version_probe=VersionProbe("get_book", "version")), "odd-client")


def vault_of(package: ModuleType) -> Any:
    models = __import__(f"{package.__name__}.models", fromlist=["*"])
    return models.Vault.model_validate(RAW)


def test_a_sample_reads_a_secret_number_from_the_environment() -> None:
    pin = replace(lib.NUMBER, secret=True)
    form = lib.record("SignInForm", lib.required("user", lib.TEXT), lib.required("pin", pin, secret=True))
    types = tuple(form if one.name == "SignInForm" else one for one in lib.TYPES)
    readme = files(lib.library(types), "odd-client")["README.md"].decode()
    assert 'client.desk.sign_in(user="ada", pin=int(os.environ["PIN"]))' in readme
