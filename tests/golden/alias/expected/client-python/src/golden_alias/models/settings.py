# Made by Authwright from the spec of Alias API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: Settings."""

from __future__ import annotations

from typing import TypeAlias

from pydantic import JsonValue

Settings: TypeAlias = dict[str, JsonValue]
"""Settings that nobody has listed."""
