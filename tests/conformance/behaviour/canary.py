"""The canary: every secret of a scenario holds the word, which may appear nowhere in what is printed."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable, Iterator
from typing import Final

WORD: Final = "canary"


def _forms(word: str) -> Iterator[str]:
    """The ways in which a text may be printed: as it is, in hex, as numbers of bytes, in base 64."""
    raw = word.encode()
    yield re.escape(word)
    yield raw.hex(r" ").replace(" ", "[ ,]*")
    yield r",\s*".join(map(str, raw))
    for shift in range(3):
        encoded = base64.b64encode(b"\0" * shift + raw).decode()
        # The first and the last characters depend on what stands around the word.
        yield re.escape(encoded[[0, 2, 3][shift] : -4 if encoded.endswith("=") else None])


_SECRET: Final = re.compile("|".join(_forms(WORD)), re.IGNORECASE)


def leaks(place: str, texts: Iterable[str]) -> Iterator[str]:
    """Yield where a canary stands in what was printed."""
    for text in texts:
        if found := _SECRET.search(text):
            around = text[max(0, found.start() - 60) : found.end() + 40]
            yield f"{place}: a secret is shown: {around!r}"
