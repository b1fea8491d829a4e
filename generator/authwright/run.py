"""What a run is given: shared by the line and by commands, so that a command need not load the line."""

from collections.abc import Callable
from dataclasses import dataclass, field

from authwright.config import Config
from authwright.diagnostics import Collector
from authwright.incremental.cache import Cache


def _silent(_: str) -> None:
    return


@dataclass(frozen=True, slots=True)
class Run:
    """The configuration, where findings go, whom to tell which stage begins, and texts made before."""

    config: Config
    collector: Collector = field(default_factory=Collector)
    tell: Callable[[str], None] = _silent
    cache: Cache = field(default_factory=Cache)
