"""Lists and maps hold models, at any depth, and are bodies and answers themselves."""

from golden_list_map import Golden
from golden_list_map.models import Page

from tests.golden.server import Server


def lists_and_maps_hold_models() -> None:
    album = {"tags": ["sea"], "pages": [{"title": "1"}], "grid": [[1, 2], []], "first": [None, {"a": 1}]}
    album |= {"index": {"d1": {"title": "1"}}, "groups": {"a": ["x"]}, "extra": {"n": {"deep": [1]}}}
    server = Server(album)
    with Golden("http://server", transport=server.transport) as client:
        made = client.things.get_album()
    assert made.pages == [Page(title="1")]
    assert made.index["d1"].title == "1"
    assert made.extra == {"n": {"deep": [1]}}
    assert made.model_dump(mode="json") == album


def they_are_answers_and_bodies() -> None:
    server = Server({"sea": 1}, [{"title": "2"}])
    with Golden("http://server", transport=server.transport) as client:
        assert client.things.count_pages() == {"sea": 1}
        assert client.things.add_pages([Page(title="1")]) == [Page(title="2")]
    assert server.sent == [{"title": "1"}]
