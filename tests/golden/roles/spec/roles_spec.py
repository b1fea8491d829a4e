"""One model, two shapes: what is needed, null and even the type differ between writing and reading."""

from typing import Annotated

from authwright.authoring import ABSENT, InResponse, Model, Omitted, Only
from tests.golden.frame import api, get, post


class Limits(Model):
    """Limits, inside of what differs."""

    count: Annotated[int | str | None, InResponse(type=int | str)] = ABSENT
    """Sent as a number, a text or null; read as a number or a text."""


class Settings(Model, complete=True):
    """Settings of a server: a reply has them all."""

    title: str
    """The same in both directions."""
    motto: Annotated[str | None, InResponse(nullable=False), Omitted("unchanged")] = ABSENT
    """May be null when sent, and never is when read."""
    limits: Limits = ABSENT
    """A record that has two shapes itself."""
    revision: Annotated[int, Only("response")]
    """The server's own."""
    reason: Annotated[str, Only("request")] = ABSENT
    """Told to the server, and never told by it."""


SENT = {"title": "Home", "motto": None, "limits": {"count": None}}
READ = {"title": "Home", "motto": "", "limits": {"count": 3}, "revision": 4}

SPEC = api(
    __name__,
    __doc__,
    get("get_settings", "/settings", Settings, READ),
    post("set_settings", "/settings", Settings, SENT, Settings, READ, whole=True),
)
