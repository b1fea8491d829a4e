"""What a caller may set for one call."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    import httpx2


class Options(TypedDict, total=False):
    """Settings of one call; what is left out is as the client was made."""

    timeout: float | httpx2.Timeout | None
    """Seconds for each of connecting, sending, receiving and queueing; None waits for ever."""

    total_timeout: float | None
    """Seconds for the whole call, waits and repetitions included; None for no such limit."""

    retries: int
    """Most repetitions of this call; 0 for none."""

    headers: Mapping[str, str]
    """Sent besides, or instead of, the client's own; an `Authorization` here replaces its token."""
