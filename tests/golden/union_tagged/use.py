"""The tag tells the member; one that nobody knows is kept."""

from golden_union_tagged import Golden, UnknownMember
from golden_union_tagged.models import Code, Done, Wait

from tests.golden.server import Server


def each_member_is_told_by_its_tag() -> None:
    server = Server({"result": "ok"}, {"step": "push", "length": 6}, {"step": "wait"})
    with Golden("http://server", transport=server.transport) as client:
        found = [client.things.go_on() for _ in range(3)]
    assert [type(one) for one in found] == [Done, Code, Wait]


def an_unknown_member_is_kept_and_not_printed() -> None:
    server = Server([{"step": "scan", "token": "s3cret"}, {"step": None}, {"step": "wait"}])
    with Golden("http://server", transport=server.transport) as client:
        scan, odd, wait = client.things.history()
    assert isinstance(scan, UnknownMember)
    assert isinstance(odd, UnknownMember)
    assert isinstance(wait, Wait)
    assert scan.raw() == {"step": "scan", "token": "s3cret"}
    assert "s3cret" not in repr(scan)
