"""A date is a date; moments and ids stay the texts that they are on the wire."""

import datetime

from golden_scalars import Golden

from tests.golden.server import Server

READING = {
    "sensor": "attic",
    "note": "warm",
    "count": 3,
    "ratio": 0.5,
    "calibrated": True,
    "id": "6f2c1c84-8f0e-4c2e-9b1e-0d3a5b8c7e11",
    "day": "2026-11-24",
    "taken": "2026-11-24T10:00:00Z",
    "labels": "a,b",
}


def scalars_round_trip() -> None:
    server = Server(READING, None)
    with Golden("http://server", transport=server.transport) as client:
        reading = client.things.get_reading()
        client.things.add_reading(reading)
    assert reading.day == datetime.date(2026, 11, 24)
    assert reading.taken == "2026-11-24T10:00:00Z"
    assert reading.id == READING["id"]
    assert server.sent == READING


def what_a_server_sends_is_read_whatever_its_length() -> None:
    server = Server(READING | {"sensor": "a very long name of a sensor", "count": 4000})
    with Golden("http://server", transport=server.transport) as client:
        assert client.things.get_reading().count == 4000
