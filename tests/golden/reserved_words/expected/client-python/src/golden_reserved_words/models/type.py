# Made by Authwright from the spec of Reserved words API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: Type."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from .._runtime.model import Model


class Type(Model):
    """A record whose name means something in most languages."""

    class_: str = Field(validation_alias="class", serialization_alias="class")
    """A keyword."""

    import_: bool = Field(validation_alias="import", serialization_alias="import")
    """Another."""

    self: str
    """What methods call their object."""

    list_: int = Field(validation_alias="list", serialization_alias="list")
    """A type of Python's."""

    model_dump_: bool = Field(validation_alias="model_dump", serialization_alias="model_dump")
    """A method of pydantic's models."""

    new: Literal["default", "None", "true"]
    """A keyword elsewhere, with such values."""
