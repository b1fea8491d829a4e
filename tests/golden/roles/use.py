"""What is read has another shape than what is written."""

from golden_roles import Golden, UnexpectedResponseError
from golden_roles.models import LimitsInput, Settings, SettingsInput

from tests.golden.server import Server

READ = {"title": "Home", "motto": "Rest", "limits": {"count": 3}, "revision": 4}


def a_reply_has_all_and_a_request_what_is_needed() -> None:
    server = Server(READ)
    with Golden("http://server", transport=server.transport) as client:
        settings = client.things.set_settings(SettingsInput(title="Home", limits=LimitsInput(count=None)))
        assert server.sent == {"title": "Home", "limits": {"count": None}}
    assert isinstance(settings, Settings)
    assert settings.revision == 4


def a_reply_that_lacks_something_is_refused() -> None:
    server = Server({"title": "Home"})
    with Golden("http://server", transport=server.transport) as client:
        try:
            client.things.get_settings()
        except UnexpectedResponseError:
            return
    raise AssertionError("a reply without a motto was taken")
