"""From what was read to what is written back."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from .model import Model


def carried_over(response: Model, *, left_out: Collection[str]) -> dict[str, Any]:
    """The values that `response` came with, by attribute, apart from those in `left_out`.

    Members that no model declares come along: a server that knows them may reset what is not written back.
    """
    given = sorted(response.model_fields_set.difference(left_out))
    # Not as attributes: reading a deprecated one gives a warning, which is the caller's to have.
    held = response.__dict__ | (response.model_extra or {})
    return {name: held[name] for name in given}
