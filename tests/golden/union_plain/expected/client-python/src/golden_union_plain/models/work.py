# Made by Authwright from the spec of Union plain API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: Work."""

from __future__ import annotations

from .._runtime.model import Model
from .creator import Creator


class Work(Model):
    """Something made."""

    by: Creator
    """A union with a name."""

    number: int | str
    """A number, or a text where a number would not do."""

    parts: list[str] | dict[str, str] | None = None
    """Its parts, by name or in order."""
