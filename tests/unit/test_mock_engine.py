"""The mock's engine, for any spec: by its declarations alone."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from authwright.ir import Api, CallerLevel
from authwright.ir.walk import operations
from authwright.mock.limiter import Limiter
from authwright.mock.sessions import Sessions
from tests.support.golden import cases_with_trees, config
from tests.support.mock import Served, serving


@contextmanager
def golden(case: str) -> Iterator[Served]:
    with serving(config=config(case)) as mock:
        yield mock


@pytest.mark.parametrize("case", cases_with_trees())
def test_every_operation_replays_its_first_example_or_says_why_not(case: str) -> None:
    with golden(case) as mock:
        for operation in operations(mock.engine.contract.api):
            path = operation.path
            for one in operation.parameters:
                path = path.replace(f"{{{one.name}}}", str(one.example or "draft"))
            example = operation.examples[0]
            said = mock.send(operation.method, path, example.request, "any-token")
            written = operation.method != "GET" and mock.engine.documents.has(operation)
            if said.status == operation.response.status and not operation.session.token and not written:
                assert said.body == example.response, operation.name
            elif said.status != operation.response.status:
                assert said.status in (401, 422), operation.name
                assert set(said.body) == {mock.engine.contract.api.error_member}


def test_sign_ins_issue_tokens_that_are_good_until_their_end() -> None:
    with golden("session_effects") as mock:
        one, other = (mock.send("POST", "/api/sign-in", "pw").body["token"] for _ in range(2))
        assert one != other
        assert mock.send("GET", "/api/self", token=one).body == "ada"
        assert mock.send("GET", "/api/sign-out", token=one).status == 200
        assert mock.send("GET", "/api/self", token=one).status == 401
        assert mock.send("GET", "/api/self", token=other).status == 200
        assert mock.send("GET", "/api/self", token="made-up").status == 401


def test_all_sessions_end_and_earlier_ones_do() -> None:
    with golden("session_effects") as mock:
        tokens = [mock.send("POST", "/api/sign-in", "pw").body["token"] for _ in range(2)]
        assert mock.send("GET", "/api/sign-out-all", token=tokens[0]).status == 200
        assert [mock.send("GET", "/api/self", token=one).status for one in tokens] == [401, 401]
        earlier = mock.send("POST", "/api/confirm", "123456").body["token"]
        latest = mock.send("POST", "/api/confirm", "123456").body["token"]
        assert mock.send("GET", "/api/self", token=earlier).status == 401
        assert mock.send("GET", "/api/self", token=latest).status == 200


def test_a_session_of_somebody_else_is_issued_beside_ones_own() -> None:
    with golden("session_effects") as mock:
        own = mock.send("POST", "/api/sign-in", "pw").body["token"]
        others = mock.send("POST", "/api/members", "pw", own).body["token"]
        assert [mock.send("GET", "/api/self", token=one).status for one in (own, others)] == [200, 200]


def test_credentials_travel_as_declared() -> None:
    with golden("cookie") as mock:
        (cookie,) = mock.send("POST", "/api/in", "pw").cookies
        assert cookie.startswith("sid=")
        sent = {"Cookie": cookie.partition(";")[0]}
        assert mock.ask("GET", "/api/self", {"Cookie": "sid=other"}).status == 401
        assert mock.ask("GET", "/api/self", sent).status == 200
        assert mock.ask("GET", "/api/out", sent).cookies[0].startswith('sid=""; Max-Age=0')
        assert mock.ask("GET", "/api/self", sent).status == 401
    with golden("header_key") as mock:
        (key,) = {one.key for one in mock.engine.contract.api.schemes if one.kind == "header"}
        assert mock.ask("GET", "/api/report", {key: "t"}).status == 200
        assert mock.ask("GET", "/api/report", {"Authorization": "Bearer t"}).status == 401


def test_levels_count_from_low_to_high() -> None:
    levels = tuple(CallerLevel(name, "") for name in ("guest", "member", "owner"))
    sessions = Sessions(Api("", "", "", "", "", (), (), (), callers=levels))
    assert sessions._satisfied("member") == ["guest", "member"]
    assert sessions._satisfied("stranger") == ["guest", "member", "owner"]


def test_a_document_is_written_as_its_marks_on_omission_say() -> None:
    with golden("read_change_write") as mock:
        fresh = mock.send("GET", "/api/mailer", token="t").body
        assert fresh == {"host": "mx", "port": 587, "password": "s3cret", "footer": "Bye", "sender": "a@b"}
        written = mock.send("POST", "/api/mailer", {"host": "mx2"}, "t").body
        assert written == {"host": "mx2", "port": 25, "password": None, "footer": "", "sender": "a@b"}
        assert mock.send("GET", "/api/mailer", token="t").body == written
        changes = {"host": "mx", "port": "993", "sender": None}
        assert mock.send("POST", "/api/mailer", changes, "t").body["port"] == 993
        assert mock.send("GET", "/api/mailer", token="t").body["sender"] == "a@b"
        assert mock.send("POST", "/api/mailer", {"port": 1}, "t").status == 422
        assert mock.send("POST", "/api/mailer", {"host": "mx", "port": "x"}, "t").status == 422


def test_paths_are_exact_and_may_span_segments() -> None:
    with golden("path_params") as mock:
        assert mock.send("GET", "/api/files/a/b%20c/d.txt/raw").status == 200
        assert mock.send("DELETE", "/api/files/a/b").status == 200
        assert mock.send("GET", "/api/letters/final.txt").status == 200
        assert mock.send("GET", "/api/letters/other.txt").status == 422
        assert mock.send("GET", "/api/users/ada/letters/seven").status == 422
        assert mock.send("GET", "/api/users/ada/letters/7/").status == 404
        wrong = mock.send("PUT", "/api/files/a/b")
        assert (wrong.status, wrong.headers["allow"]) == (405, "DELETE, POST")
        assert mock.send("GET", "/nowhere").body == {"detail": "Not Found"}
        head = mock.ask("HEAD", "/api/letters/final.txt")
        assert (head.status, head.body) == (200, "")


def test_queries_are_checked() -> None:
    with golden("query_params") as mock:
        (search,) = (one for one in operations(mock.engine.contract.api) if one.name == "search")
        assert mock.send("GET", search.path).status == 422
        assert mock.send("GET", f"{search.path}?text=a").status == 200


def test_a_body_has_to_be_json_and_to_fit() -> None:
    with golden("read_change_write") as mock:
        known = {"Authorization": "Bearer t"}
        as_json = known | {"Content-Type": "application/json"}
        assert mock.ask("POST", "/api/mailer", as_json, b"{").status == 422
        assert mock.ask("POST", "/api/mailer", known | {"Content-Type": "text/plain"}, b"{}").status == 422
        assert mock.ask("POST", "/api/mailer", as_json, b"[]").status == 422
        assert mock.ask("POST", "/api/mailer", as_json).status == 422
        assert mock.ask("POST", "/api/mailer", as_json, b'{"host": "mx", "more": 1}').status == 200


def test_calls_are_limited_and_the_clock_can_be_put_forward() -> None:
    with golden("operation_facts") as mock:
        sent = [mock.send("POST", "/api/text", "Hello", "t").status for _ in range(6)]
        assert sent == [200] * 5 + [429]
        mock.tell("clock", advance=61)
        assert mock.send("POST", "/api/text", "Hello", "t").status == 200


def test_a_limiter_tells_how_long_to_wait() -> None:
    limiter = Limiter()
    assert [limiter.hit("a", 2, 10, at) for at in (0, 4, 5, 9.6, 10.5)] == [None, None, 5, 1, None]
    assert limiter.hit("b", 2, 10, 5) is None


def test_two_versions_are_two_contracts() -> None:
    with serving("1", config("since_until")) as one, serving("2", config("since_until")) as two:
        names = [{o.name for o in operations(mock.engine.contract.api)} for mock in (one, two)]
        assert names[0] != names[1]
