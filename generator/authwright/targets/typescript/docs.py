"""The one writer of comments and documentation in TypeScript.

Spec text goes in as prose and comes out as lines that cannot end the comment that they stand in, that are no
directive to a tool, and that show what they are.
"""

import re
from typing import Final

from authwright.stages.format import LINE_LENGTH
from authwright.stages.render.typed import Doc
from authwright.targets.prose import prose

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


def comment(text: str) -> Doc:
    """Return `text` as lines of comment."""
    lines = [_DIRECTIVE.sub("- ", line) for line in prose(text, LINE_LENGTH - 3)]
    return Doc("\n".join(f"// {line}".rstrip() for line in lines))


def documentation(text: str, level: int = 0) -> Doc:
    """Return `text` as the documentation of what follows, to stand at `level` steps of indentation.

    All lines but the first are indented. An empty text gives none.
    """
    indent = INDENT * level
    lines = [
        _TAG.sub(_plain, line).replace("*/", "*\\/") for line in prose(text, LINE_LENGTH - len(indent) - 3)
    ]
    if not lines:
        return Doc("")
    if len(lines) == 1 and len(indent) + len(lines[0]) + 7 <= LINE_LENGTH:
        return Doc(f"/** {lines[0]} */")
    inner = "\n".join(f"{indent} * {line}".rstrip() for line in lines)
    return Doc(f"/**\n{inner}\n{indent} */")


def _plain(found: re.Match[str]) -> str:
    return f"\\{found[0]}"
