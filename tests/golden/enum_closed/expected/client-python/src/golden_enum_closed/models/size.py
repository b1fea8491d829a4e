# Made by Authwright from the spec of Enum closed API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: Size."""

from __future__ import annotations

from typing import Literal, TypeAlias

Size: TypeAlias = Literal["s", "m", "l"]
"""How large a shirt is."""
