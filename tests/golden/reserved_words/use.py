"""Reserved names have an underscore in Python and their own name on the wire."""

from golden_reserved_words import Golden

from tests.golden.server import Server

TYPE = {"class": "a", "import": True, "self": "me", "list": 1, "model_dump": False, "new": "None"}


def names_on_the_wire_are_the_spec_s() -> None:
    server = Server(TYPE, None)
    with Golden("http://server", transport=server.transport) as client:
        made = client.things.import_("a b", with_="w", options_="o", options={"timeout": 1.0})
        assert server.url == "/api/import/a%20b?with=w&options=o"
        assert (made.class_, made.import_, made.self, made.list_) == ("a", True, "me", 1)
        assert made.model_dump_ is False
        assert made.model_dump(by_alias=True) == TYPE
        client.things.delete(class_="a", import_=True, self_="me", list=1, model_dump=False, new="None")
    assert server.sent == TYPE
