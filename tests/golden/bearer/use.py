"""The token goes where it is wanted, and nowhere else."""

from golden_bearer import AuthenticationError, Golden

from tests.golden.server import Answer, Server


def the_token_is_sent_where_it_is_wanted() -> None:
    server = Server("Hello")
    with Golden("http://server", token="t0ken", transport=server.transport) as client:
        client.things.get_letter()
        assert server.header["Authorization"] == "Bearer t0ken"
        client.things.get_page()
        assert server.header["Authorization"] == "Bearer t0ken"
        client.things.get_news()
        assert "Authorization" not in server.header
        assert "t0ken" not in repr(client)


def another_token_travels_on_the_same_connections() -> None:
    server = Server("Hello")
    with Golden("http://server", token="t0ken", transport=server.transport) as client:
        client.with_token("other").things.get_letter()
        assert server.header["Authorization"] == "Bearer other"
        client.with_token(None).things.get_page()
        assert "Authorization" not in server.header


def a_refused_token_is_told_and_not_shown() -> None:
    server = Server(Answer(401, {"detail": "Not authenticated"}))
    with Golden("http://server", token="t0ken", transport=server.transport) as client:
        try:
            client.things.get_letter()
        except AuthenticationError as error:
            assert error.cause == "refused"
            assert "t0ken" not in f"{error!r} {error}"
        else:
            raise AssertionError("a 401 was taken for an answer")
