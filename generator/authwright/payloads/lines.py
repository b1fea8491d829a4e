"""On which line each value of a JSON text begins."""

import json
import re
from typing import Final

from authwright.diagnostics import pointer

_TOKEN: Final = re.compile(r'"(?:[^"\\]|\\.)*"|[][{},:]|[^\s\][{},:"]+', re.DOTALL)


def value_lines(text: str) -> dict[str, int]:
    """Return JSON Pointer to line, counted from 1, of every value in `text`, which must be valid JSON."""
    lines: dict[str, int] = {}
    path: list[str | int] = []
    key: str | None = None
    last, line = 0, 1
    for token in _TOKEN.finditer(text):
        line += text.count("\n", last, token.start())
        last = token.start()
        mark = token[0]
        if mark in "]}":
            path.pop()
        elif mark == ",":
            step = path[-1]
            path[-1] = step + 1 if isinstance(step, int) else ""
            key = None
        elif mark == ":":
            path[-1] = key or ""
        elif path and isinstance(path[-1], str) and key is None and mark.startswith('"'):
            key = json.loads(mark)
        else:
            lines[pointer(*path)] = line
            if mark in "[{":
                path.append(0 if mark == "[" else "")
                key = None
    return lines
