"""Prose from a spec, for any language: visible characters, in lines and paragraphs."""

import re
import textwrap
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, TypeAlias

from authwright.stages.render.typed import Doc

# C0 (tabs included: a line's form is ours) and C1 controls, soft hyphen, zero-width and direction marks, the
# invisible operators, annotation marks, byte order mark, half surrogates, tag characters.
_INVISIBLE: Final = re.compile(
    "[\x00-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e"
    "\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\uffff\ud800-\udfff"
    "\U000e0000-\U000e0fff]"
)


@dataclass(frozen=True, slots=True)
class Section:
    """A section of documentation: a heading, and entries of a name (may be empty) and what is said of it."""

    title: str
    entries: tuple[tuple[str, str], ...]


Block: TypeAlias = str | Section
"""A part of documentation: prose, in which a blank line parts paragraphs, or a section."""


def markdown(text: str) -> Doc:
    """Return `text` as one line of Markdown in which nothing but code spans has a meaning."""
    line = " ".join(filter(None, prose(text, 10**6)))
    parts = re.split(r"(`[^`]+`)", line)
    escaped = [
        part if index % 2 and "<" not in part else re.sub(r"([\\`*_\[\]<>{}#|!&~])", r"\\\1", part)
        for index, part in enumerate(parts)
    ]
    # What begins a list, a quotation, an underline or a directive does so at the beginning of a line only.
    return Doc(re.sub(r"^(\d+(?=[.)])|)(?=[-+=:.)])", r"\1\\", "".join(escaped)))


def prose(text: str, width: int) -> list[str]:
    """Return the visible characters of `text` in lines of at most `width`, split where `splitlines` splits.

    Blank lines are kept one at a time, none at either end. A single word may be longer than `width`.
    """
    return joined([paragraph(lines, width)] for lines in paragraphs(text)) if text else []


def sentence(text: str) -> str:
    """Return `text` with a full stop at its end; empty for an empty text."""
    said = text.strip()
    return said if not said or said[-1] in ".!?:" else f"{said}."


def paragraphs(text: str) -> list[list[str]]:
    """Return the lines of each paragraph of `text`, of visible characters only."""
    found: list[list[str]] = [[]]
    for raw in text.splitlines():
        line = _INVISIBLE.sub("", raw.replace("\t", " ")).strip()
        if line:
            found[-1].append(line)
        elif found[-1]:
            found.append([])
    return [lines for lines in found if lines]


def paragraph(lines: Iterable[str], width: int) -> list[str]:
    """Return the lines of a paragraph, wrapped at `width`."""
    return [part for line in lines for part in wrapped(line, width)]


def wrapped(line: str, width: int, first: str = "", rest: str = "") -> list[str]:
    """Return `line` in lines of at most `width`, which begin with `first` and `rest`."""
    return textwrap.wrap(
        line,
        max(width, 20),
        initial_indent=first,
        subsequent_indent=rest,
        break_long_words=False,
        break_on_hyphens=False,
    )


def joined(groups: Iterable[list[list[str]]]) -> list[str]:
    """Return all lines of all paragraphs, a blank line between two paragraphs."""
    lines: list[str] = []
    for paragraph in (paragraph for group in groups for paragraph in group if paragraph):
        lines += ["", *paragraph] if lines else paragraph
    return lines
