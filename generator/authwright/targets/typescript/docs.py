"""The one writer of comments and documentation in TypeScript.

Spec text goes in as prose and comes out as lines that cannot end the comment that they stand in, that are no
directive to a tool, and that show what they are.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from authwright.stages.format import LINE_LENGTH
from authwright.stages.render.typed import Doc
from authwright.targets.prose import Block, Section, joined, paragraph, paragraphs, prose, wrapped

WIDTH: Final = 80
"""Columns of code. Comments may take more, as formatters leave them alone."""
INDENT: Final = "  "
# What tools would take for directives to them, at the beginning of a comment.
_DIRECTIVE: Final = re.compile(
    r"^\s*(?=(?:@|#|/|<|biome\b|c8\b|deno-|dprint-|eslint|globals?\b|istanbul\b|jshint\b|jslint\b|oxlint"
    r"|prettier-|sourceMappingURL|tslint|v8\b|webpack))",
    re.IGNORECASE,
)
# What means something in documentation: tags, inline tags, fences of code.
_TAG: Final = re.compile(r"[@{}]|```")
_TAG_IN_CODE: Final = re.compile(r"@")
_CODE: Final = re.compile(r"((?<!`)`[^`]+`(?!`))")
# Titles of sections that have a tag.
_TAGS: Final = {
    "Args": "param",
    "Returns": "returns",
    "Raises": "throws",
    "Deprecated": "deprecated",
}


def comment(text: str) -> Doc:
    """Return `text` as lines of comment."""
    lines = [_DIRECTIVE.sub("- ", line) for line in prose(text, LINE_LENGTH - 3)]
    return Doc("\n".join(f"// {line}".rstrip() for line in lines))


def documentation(text: str, level: int = 0) -> Doc:
    """Return `text` as the documentation of what follows, to stand at `level` steps of indentation.

    All lines but the first are indented. An empty text gives none.
    """
    indent = INDENT * level
    lines = [_TAG.sub(_plain, line).replace("*/", "*\\/") for line in prose(text, _width(indent))]
    return _closed(lines, indent)


def tsdoc(blocks: Sequence[Block], level: int = 0) -> Doc:
    """Return the documentation of `blocks`, to stand at `level` steps of indentation; empty for empty blocks.

    Sections that TSDoc has a tag for become tags, an entry each; others are lists.
    """
    indent = INDENT * level
    groups = [_block(block, _width(indent)) for block in blocks]
    prosaic = [group for block, group in zip(blocks, groups, strict=True) if not _tag_of(block)]
    # Tags end the prose, and stand without lines between them.
    tags = [
        line
        for block, group in zip(blocks, groups, strict=True)
        if _tag_of(block)
        for lines in group
        for line in lines
    ]
    return _closed(joined([*prosaic, [tags]]), indent)


def _width(indent: str) -> int:
    return LINE_LENGTH - len(indent) - 3


def _closed(lines: list[str], indent: str) -> Doc:
    """Return `lines` between the signs that enclose documentation."""
    if not lines:
        return Doc("")
    if len(lines) == 1 and len(indent) + len(lines[0]) + 7 <= LINE_LENGTH:
        return Doc(f"/** {lines[0]} */")
    inner = "\n".join(f"{indent} * {line}".rstrip() for line in lines)
    return Doc(f"/**\n{inner}\n{indent} */")


def _tag_of(block: Block) -> str:
    return _TAGS.get(block.title, "") if isinstance(block, Section) else ""


def _block(block: Block, width: int) -> list[list[str]]:
    """Return the paragraphs of a block, each a list of lines."""
    if isinstance(block, str):
        return [[_inert(line) for line in paragraph(lines, width)] for lines in paragraphs(block)]
    return [list(_section(block, width))] if block.entries else []


def _section(section: Section, width: int) -> Iterator[str]:
    tag = _tag_of(section)
    if not tag:
        yield f"{_inert(section.title)}:"
    for name, text in section.entries:
        said = _line(text)
        first = f"@{tag} " if tag else "- "
        told = _inert(_line(name))
        if told:
            first += f"{{@link {told}}} " if tag == "throws" else f"{told}{' - ' if tag else ': '}"
        lines = wrapped(said, width, " " * len(first), INDENT) or [first]
        yield (first + _inert(lines[0][len(first) :])).rstrip()
        yield from map(_inert, lines[1:])


def _line(text: str) -> str:
    # Of a name that a writer made, the text alone.
    return " ".join(part for lines in paragraphs(str(text)) for part in lines)


def _inert(line: str) -> str:
    """Return a line of prose in which nothing is a tag, and nothing ends the comment.

    Braces mean nothing in a span of code, and would be shown with their backslashes.
    """
    parts = _CODE.split(line)
    told = [(_TAG_IN_CODE if index % 2 else _TAG).sub(_plain, part) for index, part in enumerate(parts)]
    return "".join(told).replace("*/", "*\\/")


def _plain(found: re.Match[str]) -> str:
    return f"\\{found[0]}"
