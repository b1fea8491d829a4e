# Made by Authwright from the spec of Ref recursive API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: Company, Person, Staff."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.model import Model


class Company(Model):
    """A company."""

    staff: Staff
    """Who works there."""


class Person(Model):
    """Somebody who works somewhere."""

    name: str
    """Their name."""

    employer: Company | None
    """Where they work."""


Staff: TypeAlias = dict[str, Person]
"""People by what they do."""

Company.model_rebuild()

Person.model_rebuild()
