"""Regular expressions: that they mean one thing everywhere, and end on every text."""

import re
from collections.abc import Iterator
from typing import Final

from authwright.checks.ecma import Pattern, PatternError, exponential, parse
from authwright.stages.lint.rule import Finding
from authwright.stages.lint.subject import Subject

# What JSON Schema's dialect, ECMA-262 with the u flag, does not know, or reads otherwise than others do.
_FOREIGN: Final = (
    (r"\\[AZ]", "use `^` and `$`"),
    (r"\(\?P[<=]", "use a group without a name, `(?:...)`"),
    (r"\(\?[aiLmsux-]+[:)]", "list both cases, as in `[Aa]`"),
    (r"\(\?[#>]", "remove the comment or the atomic group"),
    (r"\\[dDwWbB]", "list the characters, as in `[0-9]`"),
    (r"[+*?}]\+", "use a plain repeat"),
)
# A backslash and what follows it, so that an escaped backslash escapes nothing else.
_PIECE: Final = r"(?<!\\)(?:\\\\)*({})"


def risky_patterns(subject: Subject) -> Iterator[Finding]:
    """AW097: patterns that engines read differently, and ones that may take forever."""
    seen: set[tuple[str, str]] = set()
    for at, schema in subject.schemas:
        pattern = schema.get("pattern")
        if isinstance(pattern, str) and (at, pattern) not in seen:
            seen.add((at, pattern))
            yield from _risks(pattern, at)


def _risks(pattern: str, at: str) -> Iterator[Finding]:
    foreign = False
    for expression, hint in _FOREIGN:
        found = re.search(_PIECE.format(expression), pattern)
        if found:
            foreign = True
            yield Finding(f'engines do not read `{found[1]}` of the pattern "{pattern}" alike', at, hint)
    try:
        read: Pattern = parse(pattern)
    except PatternError as error:
        if not foreign:
            message = f'the pattern "{pattern}" is none of ECMA-262: {error.message}'
            yield Finding(message, at, "write it as ECMA-262 does under the flag `u`")
        return
    reason = exponential(read)
    if reason:
        yield Finding(
            f'the pattern "{pattern}" can keep an engine busy for hours on a short text: {reason}',
            at,
            "rewrite `(a+)+` as `a+`, or put something that must come between repeats",
        )
