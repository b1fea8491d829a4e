"""A value of a later server is kept."""

from golden_enum_open import Golden

from tests.golden.server import Server

THING = {"shape": "hollow", "colour": "violet", "former": ["round", "knotted"]}


def unknown_values_are_kept_and_round_trip() -> None:
    server = Server(THING, None)
    with Golden("http://server", transport=server.transport) as client:
        thing = client.things.get_thing()
        assert (thing.shape, thing.colour, thing.former) == ("hollow", "violet", ["round", "knotted"])
        client.things.set_thing(thing)
    assert server.sent == THING
