# Made by Authwright from the spec of Union plain API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: Person."""

from __future__ import annotations

from .._runtime.model import Model


class Person(Model):
    """A person."""

    email: str
    """Where mail goes."""
