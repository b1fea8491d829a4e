"""A parameter stays in its place in the path."""

from golden_path_params import Golden, InvalidRequestError

from tests.golden.server import Server


def one_segment_stays_one() -> None:
    server = Server("Dear")
    with Golden("http://server", transport=server.transport) as client:
        client.things.get_letter("a/b?c#d e", 7)
        assert server.url == "/api/users/a%2Fb%3Fc%23d%20e/letters/7"
        client.things.get_by_kind("draft")
        assert server.url == "/api/letters/draft.txt"


def several_segments_keep_their_slashes() -> None:
    server = Server("Dear", None)
    with Golden("http://server", transport=server.transport) as client:
        client.things.get_raw("a/b c/d?.txt")
        assert server.url == "/api/files/a/b%20c/d%3F.txt/raw"
        client.things.rename("ü.txt", "b.txt")
        assert (server.url, server.sent) == ("/api/files/%C3%BC.txt", "b.txt")


def no_value_leads_upwards() -> None:
    server = Server("Dear")
    with Golden("http://server", transport=server.transport) as client:
        for path in ("../up", "a/../b", "a/%2e%2e/b", ".", "a\\..\\b"):
            try:
                client.things.remove(path)
            except InvalidRequestError:
                continue
            raise AssertionError(f"{path} was sent")
    assert server.requests == []
