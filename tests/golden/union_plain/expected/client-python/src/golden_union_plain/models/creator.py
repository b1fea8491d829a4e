# Made by Authwright from the spec of Union plain API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: Creator."""

from __future__ import annotations

from typing import TypeAlias

from .author import Author
from .person import Person
from .robot import Robot

Creator: TypeAlias = Author | Person | Robot
"""Whoever made something."""
