"""Bases are bases of classes."""

from golden_bases import Golden
from golden_bases.models import Gift, Named, Priced, Tea, Ware

from tests.golden.server import Server


def a_record_is_an_instance_of_its_bases() -> None:
    server = Server({"name": "Assam", "price": 450, "stock": 3, "kind": "black"})
    with Golden("http://server", transport=server.transport) as client:
        tea = client.things.tea()
    assert [base.__name__ for base in Tea.__mro__[:4]] == ["Tea", "Ware", "Named", "Priced"]
    for base in (Ware, Named, Priced):
        assert isinstance(tea, base)


def a_narrower_field_has_its_own_type() -> None:
    server = Server({"price": None})
    with Golden("http://server", transport=server.transport) as client:
        assert client.things.gift() == Gift(price=None)
