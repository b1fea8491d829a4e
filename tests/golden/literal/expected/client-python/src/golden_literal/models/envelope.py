# Made by Authwright from the spec of Literal API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: Envelope."""

from __future__ import annotations

from typing import Literal

from .._runtime.model import Model


class Envelope(Model):
    """What every message begins with."""

    kind: Literal["message"]
    """Always this text."""

    version: Literal[2]
    """Always this number."""

    final: Literal[True]
    """Always true."""

    nothing: None
    """Always null."""

    limit: Literal[0, 10, "none"]
    """A number, or a word in its place."""

    quoted: Literal["it's", 'say "hi"', "back\\slash", "two\nlines"]
    """Values that are hard to write."""

    hint: Literal["later"] | None = None
    """This text or nothing."""
