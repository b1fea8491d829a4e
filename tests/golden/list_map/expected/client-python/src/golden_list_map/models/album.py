# Made by Authwright from the spec of List map API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: Album."""

from __future__ import annotations

from pydantic import JsonValue

from .._runtime.model import Model
from .page import Page


class Album(Model):
    """An album."""

    tags: list[str]
    """One to three texts."""

    pages: list[Page]
    """Records."""

    grid: list[list[int]]
    """Lists of lists."""

    index: dict[str, Page]
    """Records by name."""

    groups: dict[str, list[str]]
    """Lists by name."""

    extra: dict[str, JsonValue]
    """Whatever JSON can say, by name."""

    first: JsonValue
    """Whatever JSON can say."""
