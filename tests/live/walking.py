"""Going through the steps of a walk, with a transcript."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import TypeAlias

from tests.live.visit import Visit

Step: TypeAlias = Callable[[Visit], str]
"""Does something, checks what comes of it, and returns what it saw."""


def walk(steps: Sequence[Step], visit: Visit, transcript: list[str]) -> None:
    """Take the steps in order; each leaves a line in the transcript, the failing one too."""
    transcript.append(f"Open WebUI {visit.server.version} answers after {visit.server.started_in:.0f} s")
    for step in steps:
        title = step.__name__.replace("_", " ")
        visit.wire.step = title
        visit.log.operations.clear()
        transcript.append(f"{title}: FAILED")
        started = time.monotonic()
        outcome = step(visit)
        calls = ", ".join(dict.fromkeys(visit.log.operations))
        transcript[-1] = f"{title}: {calls} -> {outcome} ({time.monotonic() - started:.1f} s)"
        visit.log.shown += [repr(visit), transcript[-1]]
