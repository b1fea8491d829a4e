"""One client reads the answers of both versions and writes what both take."""

from golden_variants import Golden
from golden_variants.models import BoxForm

from tests.golden.server import Server


def answers_of_both_versions_are_read() -> None:
    server = Server({"label": "A", "weight": None, "size": 3}, {"weight": 1.5, "size": "3 x 4"})
    with Golden("http://server", transport=server.transport) as client:
        old, new = client.things.get_box(), client.things.get_box()
    assert (old.label, old.weight, old.size) == ("A", None, 3)
    assert (new.label, new.weight, new.size) == (None, 1.5, "3 x 4")


def a_request_keeps_to_the_tightest_limit() -> None:
    BoxForm(label="x" * 10, weight=1.5)
    try:
        BoxForm(label="x" * 11, weight=1.5)
    except ValueError:
        return
    raise AssertionError("a label that 2 refuses was taken")
