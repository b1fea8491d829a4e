"""Texts that take long to make, by the hash of all that they are made from."""

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, TypeGuard

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

    def made(self, make: Callable[[], str], *made_from: Any) -> str:
        """Return the text made from these JSON values, by the last build or now."""
        # The order of members is part of a value here: it may be the order of what is made.
        key = hashlib.sha256(json.dumps(made_from).encode()).hexdigest()
        text = self._texts().get(key)
        self._used[key] = make() if text is None else text
        return self._used[key]

    def save(self) -> None:
        """Write what this build has used, which is all that the next one can need."""
        if self.root is not None and self._used != self._texts():
            write_sealed(self.root, _FILE, {"tools": dict(self.tools), "texts": self._used})

    def _texts(self) -> dict[str, str]:
        known = self._known
        if known is None:
            found = read_sealed(self.root, _FILE) if self.root else None
            usable = found is not None and found.get("tools") == self.tools
            known = self._known = _texts_of(found.get("texts")) if found and usable else {}
        return known


def _texts_of(values: object) -> dict[str, str]:
    """Return what the file has as texts. Anybody can seal one: its shape proves nothing."""
    if not _is_table(values):
        return {}
    return {key: text for key, text in values.items() if isinstance(text, str)}


def _is_table(value: object) -> TypeGuard[dict[str, object]]:
    return isinstance(value, dict)
