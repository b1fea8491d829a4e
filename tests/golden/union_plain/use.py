"""Without a tag, the member that fits best is taken."""

from typing import Any

from golden_union_plain import Golden
from golden_union_plain.models import Author, Person, Robot

from tests.golden.server import Server


def the_most_demanding_member_is_taken_first() -> None:
    makers: list[dict[str, Any]] = [{"email": "a@b"}, {"email": "a@b", "works": 3}, {"serial": "R2"}]
    server = Server(*({"by": maker, "number": 4} for maker in makers))
    with Golden("http://server", transport=server.transport) as client:
        found = [client.things.get_work().by for _ in makers]
    assert [type(one) for one in found] == [Person, Author, Robot]


def scalars_keep_their_type() -> None:
    server = Server({"by": {"serial": "R2"}, "number": "4"}, {"by": {"serial": "R2"}, "number": 4}, None)
    with Golden("http://server", transport=server.transport) as client:
        assert [client.things.get_work().number for _ in range(2)] == ["4", 4]
        client.things.add_work(by=Robot(serial="R2"), number="4b", parts={"a": "b"})
    assert server.sent == {"by": {"serial": "R2"}, "number": "4b", "parts": {"a": "b"}}
