"""The client's token follows what operations declare."""

from golden_session_effects import AuthenticationError, Golden

from tests.golden.server import Answer, Server

ISSUED = {"token": "issued"}


def signing_in_keeps_the_token_and_signing_out_forgets_it() -> None:
    server = Server(ISSUED, "ada", None)
    with Golden("http://server", transport=server.transport) as client:
        client.things.sign_in("pw")
        assert client.things.get_self() == "ada"
        assert server.header["Authorization"] == "Bearer issued"
        client.things.sign_out()
        assert client.token is None


def a_token_for_somebody_else_is_not_kept() -> None:
    server = Server(ISSUED)
    with Golden("http://server", token="mine", transport=server.transport) as client:
        client.things.add_member("pw")
        assert client.token is not None
        assert client.token.get_secret_value() == "mine"


def what_may_end_the_session_is_believed_only_with_a_401() -> None:
    server = Server(None, Answer(401, {"detail": "No"}))
    with Golden("http://server", token="mine", transport=server.transport) as client:
        client.things.set_password("new")
        assert client.token is not None
        try:
            client.things.get_self()
        except AuthenticationError:
            assert client.token is None


def ending_all_sessions_ends_this_one() -> None:
    server = Server(None)
    with Golden("http://server", token="mine", transport=server.transport) as client:
        client.things.sign_out_all()
        assert client.token is None
