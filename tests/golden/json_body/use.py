"""Bodies as arguments, as a whole, and without an object."""

from golden_json_body import Golden
from golden_json_body.models import LoginForm, Poll

from tests.golden.server import Server


def a_form_is_arguments_and_a_document_is_one() -> None:
    server = Server(None, {"name": "ada", "since": 3}, None)
    with Golden("http://server", transport=server.transport) as client:
        client.things.log_in(name="ada", remember=True)
        assert server.sent == {"name": "ada", "remember": True}
        profile = client.things.get_profile()
        profile.remember = False
        client.things.set_profile(profile)
    assert server.sent == {"name": "ada", "since": 3, "remember": False}
    assert server.header["Content-Type"] == "application/json"


def a_long_form_is_one_argument() -> None:
    server = Server(None)
    with Golden("http://server", transport=server.transport) as client:
        client.things.vote(Poll(a=1, b=2, c=3, d=4, e=5, f=0, g=1, h=2))
    assert server.sent == {"a": 1, "b": 2, "c": 3, "d": 4, "e": 5, "f": 0, "g": 1, "h": 2}


def lists_maps_and_numbers_are_bodies() -> None:
    server = Server(None)
    with Golden("http://server", transport=server.transport) as client:
        client.things.set_names(["ada"])
        assert server.sent == ["ada"]
        client.things.set_scores({"ada": 1})
        assert server.sent == {"ada": 1}
        client.things.set_level(3)
        assert server.sent == 3


def a_model_is_checked_when_it_is_made() -> None:
    try:
        LoginForm(name="")
    except ValueError:
        # Both directions share the shape, and an answer is read whatever its length.
        raise AssertionError("a shared shape is not checked for lengths") from None
    try:
        Poll(a=9, b=0, c=0, d=0, e=0, f=0, g=0, h=0)
    except ValueError:
        return
    raise AssertionError("a mark of 9 was taken")
