# Made by Authwright from the spec of Secrets API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: Keys."""

from __future__ import annotations

from pydantic import JsonValue

from .._runtime.model import Model, Secret, SecretOf


class Keys(Model):
    """Keys of a service."""

    key: Secret
    """A text."""

    spare: Secret | None
    """A text or null."""

    old: Secret | None = None
    """A text or nothing."""

    codes: list[Secret]
    """A list of texts."""

    pin: SecretOf[int]
    """A number."""

    answers: dict[str, Secret]
    """A map, as a whole."""

    rest: SecretOf[JsonValue]
    """Anything at all."""
