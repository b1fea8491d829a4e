# Made by Authwright from the spec of Bases API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: Ware."""

from __future__ import annotations

from .named import Named
from .priced import Priced


class Ware(Named, Priced):
    """Something to buy, from two bases."""

    stock: int
    """How many there are."""
