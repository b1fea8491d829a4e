"""What is given stands after the question mark, what is not is not there."""

import datetime

from golden_query_params import Golden

from tests.golden.server import Server


def every_kind_has_its_spelling() -> None:
    server = Server(["tea"])
    with Golden("http://server", transport=server.transport) as client:
        client.things.search(
            text="a&b=c",
            x_tenant="t1",
            page=2,
            min_score=0.5,
            all=True,
            since=datetime.date(2026, 11, 24),
            sort="asc",
            tag=["x", "y z"],
            x_trace="42",
        )
    path, _, query = server.url.partition("?")
    assert path == "/api/search"
    assert query.split("&") == [
        "text=a%26b%3Dc",
        "page=2",
        "min-score=0.5",
        "all=true",
        "since=2026-11-24",
        "sort=asc",
        "tag=x",
        "tag=y+z",
    ]
    assert (server.header["X-Tenant"], server.header["X-Trace"]) == ("t1", "42")


def what_is_left_out_is_not_sent() -> None:
    server = Server([])
    with Golden("http://server", transport=server.transport) as client:
        client.things.search(text="a", x_tenant="t1")
    assert server.url == "/api/search?text=a"
    assert "X-Trace" not in server.header
