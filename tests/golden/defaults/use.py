"""A client neither sends nor invents defaults."""

from golden_defaults import Golden

from tests.golden.server import Server


def defaults_are_not_sent() -> None:
    server = Server(None)
    with Golden("http://server", transport=server.transport) as client:
        client.things.search(query="tea")
        assert server.sent == {"query": "tea"}
        client.things.search(query="tea", limit=20, before=None)
        assert server.sent == {"query": "tea", "limit": 20, "before": None}


def an_absent_member_does_not_read_as_its_default() -> None:
    server = Server({})
    with Golden("http://server", transport=server.transport) as client:
        assert client.things.get_defaults().limit is None
