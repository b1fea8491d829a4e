# Made by Authwright from the spec of Union plain API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: Author."""

from __future__ import annotations

from .person import Person


class Author(Person):
    """A person who writes."""

    works: int
    """How many books there are."""
