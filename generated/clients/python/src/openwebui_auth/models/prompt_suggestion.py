# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: PromptSuggestion."""

from __future__ import annotations

from .._runtime.model import Model


class PromptSuggestion(Model):
    """A prompt that the start page offers."""

    title: list[str]
    """Two parts of a heading."""

    content: str
    """The prompt."""
