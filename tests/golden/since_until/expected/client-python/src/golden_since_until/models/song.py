# Made by Authwright from the spec of Since until API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: Song."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from .._runtime.model import Model


class Song(Model):
    """A song."""

    title: str
    """In all versions."""

    lyrics: str | None = None
    """Came with 2, and is always there since.

    Since server 2.
    """

    cover: str | None = Field(default=None, deprecated="`cover` is deprecated: Until server 3.")
    """Went with 3.

    Until server 3. Deprecated.
    """

    bitrate: int | None = Field(
        default=None, deprecated="`bitrate` is deprecated: Since server 2. Until server 3."
    )
    """Was in 2 alone.

    Since server 2. Until server 3. Deprecated.
    """

    mood: Literal["glad", "sad"] | str | None = None
    """Has one value more since 3."""
