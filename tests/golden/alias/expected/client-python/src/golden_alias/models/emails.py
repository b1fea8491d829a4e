# Made by Authwright from the spec of Alias API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: Emails."""

from __future__ import annotations

from typing import TypeAlias

from .email import Email

Emails: TypeAlias = list[Email]
"""Addresses."""
