"""What the mock serves."""

import time
from dataclasses import dataclass

from authwright.document import Document
from authwright.ir import Api
from authwright.mock.behaviour import Behaviours


@dataclass(frozen=True, slots=True)
class Contract:
    """What is served: the IR of one version with its document, all versions, and what the spec adds."""

    api: Api
    document: Document
    versions: tuple[str, ...]
    behaviours: Behaviours


@dataclass(slots=True)
class Clock:
    """The mock's clock; it can be put forward."""

    ahead: float = 0

    def now(self) -> float:
        """Return seconds since 1970."""
        return time.time() + self.ahead
