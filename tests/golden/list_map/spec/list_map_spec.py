"""Lists and maps: of scalars, of records, of each other, of anything, and as a whole answer or body."""

from typing import Annotated, Any

from pydantic import Field

from authwright.authoring import Model
from tests.golden.frame import api, get, post


class Page(Model):
    """A page of an album."""

    title: str
    """What stands above it."""


class Album(Model):
    """An album."""

    tags: Annotated[list[str], Field(min_length=1, max_length=3)]
    """One to three texts."""
    pages: list[Page]
    """Records."""
    grid: list[list[int]]
    """Lists of lists."""
    index: dict[str, Page]
    """Records by name."""
    groups: dict[str, list[str]]
    """Lists by name."""
    extra: dict[str, Any]
    """Whatever JSON can say, by name."""
    first: Any
    """Whatever JSON can say."""


ALBUM = {"tags": ["sea"], "pages": [{"title": "Day 1"}], "grid": [[1, 2], []], "first": None}
ALBUM |= {"index": {"d1": {"title": "Day 1"}}, "groups": {"a": ["x"]}, "extra": {"n": 1}}

SPEC = api(
    __name__,
    __doc__,
    get("get_album", "/album", Album, ALBUM),
    get("count_pages", "/pages/count", dict[str, int], {"sea": 1}),
    post("add_pages", "/pages", list[Page], [{"title": "Day 2"}], list[Page], [{"title": "Day 2"}]),
)
