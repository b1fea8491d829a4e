"""What the server would ignore is refused before it is sent."""

from golden_gates import Golden, UnsupportedByServer
from golden_gates.models import PostForm

from tests.golden.server import Server


def a_new_field_is_refused_for_an_old_server() -> None:
    server = Server({"version": "1.9.2"})
    with Golden("http://server", transport=server.transport) as client:
        try:
            client.things.publish(text="Hello", language="en")
        except UnsupportedByServer as error:
            assert "language" in str(error)
        else:
            raise AssertionError("an old server was sent a new field")
    assert [request.url.path for request in server.requests] == ["/api/health"]


def it_is_sent_to_a_new_one() -> None:
    server = Server({"version": "2.0.1"}, None)
    with Golden("http://server", transport=server.transport) as client:
        client.things.publish(text="Hello", language="en")
        client.things.revise(PostForm(text="Hello", language="en"))
    assert [request.url.path for request in server.requests] == ["/api/health", "/api/publish", "/api/revise"]
    assert server.sent == {"text": "Hello", "language": "en"}


def an_old_field_is_refused_for_a_new_server() -> None:
    server = Server(None)
    with Golden("http://server", server_version="2.0", transport=server.transport) as client:
        for form in (
            PostForm(text="Hello", sticker="star"),
            PostForm.model_validate({"text": "", "sticker": ""}),
        ):
            try:
                client.things.revise(form)
            except UnsupportedByServer:
                continue
            raise AssertionError("a new server was sent an old field")
    assert server.requests == []


def without_such_a_field_nobody_asks() -> None:
    server = Server(None)
    with Golden("http://server", transport=server.transport) as client:
        client.things.publish(text="Hello")
    assert len(server.requests) == 1
