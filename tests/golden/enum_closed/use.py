"""A value that is not listed is refused."""

from golden_enum_closed import Golden, UnexpectedResponseError

from tests.golden.server import Server

SHIRT = {"size": "m", "fit": "slim", "wash": 40, "iron": None, "state": "with space"}


def listed_values_are_taken() -> None:
    server = Server(SHIRT, None)
    with Golden("http://server", transport=server.transport) as client:
        shirt = client.things.get_shirt()
        client.things.order_shirt(size="s", fit="wide", wash=30, iron=None, state="émaillé")
    assert (shirt.size, shirt.wash, shirt.iron, shirt.state) == ("m", 40, None, "with space")
    assert server.sent["state"] == "émaillé"


def others_are_not() -> None:
    for wrong in ({"size": "xxl"}, {"wash": 41}, {"wash": "40"}, {"state": "old"}):
        server = Server(SHIRT | wrong)
        with Golden("http://server", transport=server.transport) as client:
            try:
                client.things.get_shirt()
            except UnexpectedResponseError:
                continue
        raise AssertionError(f"{wrong} was taken")
