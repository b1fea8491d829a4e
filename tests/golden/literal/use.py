"""A field of one value has that value, and values of several kinds keep theirs."""

from golden_literal import Golden, UnexpectedResponseError
from golden_literal.models import Envelope

from tests.golden.server import Server

MESSAGE = {
    "kind": "message",
    "version": 2,
    "final": True,
    "nothing": None,
    "limit": 10,
    "quoted": "two\nlines",
}


def values_round_trip() -> None:
    server = Server(MESSAGE, None)
    with Golden("http://server", transport=server.transport) as client:
        client.things.send_message(client.things.get_message())
    assert server.sent == MESSAGE


def another_value_is_refused() -> None:
    server = Server(MESSAGE | {"version": 3})
    with Golden("http://server", transport=server.transport) as client:
        try:
            client.things.get_message()
        except UnexpectedResponseError:
            return
    raise AssertionError("version 3 was taken")


def a_message_is_written_by_its_values() -> None:
    made = Envelope(kind="message", version=2, final=True, nothing=None, limit="none", quoted='say "hi"')
    assert made.hint is None
