"""An alias is the type that it names."""

from golden_alias import Golden
from golden_alias.models import Contact, Emails, Sender

from tests.golden.server import Server


def an_alias_stands_for_its_type() -> None:
    server = Server({"first": "a@b", "others": ["c@d"], "settings": None}, ["e@f"])
    others: Emails = ["c@d"]
    with Golden("http://server", transport=server.transport) as client:
        sender: Sender = client.things.get_sender()
        assert isinstance(sender, Contact)
        assert sender.others == others
        assert client.things.set_others(others) == ["e@f"]
    assert server.sent == ["c@d"]
