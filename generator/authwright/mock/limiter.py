"""Counting calls in a window of time."""

from collections import deque


class Limiter:
    """Counts by key. Kept in memory: a restart forgets them."""

    def __init__(self) -> None:
        self._calls: dict[str, deque[float]] = {}

    def hit(self, key: str, count: int, window: float, now: float) -> int | None:
        """Count a call and return None, or the seconds to wait when there were `count` in the `window`.

        Calls that are refused count as well while they keep the window open: only the last `count` are kept.
        """
        calls = self._calls.setdefault(key, deque(maxlen=count))
        while calls and calls[0] <= now - window:
            calls.popleft()
        full = len(calls) >= count
        wait = max(1, round(calls[0] + window - now)) if full else None
        if not full:
            calls.append(now)
        return wait

    def clear(self) -> None:
        """Forget all."""
        self._calls.clear()
