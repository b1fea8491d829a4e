# Made by Authwright from the spec of Json body API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: Poll."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.model import Model


class Poll(Model):
    """A form of nine fields, which nobody would read as a signature."""

    a: Annotated[int, Field(ge=0, le=5)]
    """From 0 to 5."""

    b: Annotated[int, Field(ge=0, le=5)]
    """From 0 to 5."""

    c: Annotated[int, Field(ge=0, le=5)]
    """From 0 to 5."""

    d: Annotated[int, Field(ge=0, le=5)]
    """From 0 to 5."""

    e: Annotated[int, Field(ge=0, le=5)]
    """From 0 to 5."""

    f: Annotated[int, Field(ge=0, le=5)]
    """From 0 to 5."""

    g: Annotated[int, Field(ge=0, le=5)]
    """From 0 to 5."""

    h: Annotated[int, Field(ge=0, le=5)]
    """From 0 to 5."""

    i: Annotated[int, Field(ge=0, le=5)] | None = None
    """From 0 to 5."""
