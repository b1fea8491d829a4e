# Made by Authwright from the spec of Gates API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: PostForm."""

from __future__ import annotations

from pydantic import Field

from .._runtime.model import Model


class PostForm(Model):
    """Something to publish."""

    text: str
    """In all versions."""

    language: str | None = None
    """Servers before 2 ignore it.

    Left out, it stays as it is. Since server 2.
    """

    sticker: str | None = Field(default=None, deprecated="`sticker` is deprecated: Until server 2.")
    """Servers from 2 on ignore it.

    Until server 2. Deprecated.
    """
