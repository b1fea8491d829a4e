"""Diagnostics as text for people and as JSON for scripts."""

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final

from authwright.diagnostics.diagnostic import Diagnostic

# A spec must not steer the reader's terminal, nor show what is not there: C0 and C1 controls, the line ends
# of Unicode, marks without width, marks that reorder text, and halves of surrogate pairs, which no terminal
# can be sent.
_UNSAFE: Final = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f"
    "\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\ud800-\udfff"
    "\U000e0000-\U000e0fff]"
)


def printable(text: str) -> str:
    """Return `text` with control characters, invisible characters and lone surrogates written as escapes."""
    return _UNSAFE.sub(lambda found: _escape(ord(found[0])), text)


def _escape(code: int) -> str:
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"


def to_lines(diagnostic: Diagnostic, folder: Path) -> list[str]:
    """Return the lines of one finding; its file is shown relative to `folder` where it lies below it.

    The first line says where and what, then come the pointer and what to do, where they are known.
    """
    place = f"{diagnostic.location.shown_from(folder)}: " if diagnostic.location else ""
    lines = [f"{place}{diagnostic.severity} {diagnostic.code}: {diagnostic.message}"]
    if diagnostic.pointer:
        lines.append(f"  at {diagnostic.pointer}")
    if diagnostic.hint:
        lines.append(f"  hint: {diagnostic.hint}")
    return [printable(line).replace("\n", "\n    ") for line in lines]


def to_json(diagnostics: Iterable[Diagnostic], folder: Path) -> list[dict[str, Any]]:
    """Return all findings, each once and sorted by place, as JSON values."""
    shown: list[dict[str, Any]] = []
    for one in sorted(set(diagnostics), key=Diagnostic.sort_key):
        values = one.to_json()
        if one.location:
            values["file"] = one.location.shown_from(folder).file
        shown.append(values)
    return shown
