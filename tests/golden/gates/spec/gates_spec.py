"""What an older server would ignore is refused before it is sent; for that the server's version is asked."""

from typing import Annotated

from authwright.authoring import ABSENT, Model, Omitted, Since, Until, VersionProbe
from tests.golden.frame import api, get, post


class PostForm(Model):
    """Something to publish."""

    text: str
    """In all versions."""
    language: Annotated[str, Since("2"), Omitted("unchanged")] = ABSENT
    """Servers before 2 ignore it."""
    sticker: Annotated[str, Until("2")] = ABSENT
    """Servers from 2 on ignore it."""


class Health(Model):
    """What everybody may know."""

    version: str
    """The server's version."""


get_health = get("get_health", "/health", Health, {"version": "2.0.1"})

SPEC = api(
    __name__,
    __doc__,
    get_health,
    post("publish", "/publish", PostForm, {"text": "Hello"}),
    post("revise", "/revise", PostForm, {"text": "Hello"}, whole=True),
    get("get_trends", "/trends", list[str], ["tea"], since="2"),
    versions="1 2",
    version_probe=VersionProbe(get_health, "version"),
)
