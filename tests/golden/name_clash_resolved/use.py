"""Names that were told apart are the spec's."""

from golden_name_clash_resolved import Golden

from tests.golden.server import Server


def both_names_are_there() -> None:
    server = Server({"userName": "ada", "login": "al"})
    with Golden("http://server", transport=server.transport) as client:
        account = client.things.find(full_name=True)
        assert (account.user_name, account.login) == ("ada", "al")
        assert server.url == "/api/find?full-name=true"
        client.things.get_old_account()
    assert server.url == "/api/account/old"
