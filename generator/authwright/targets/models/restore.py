"""Member names put back into generated modules, through the house's writer of literals."""

import ast
import re
import tokenize
from collections.abc import Iterator, Mapping
from io import StringIO
from typing import Final

from authwright.targets.python.literals import literal

_PLAIN: Final = re.compile(r"[ -~]*")


def restored(text: str, members: Mapping[str, str]) -> str:
    """Return the Python module `text` with its strings in ASCII, and the real names in place of stand-ins.

    `members` maps a stand-in to the member's name. What is no string stays as it is.
    """
    lines = text.split("\n")
    for (row, column), (last, end), written in reversed(list(_edits(text, members))):
        lines[row - 1 : last] = [lines[row - 1][:column] + written + lines[last - 1][end:]]
    return "\n".join(lines)


def _edits(text: str, members: Mapping[str, str]) -> Iterator[tuple[tuple[int, int], tuple[int, int], str]]:
    for token in tokenize.generate_tokens(StringIO(text).readline):
        if token.type != tokenize.STRING:
            continue
        value = ast.literal_eval(token.string)
        if isinstance(value, str) and (value in members or not _PLAIN.fullmatch(value)):
            yield token.start, token.end, str(literal(members.get(value, value)))


def stray_line(text: str) -> int | None:
    """Return the first line, counted from 1, of `text` that is not printable ASCII; None where all are."""
    lines = enumerate(text.split("\n"), 1)
    return next((number for number, line in lines if not _PLAIN.fullmatch(line)), None)
