# Made by Authwright from the spec of Name clash resolved API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: Account."""

from __future__ import annotations

from pydantic import Field

from .._runtime.model import Model


class Account(Model):
    """An account that says things twice."""

    user_name: str = Field(validation_alias="userName", serialization_alias="userName")
    """The name, as it was.

    The same as `login`.
    """

    login: str
    """The name, as it is."""
