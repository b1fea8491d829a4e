# Made by Authwright from the spec of Error cases API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Why operations fail: each cause with the texts by which servers tell it."""

from __future__ import annotations

from typing import Final

from .._runtime.operation import Cause

UNKNOWN_THING: Final = (Cause("unknown_thing", 404, "literal", "No such thing"),)
"""Nothing has that name."""

UNKNOWN_PAGE: Final = (Cause("unknown_page", 404, "literal", "No such page"),)
"""The book ends before."""

INVALID: Final = (Cause("invalid", 422, "shape"),)
"""A member is wrong."""

CLOSED: Final = (Cause("closed", 403, "text"),)
"""It is closed."""

BROKEN: Final = (Cause("broken", 500, "literal", "Internal Server Error"),)
"""It fails."""

TOO_MANY: Final = (Cause("too_many", 429, "template", "Try again in {seconds} s"),)
"""The limit is reached."""

GONE: Final = (
    Cause("gone", 410, "literal", "Gone", until="2"),
    Cause("gone", 410, "literal", "It is gone", since="2"),
)
"""It was there."""

FOR_ANYONE: Final = (*INVALID, *TOO_MANY)
"""How every operation for callers of level anyone may fail."""
