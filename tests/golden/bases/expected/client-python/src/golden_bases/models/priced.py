# Made by Authwright from the spec of Bases API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: Priced."""

from __future__ import annotations

from .._runtime.model import Model


class Priced(Model):
    """Something that costs."""

    price: int | None
    """In cents; null where it is not for sale."""
