"""What the generated client does: it sends, reads and refuses what the spec says. No server is needed."""

import httpx2
import pytest
import sample_client
from sample_client.models import Note

ADDRESS = "http://sample.example"
PASSWORD = "not-a-real-password"
TOKEN = "not-a-real-token"
NOTE = {"id": 7, "title": "Tea", "text": "Two boxes.", "due": "2030-05-01", "pinned": True}


class Server:
    """Answers as the spec says, and keeps the requests."""

    def __init__(self, version: str = "2.1") -> None:
        self.version = version
        self.requests: list[httpx2.Request] = []

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        self.requests.append(request)
        match request.method, request.url.path:
            case "GET", "/api/version":
                return httpx2.Response(200, json={"version": self.version})
            case "POST", "/api/session" if PASSWORD in request.content.decode():
                return httpx2.Response(200, json={"token": TOKEN, "name": "Ada"})
            case "POST", "/api/session":
                return httpx2.Response(401, json={"detail": "Wrong password"})
            case "POST", "/api/notes":
                return httpx2.Response(200, json=NOTE)
            case _:
                return httpx2.Response(404, json={"detail": "There is no note 8"})


def client_of(server: Server) -> sample_client.Sample:
    return sample_client.Sample(ADDRESS, transport=httpx2.MockTransport(server))


def test_a_session_begins_and_its_token_is_sent() -> None:
    server = Server()
    with client_of(server) as client:
        client.account.sign_in(email="ada@example.com", password=PASSWORD)
        note = client.notes.add_note(title="Tea", text="Two boxes.", pinned=True)
    assert isinstance(note, Note)
    assert (note.id, note.pinned) == (7, True)
    assert server.requests[-1].headers["authorization"] == f"Bearer {TOKEN}"


def test_secrets_are_not_printed() -> None:
    session = client_of(Server()).account.sign_in(email="ada@example.com", password=PASSWORD)
    assert session.name in repr(session)
    assert TOKEN not in repr(session)
    assert session.token.get_secret_value() == TOKEN


def test_a_wrong_password_is_told_by_its_cause() -> None:
    with pytest.raises(sample_client.AuthenticationError) as caught:
        client_of(Server()).account.sign_in(email="ada@example.com", password="guessed")
    assert caught.value.cause == "wrong_password"
    assert "guessed" not in str(caught.value)


def test_the_number_in_a_message_is_read() -> None:
    with pytest.raises(sample_client.NotFoundError) as caught:
        client_of(Server()).notes.get_note(8)
    assert caught.value.cause == "unknown_note"


def test_a_member_that_an_older_server_would_ignore_is_refused_unsent() -> None:
    server = Server(version="1.4")
    with pytest.raises(sample_client.UnsupportedByServer, match="pinned"):
        client_of(server).notes.add_note(title="Tea", text="Two boxes.", pinned=True)
    assert [request.url.path for request in server.requests] == ["/api/version"]
