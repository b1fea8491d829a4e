"""The session travels in a cookie, from signing in to signing out."""

from golden_cookie import Golden, InvalidRequestError

from tests.golden.server import Answer, Server


def the_session_travels_in_its_cookie() -> None:
    sets = Answer(200, {"sid": "abc"}, {"Set-Cookie": "sid=fr0mheader; HttpOnly"})
    server = Server(sets, "ada", None, "nobody")
    with Golden("http://server", transport=server.transport) as client:
        client.things.sign_in("pw")
        assert "Cookie" not in server.header
        assert client.things.get_self() == "ada"
        assert server.header["Cookie"] == "sid=abc"
        assert "Authorization" not in server.header
        client.things.sign_out()
        assert client.token is None
        client.things.get_self()
        assert "Cookie" not in server.header


def what_no_cookie_can_carry_is_refused() -> None:
    try:
        Golden("http://server", token="a; b=c", transport=Server().transport)
    except InvalidRequestError:
        return
    raise AssertionError("a token with a semicolon was taken")
