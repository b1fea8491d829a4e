"""What came and what went: operations, models, fields, values, errors, over three versions."""

from typing import Annotated, Literal

from authwright.authoring import ABSENT, Cause, Exactly, Model, Since, Until, Values
from tests.golden.frame import api, get


class Song(Model):
    """A song."""

    title: str
    """In all versions."""
    lyrics: Annotated[str, Since("2")]
    """Came with 2, and is always there since."""
    cover: Annotated[str, Until("3")] = ABSENT
    """Went with 3."""
    bitrate: Annotated[int, Since("2"), Until("3")]
    """Was in 2 alone."""
    mood: Annotated[Literal["glad", "sad"], Values({}, since={"sad": "3"})] = ABSENT
    """Has one value more since 3."""


class Video(Model, since="3"):
    """A record of the newest server."""

    length: int
    """In seconds."""


LATE = Cause(name="late", status=403, detail=Exactly("Too late"), when="The day is over.", since="2")

SPEC = api(
    __name__,
    __doc__,
    get("get_song", "/song", Song, {"title": "A", "lyrics": "La", "bitrate": 1}, errors=(LATE,)),
    get("get_video", "/video", Video, {"length": 9}, since="3"),
    get("get_tape", "/tape", str, "A side", until="2"),
    get("get_disc", "/disc", str, "A side", since="2", until="3", errors=(LATE.only(since="2"),)),
    versions="1 2 3",
)
