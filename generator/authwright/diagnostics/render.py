"""Diagnostics as text for people and as JSON for scripts."""

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final

from authwright.diagnostics.diagnostic import Diagnostic

# C0 and C1 controls and the marks that reorder text: a spec must not steer the reader's terminal.
_UNSAFE: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def printable(text: str) -> str:
    """Return `text` with control characters and bidirectional marks written as escapes."""
    return _UNSAFE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


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


def to_text(diagnostics: Iterable[Diagnostic], folder: Path) -> str:
    """Return all findings, each once and sorted by place; empty when there are none."""
    ordered = sorted(set(diagnostics), key=Diagnostic.sort_key)
    return "".join(line + "\n" for one in ordered for line in to_lines(one, folder))


def to_json(diagnostics: Iterable[Diagnostic], folder: Path) -> list[dict[str, Any]]:
    """Return all findings, each once and sorted by place, as JSON values."""
    shown: list[dict[str, Any]] = []
    for one in sorted(set(diagnostics), key=Diagnostic.sort_key):
        values = one.to_json()
        if one.location:
            values["file"] = one.location.shown_from(folder).file
        shown.append(values)
    return shown
