# Made by Authwright from the spec of Since until API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Why operations fail: each cause with the texts by which servers tell it."""

from __future__ import annotations

from typing import Final

from .._runtime.operation import Cause

LATE: Final = (Cause("late", 403, "literal", "Too late", since="2"),)
"""The day is over."""
