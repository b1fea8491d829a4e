"""Calling a generated Python client: what it sends, what it reads, how it fails."""

import asyncio
import datetime
import json
from types import ModuleType
from typing import Any

import httpx2
import pydantic
import pytest

from tests.support.library import library
from tests.support.python_package import imported, write

PACKAGE = "library_calls"
BASE = "http://library.example"
SESSION = {"token": "secret-1", "token_type": "Bearer", "id": 7, "name": "Ada", "expires": None}
SETTINGS = {"open": True, "motto": "", "mail-password": "hidden", "limit": "", "beta": True, "later": 5}


class Server:
    """Answers what it is told to, and keeps the requests."""

    def __init__(self, *answers: tuple[int, Any]) -> None:
        self.answers = list(answers)
        self.requests: list[httpx2.Request] = []

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        self.requests.append(request)
        status, value = self.answers.pop(0)
        return httpx2.Response(status) if status == 204 else httpx2.Response(status, json=value)

    @property
    def body(self) -> Any:
        """The last body, as JSON."""
        return json.loads(self.requests[-1].content)


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    return imported(write(library(), "library-calls", tmp_path_factory.mktemp("library")), PACKAGE)


def client_of(package: ModuleType, server: Server, **more: Any) -> Any:
    return package.Library(BASE, transport=httpx2.MockTransport(server), **more)


def test_a_call_sends_what_was_given_and_nothing_else(package: ModuleType) -> None:
    server = Server((200, SESSION))
    client = client_of(package, server)
    session = client.desk.sign_in(user="ada", password="pass", from_=None)
    assert server.body == {"user": "ada", "password": "pass", "from": None}
    assert type(session).__name__ == "Session"
    assert "secret-1" not in repr(session)
    assert client.token.get_secret_value() == "secret-1"


def test_the_token_travels_and_ends_as_declared(package: ModuleType) -> None:
    server = Server((200, SESSION), (204, None))
    with client_of(package, server) as client:
        client.desk.sign_in(user="ada", password=pydantic.SecretStr("pass"))
        assert client.desk.sign_out() is None
    assert [request.headers.get("authorization") for request in server.requests] == [None, "Bearer secret-1"]
    assert client.token is None


@pytest.mark.parametrize(
    ("body", "member"),
    [
        (SESSION, "Session"),
        ({"step": "push", "challenge": "c"}, "Challenge"),
        ({"step": "wait"}, "Waiting"),
        ({"step": "dance", "more": 1}, "UnknownMember"),
    ],
)
def test_results_are_told_apart_by_their_tag(package: ModuleType, body: Any, member: str) -> None:
    result = client_of(package, Server((200, body))).desk.sign_in(user="a", password="b")
    assert type(result).__name__ == member


def test_parameters_reach_their_places(package: ModuleType) -> None:
    server = Server((200, {"title": "T", "genre": "new-wave", "shelf": {"label": "A", "books": []}}))
    book = client_of(package, server).desk.get_book(
        "fic:tion/20th", 5, since=datetime.date(2024, 1, 2), full_text=True, x_desk="7"
    )
    request = server.requests[0]
    assert str(request.url) == f"{BASE}/books/fic%3Ation/20th/5?full-text=true&since=2024-01-02"
    assert request.headers["x-desk"] == "7"
    assert request.headers["user-agent"] == "library-calls/1.2.0"
    assert book.genre == "new-wave"
    assert book.shelf.books == []


def test_models_of_a_circle_hold_each_other(package: ModuleType) -> None:
    body = {"label": "A", "books": [{"title": "T", "shelf": {"label": "B", "books": []}}], "next": None}
    shelf = client_of(package, Server((200, body))).desk.shelf()
    assert type(shelf.books[0].shelf) is type(shelf)
    assert type(shelf.books[0]).__name__ == "Book"


