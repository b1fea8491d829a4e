"""Records in records, with members that nobody has declared."""

from typing import Any

from golden_ref_nested import Golden
from golden_ref_nested.models import Address, Position

from tests.golden.server import Server


def unknown_members_are_kept_at_any_depth() -> None:
    order: dict[str, Any] = {
        "delivery": {"street": "Elm 1", "position": None, "floor": 3},
        "stops": [],
        "rush": True,
    }
    server = Server(order)
    with Golden("http://server", transport=server.transport) as client:
        made = client.things.get_order()
        client.things.place_order(delivery=made.delivery, stops=made.stops)
    assert made.model_extra == {"rush": True}
    assert server.sent == {"delivery": order["delivery"], "stops": []}


def records_are_arguments() -> None:
    server = Server({"delivery": {"street": "Elm 1", "position": None}, "stops": []})
    here = Position(latitude=1.5, longitude=2.5)
    with Golden("http://server", transport=server.transport) as client:
        client.things.place_order(
            delivery=Address(street="Oak 2", position=here),
            billing=Address(street="-", position=None),
            stops=[],
        )
    assert server.sent["delivery"]["position"] == {"latitude": 1.5, "longitude": 2.5}
