"""What a version lacks reads as None, and what it does not know is refused before it is sent."""

import warnings

from golden_since_until import Golden, UnsupportedByServer
from golden_since_until.models import Song

from tests.golden.server import Server


def members_of_all_versions_are_read() -> None:
    server = Server(
        {"title": "A"}, {"title": "A", "lyrics": "La", "bitrate": 1}, {"title": "A", "lyrics": "La"}
    )
    with Golden("http://server", transport=server.transport) as client:
        songs = [client.things.get_song() for _ in range(3)]
    assert [song.lyrics for song in songs] == [None, "La", "La"]


def reading_what_went_warns() -> None:
    song = Song(title="A", cover="red")
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        assert song.cover == "red"
    assert [str(one.message) for one in caught] == ["`cover` is deprecated: Until server 3."]


def operations_have_lifetimes() -> None:
    server = Server("A side")
    for version, works in (("1.4", False), ("2.0", True), ("2.9.1", True), ("3.0", False)):
        with Golden("http://server", transport=server.transport, server_version=version) as client:
            try:
                client.things.get_disc()
            except UnsupportedByServer:
                assert not works, version
            else:
                assert works, version
    assert len(server.requests) == 2