def test_plain_unions_take_the_member_that_fits_best(package: ModuleType) -> None:
    body = [{"id": 1, "name": "a"}, {"id": 2, "name": "b", "works": 3}]
    client = client_of(package, Server((200, body)), server_version="2")
    assert [type(one).__name__ for one in client.desk.find()] == ["Person", "Author"]


def test_operations_and_members_have_their_lifetimes(package: ModuleType) -> None:
    server = Server()
    client = client_of(package, server, server_version="1.4")
    with pytest.raises(package.UnsupportedByServer, match="find"):
        client.desk.find()
    with pytest.raises(package.UnsupportedByServer, match="remember"):
        client.desk.sign_in(user="a", password="b", remember=True)
    assert not server.requests


@pytest.mark.parametrize(
    ("operation", "status", "body", "error", "cause"),
    [
        ("shelf", 401, {"detail": "No."}, "AuthenticationError", "refused"),
        ("shelf", 401, {"detail": "Too late by 5 s."}, "AuthenticationError", "expired"),
        ("shelf", 401, {"detail": "Other."}, "AuthenticationError", None),
        ("shelf", 422, {"detail": []}, "UnprocessableEntityError", None),
    ],
)
def test_failures_have_their_class_and_cause(
    package: ModuleType, operation: str, status: int, body: Any, error: str, cause: str | None
) -> None:
    client = client_of(package, Server((status, body)))
    with pytest.raises(getattr(package, error)) as caught:
        getattr(client.desk, operation)()
    assert caught.value.cause == cause


def test_what_was_read_can_be_written_back(package: ModuleType) -> None:
    models = __import__(f"{PACKAGE}.models", fromlist=["*"])
    server = Server((200, SETTINGS), (200, SETTINGS))
    client = client_of(package, server)
    settings = models.SettingsInput.from_response(client.desk.get_settings())
    assert settings.beta is None
    settings.open = False
    with pytest.raises(pydantic.ValidationError):
        settings.motto = ""
    client.desk.update_settings(settings)
    assert server.body == {"open": False, "motto": "", "mail-password": "hidden", "limit": "", "later": 5}
    assert "hidden" not in repr(settings)


def test_requests_are_checked_where_they_are_made_and_answers_are_not(package: ModuleType) -> None:
    models = __import__(f"{PACKAGE}.models", fromlist=["*"])
    with pytest.raises(pydantic.ValidationError):
        models.SettingsInput(open=True, motto="", mail_password="x")
    assert models.Settings.model_validate(SETTINGS).motto == ""


def test_reserved_names_have_their_name_on_the_wire(package: ModuleType) -> None:
    models = __import__(f"{PACKAGE}.models", fromlist=["*"])
    wire = {
        "import": True,
        "model_dump": True,
        "ENABLE_NEWS": True,
        "camelCase": True,
        "date": "2024-02-29",
        "list": ["a"],
        "2fa": True,
    }
    rights = models.Rights.model_validate(wire)
    assert rights.import_ and rights.model_dump_ and rights.camel_case and rights.field_2fa
    assert rights.date == datetime.date(2024, 2, 29)
    assert rights.model_dump(mode="json", by_alias=True) == wire


def test_the_other_client_does_the_same(package: ModuleType) -> None:
    async def run() -> None:
        server = Server((200, SESSION), (401, {"detail": "No."}))
        transport = httpx2.MockTransport(server)
        async with package.AsyncLibrary(BASE, transport=transport) as client:
            session = await client.desk.sign_in(user="ada", password="pass")
            assert session.name == "Ada"
            with pytest.raises(package.AuthenticationError):
                await client.desk.get_settings()
        assert server.requests[1].headers["authorization"] == "Bearer secret-1"

    asyncio.run(run())


def test_another_token_on_the_same_connections_has_resources_of_its_own(package: ModuleType) -> None:
    server = Server((200, SETTINGS), (200, SETTINGS))
    client = client_of(package, server, token="one")
    client.desk.get_settings()
    client.with_token("two").desk.get_settings()
    assert [one.headers["authorization"] for one in server.requests] == ["Bearer one", "Bearer two"]
