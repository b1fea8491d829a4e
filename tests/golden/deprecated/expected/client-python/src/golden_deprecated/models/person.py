# Made by Authwright from the spec of Deprecated API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: Person."""

from __future__ import annotations

from pydantic import Field

from .._runtime.model import Model


class Person(Model):
    """Somebody."""

    name: str
    """The whole name."""

    surname: str | None = Field(default=None, deprecated="`surname` is deprecated: use `name`.")
    """The last of the names.

    Deprecated: use `name`.
    """

    nick: str | None = Field(deprecated="`nick` is deprecated: use `name` from 2 on.")
    """What friends say.

    Deprecated: use `name` from 2 on.
    """
