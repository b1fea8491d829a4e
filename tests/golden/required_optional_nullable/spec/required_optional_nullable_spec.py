"""A field may have to be there or not, and may be null or not: four forms, in both directions."""

from typing import Annotated

from authwright.authoring import ABSENT, Model, Omitted
from tests.golden.frame import api, get, post


class Note(Model):
    """A note as it is read."""

    text: str
    """Always there, never null."""
    author: str | None
    """Always there, perhaps null."""
    colour: str = ABSENT
    """Perhaps not there, never null."""
    reminder: str | None = ABSENT
    """Perhaps not there, perhaps null: the two say different things."""


class NoteForm(Model):
    """A note as it is written."""

    text: str
    """Has to be sent."""
    author: str | None
    """Has to be sent; null says that nobody wrote it."""
    colour: Annotated[str, Omitted("unchanged")] = ABSENT
    """Sent if it is to change."""
    reminder: Annotated[str | None, Omitted("unchanged")] = ABSENT
    """Null takes it away, leaving it out keeps it."""


NOTE = {"text": "Buy tea", "author": None}

SPEC = api(
    __name__,
    __doc__,
    get("get_note", "/note", Note, NOTE),
    post("write_note", "/note", NoteForm, NOTE | {"reminder": None}),
)
