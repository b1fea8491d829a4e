"""The one writer of docstrings, comments and prose in Python packages.

Spec text goes in as prose and comes out as lines that cannot end the comment or docstring they stand in, and
that show what they are: no control characters, nothing invisible, nothing that turns the reading direction.
"""

import re
from collections.abc import Sequence
from typing import Final

from authwright.stages.format import LINE_LENGTH
from authwright.stages.render.typed import Doc
from authwright.targets.prose import Block, joined, paragraph, paragraphs, prose, wrapped

WIDTH: Final = LINE_LENGTH
_INDENT: Final = "    "

# What would end a docstring: three quotes, or one right before the closing three.
_QUOTES: Final = re.compile('"""')
_CLOSING: Final = re.compile('"""|"$')
_DIRECTIVE: Final = re.compile(
    r"^\s*(?=(?:type|mypy|pyright|pylint|ruff|flake8|fmt|isort|yapf|pragma|noqa|nosec|coding|-\*-|vim?|ex)\b)",
    re.IGNORECASE,
)


def docstring(blocks: Sequence[Block], level: int) -> Doc:
    """Return the docstring of `blocks`, to stand at `level` steps of indentation; empty for empty blocks.

    All lines but the first are indented.
    """
    width = WIDTH - level * len(_INDENT)
    lines = joined(_block(block, width) for block in blocks)
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


def _block(block: Block, width: int) -> list[list[str]]:
    if isinstance(block, str):
        return [paragraph(lines, width) for lines in paragraphs(block)]
    if not block.entries:
        return []
    lines = [f"{block.title}:"]
    for name, text in block.entries:
        said = " ".join(part for lines_ in paragraphs(text) for part in lines_)
        entry = f"{name}: {said}" if name else said
        lines += wrapped(entry, width, first=_INDENT, rest=_INDENT * (2 if name else 1))
    return [lines]
