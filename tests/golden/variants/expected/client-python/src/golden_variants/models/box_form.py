# Made by Authwright from the spec of Variants API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: BoxForm."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.model import Model


class BoxForm(Model):
    """A box to be made."""

    label: Annotated[str, Field(max_length=10)]
    """Shorter from 2 on."""

    colour: str | None = None
    """Another default from 2 on."""

    weight: float
    """Needed from 2 on."""
