"""The one writer of docstrings, comments and prose in Python packages.

Spec text goes in as prose and comes out as lines that cannot end the comment or docstring they stand in, and
that show what they are: no control characters, nothing invisible, nothing that turns the reading direction.
"""

import re
import textwrap
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

from authwright.stages.format import LINE_LENGTH
from authwright.stages.render.typed import Doc

WIDTH: Final = LINE_LENGTH
_INDENT: Final = "    "

# C0 (tabs included: a line's form is ours) and C1 controls, soft hyphen, zero-width and direction marks, the
# invisible operators, annotation marks, byte order mark, half surrogates, tag characters.
_INVISIBLE: Final = re.compile(
    "[\x00-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e"
    "\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\uffff\ud800-\udfff"
    "\U000e0000-\U000e0fff]"
)
# What would end a docstring: three quotes, or one right before the closing three.
_QUOTES: Final = re.compile('"""')
_CLOSING: Final = re.compile('"""|"$')
_DIRECTIVE: Final = re.compile(
    r"^\s*(?=(?:type|mypy|pyright|pylint|ruff|flake8|fmt|isort|yapf|pragma|noqa|nosec|coding|-\*-|vim?|ex)\b)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Section:
    """A section of a docstring: a heading, and entries of a name (may be empty) and what is said of it."""

    title: str
    entries: tuple[tuple[str, str], ...]


Block: TypeAlias = str | Section
"""A part of a docstring: prose, in which a blank line parts paragraphs, or a section."""


def docstring(blocks: Sequence[Block], level: int) -> Doc:
    """Return the docstring of `blocks`, to stand at `level` steps of indentation; empty for empty blocks.

    All lines but the first are indented.
    """
    width = WIDTH - level * len(_INDENT)
    lines = _joined(_block(block, width) for block in blocks)
    if not lines:
        return Doc("")
    only = _escaped(lines[0], _CLOSING)
    if len(lines) == 1 and len(only) + 6 <= width:
        return Doc(f'"""{only}"""')
    escaped = (_escaped(line, _QUOTES) for line in lines)
    inner = "\n".join(_INDENT * level + line if line else "" for line in escaped).lstrip(" ")
    return Doc(f'"""{inner}\n{_INDENT * level}"""')


def _escaped(line: str, quotes: re.Pattern[str]) -> str:
    return quotes.sub(lambda found: found[0].replace('"', '\\"'), line.replace("\\", "\\\\"))


def comment(text: str, level: int = 0) -> Doc:
    """Return `text` as comment lines; what tools would take for directives to them is made prose."""
    lines = [_DIRECTIVE.sub("- ", line).replace("#", "(#)") for line in prose(text, WIDTH - level * 4 - 2)]
    return Doc(f"\n{_INDENT * level}".join(f"# {line}".rstrip() for line in lines))


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
    return _joined([_paragraph(lines, width)] for lines in _paragraphs(text)) if text else []


def sentence(text: str) -> str:
    """Return `text` with a full stop at its end; empty for an empty text."""
    said = text.strip()
    return said if not said or said[-1] in ".!?:" else f"{said}."


def _paragraphs(text: str) -> list[list[str]]:
    found: list[list[str]] = [[]]
    for raw in text.splitlines():
        line = _INVISIBLE.sub("", raw.replace("\t", " ")).strip()
        if line:
            found[-1].append(line)
        elif found[-1]:
            found.append([])
    return [lines for lines in found if lines]


def _paragraph(lines: Iterable[str], width: int) -> list[str]:
    return [part for line in lines for part in _wrapped(line, width)]


def _block(block: Block, width: int) -> list[list[str]]:
    if isinstance(block, str):
        return [_paragraph(lines, width) for lines in _paragraphs(block)]
    if not block.entries:
        return []
    lines = [f"{block.title}:"]
    for name, text in block.entries:
        said = " ".join(part for lines_ in _paragraphs(text) for part in lines_)
        entry = f"{name}: {said}" if name else said
        lines += _wrapped(entry, width, first=_INDENT, rest=_INDENT * (2 if name else 1))
    return [lines]


def _wrapped(line: str, width: int, first: str = "", rest: str = "") -> list[str]:
    return textwrap.wrap(
        line,
        max(width, 20),
        initial_indent=first,
        subsequent_indent=rest,
        break_long_words=False,
        break_on_hyphens=False,
    )


def _joined(groups: Iterable[list[list[str]]]) -> list[str]:
    """Return all lines of all paragraphs, a blank line between two paragraphs."""
    lines: list[str] = []
    for paragraph in (paragraph for group in groups for paragraph in group if paragraph):
        lines += ["", *paragraph] if lines else paragraph
    return lines
