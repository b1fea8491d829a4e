# Made by Authwright from the spec of Defaults API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: SearchForm."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, JsonValue

from .._runtime.model import Model


class SearchForm(Model):
    """What to look for."""

    query: str
    """Has no default."""

    limit: Annotated[int, Field(le=100)] | None = None
    """A number.

    Left out, it becomes `20`.
    """

    fuzzy: bool | None = None
    """A flag.

    Left out, it becomes `false`.
    """

    order: str | None = None
    """A text with quotes in it.

    Left out, it becomes `"by \\"date\\""`.
    """

    before: str | None = None
    """Null is what it is when it is left out.

    Left out, it becomes `null`.
    """

    fields: list[str] | None = None
    """A list.

    Left out, it becomes `["title"]`.
    """

    weights: dict[str, JsonValue] | None = None
    """A map.

    Left out, it becomes `{"title": 1.5}`.
    """

    language: str | None = None
    """A default that undoes what was set before.

    Left out, it becomes `"en"`.
    """
