"""Fields that have one value, of each kind of scalar, and one whose values are of several kinds."""

from typing import Literal

from authwright.authoring import ABSENT, Model
from tests.golden.frame import api, get, post


class Envelope(Model):
    """What every message begins with."""

    kind: Literal["message"]
    """Always this text."""
    version: Literal[2]
    """Always this number."""
    final: Literal[True]
    """Always true."""
    nothing: None
    """Always null."""
    limit: Literal[0, 10, "none"]
    """A number, or a word in its place."""
    quoted: Literal["it's", 'say "hi"', "back\\slash", "two\nlines"]
    """Values that are hard to write."""
    hint: Literal["later"] = ABSENT
    """This text or nothing."""


MESSAGE = {"kind": "message", "version": 2, "final": True, "nothing": None, "limit": "none", "quoted": "it's"}

SPEC = api(
    __name__,
    __doc__,
    get("get_message", "/message", Envelope, MESSAGE),
    post("send_message", "/message", Envelope, MESSAGE, whole=True),
)
