"""The key travels in its header."""

from golden_header_key import Carrier, Golden

from tests.golden.server import Server


def the_key_is_sent_in_its_header() -> None:
    server = Server("All is well")
    with Golden("http://server", token="k3y", transport=server.transport) as client:
        client.things.get_report()
    assert server.header["X-API-Key"] == "k3y"
    assert "Authorization" not in server.header


def a_caller_may_choose_another_carrier() -> None:
    server = Server("All is well")
    with Golden(
        "http://server", token="k3y", carrier=Carrier("bearer"), transport=server.transport
    ) as client:
        client.things.get_report()
    assert server.header["Authorization"] == "Bearer k3y"
    assert "X-API-Key" not in server.header
