"""What a server takes for a field that is left out: said in docs and schemas, never filled in by a client."""

from typing import Annotated, Any

from pydantic import Field

from authwright.authoring import Model, Omitted
from tests.golden.frame import api, get, post


class SearchForm(Model):
    """What to look for."""

    query: str
    """Has no default."""
    limit: Annotated[int, Field(le=100)] = 20
    """A number."""
    fuzzy: bool = False
    """A flag."""
    order: str = 'by "date"'
    """A text with quotes in it."""
    before: str | None = None
    """Null is what it is when it is left out."""
    fields: list[str] = Field(default=["title"])
    """A list."""
    weights: dict[str, Any] = Field(default={"title": 1.5})
    """A map."""
    language: Annotated[str, Omitted('reset:"en"')] = "en"
    """A default that undoes what was set before."""


class Defaults(Model):
    """A reply that may lack what has a default."""

    limit: int = 20
    """Taken to be 20 by the server."""


SPEC = api(
    __name__,
    __doc__,
    post("search", "/search", SearchForm, {"query": "tea"}),
    get("get_defaults", "/defaults", Defaults, {"limit": 20}),
)
