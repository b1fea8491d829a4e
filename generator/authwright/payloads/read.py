"""Reading payloads from files and from the standard input."""

import errno
import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, NoReturn

from authwright.diagnostics import Diagnostic, Location
from authwright.payloads.lines import value_lines

STDIN: Final = "-"
NDJSON: Final = (".ndjson", ".jsonl")
_PATH: Final = "name a file that can be read, or `-` for the standard input"
_JSON: Final = "mend the JSON there; a file of one value a line needs --ndjson or an ending such as .ndjson"
_LINE: Final = "mend the JSON there; each line is a value of its own"


@dataclass(frozen=True, slots=True)
class Payload:
    """One JSON value: where it came from, and its text while that tells the lines inside it."""

    file: str
    line: int
    value: Any
    text: str = ""

    def line_of(self, where: str) -> int:
        """Return the line of JSON Pointer `where`, or of its nearest ancestor that is there."""
        if not self.text:
            return self.line
        lines = value_lines(self.text)
        while where not in lines and "/" in where:
            where = where.rpartition("/")[0]
        return lines.get(where, self.line)


def read_payloads(name: str, *, ndjson: bool = False) -> Iterator[Payload | Diagnostic]:
    """Yield the values of the file `name`, `-` being the standard input; AW062 for what cannot be read.

    With `ndjson`, or by the ending of `name`, each line that is not blank is a value of its own.
    """
    shown = "<stdin>" if name == STDIN else name
    try:
        content = sys.stdin.buffer.read() if name == STDIN else _content(Path(name))
        text = content.decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8"
        yield Diagnostic("AW062", f"the payload cannot be read: {reason}", Location(shown), hint=_PATH)
        return
    if not (ndjson or name.endswith(NDJSON)):
        yield _parse(shown, text, 1, whole=True)
        return
    # Not `splitlines`: a JSON string may hold the other line ends of Unicode.
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            yield _parse(shown, line, number, whole=False)


def _content(path: Path) -> bytes:
    """Return what `path` holds, a file or a pipe. Raises OSError, for a device too: it may never end."""
    if path.is_char_device() or path.is_block_device():
        raise OSError(errno.EINVAL, "it is a device")
    return path.read_bytes()


def _parse(file: str, text: str, line: int, *, whole: bool) -> Payload | Diagnostic:
    hint = _JSON if whole else _LINE
    try:
        value = json.loads(text, parse_constant=_refuse_constant)
    except json.JSONDecodeError as error:
        at = Location(file, line + error.lineno - 1)
        return Diagnostic("AW062", f"not JSON: {error.msg} (column {error.colno})", at, hint=hint)
    except (ValueError, RecursionError) as error:
        reason = "it is nested too deeply" if isinstance(error, RecursionError) else str(error)
        return Diagnostic("AW062", f"not JSON: {reason}", Location(file, line), hint=hint)
    return Payload(file, line, value, text if whole else "")


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON number")
