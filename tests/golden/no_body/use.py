"""No body is sent, and an answer of null is nothing."""

from golden_no_body import Golden

from tests.golden.server import Server


def nothing_is_sent() -> None:
    server = Server(None, True, None, 3, None)
    with Golden("http://server", transport=server.transport) as client:
        client.things.ping()
        assert client.things.start() is True
        client.things.reset()
        assert client.things.touch(7) == 3
        assert client.things.stop(force=True) is None
    assert [request.method for request in server.requests] == ["GET", "POST", "PUT", "PATCH", "DELETE"]
    assert [request.content for request in server.requests] == [b""] * 5
    assert [request for request in server.requests if "Content-Type" in request.headers] == []
