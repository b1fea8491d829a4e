"""Texts that cost time to make, by the hash of all that they are made from."""

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from authwright.incremental.sealed import read_sealed, write_sealed

_FILE: Final = "texts.json"


@dataclass(slots=True)
class Cache:
    """Keeps texts from one build to the next. Without a `root` it keeps nothing: all is made.

    `tools` says how texts are made: those of other tools are as good as none.
    """

    root: Path | None = None
    tools: Mapping[str, str] = field(default_factory=dict[str, str])
    _known: dict[str, str] | None = field(default=None, init=False)
    _used: dict[str, str] = field(default_factory=dict[str, str], init=False)

    def get(self, *made_from: Any) -> str | None:
        """Return the text made from these JSON values by an earlier build, None when there is none."""
        key = self._key(made_from)
        text = self._texts().get(key)
        if text is not None:
            self._used[key] = text
        return text

    def keep(self, text: str, *made_from: Any) -> None:
        """Keep what was made from these JSON values."""
        self._used[self._key(made_from)] = text

    def made(self, make: Callable[[], str], *made_from: Any) -> str:
        """Return the text made from these JSON values, by an earlier build or now."""
        text = self.get(*made_from)
        if text is None:
            text = make()
            self.keep(text, *made_from)
        return text

    def save(self) -> None:
        """Write what this build has used, which is all that the next one can need."""
        if self.root is not None and self._used != self._texts():
            write_sealed(self.root, _FILE, {"tools": dict(self.tools), "texts": self._used})

    def _texts(self) -> dict[str, str]:
        if self._known is None:
            found = read_sealed(self.root, _FILE) if self.root else None
            self._known = found["texts"] if found and found["tools"] == self.tools else {}
        return self._known

    @staticmethod
    def _key(made_from: tuple[Any, ...]) -> str:
        return hashlib.sha256(json.dumps(made_from, sort_keys=True).encode()).hexdigest()
