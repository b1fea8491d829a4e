"""Regular expressions: that they mean one thing everywhere, and end on every text."""

import importlib
import re
import warnings
from collections.abc import Iterator
from typing import Any, Final, TypeAlias

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

# The standard library's own reading of a pattern: a list of (operator, argument). It has no public name.
_READER: Final[Any] = importlib.import_module("re._parser")
_Parsed: TypeAlias = Any


def risky_patterns(subject: Subject) -> Iterator[Finding]:
    """AW097: patterns that engines read differently, and ones that may take forever."""
    seen: set[tuple[str, str]] = set()
    for at, schema in subject.schemas:
        pattern = schema.get("pattern")
        if not isinstance(pattern, str) or (at, pattern) in seen:
            continue
        seen.add((at, pattern))
        for expression, hint in _FOREIGN:
            found = re.search(_PIECE.format(expression), pattern)
            if found:
                message = f'engines do not read `{found[1]}` of the pattern "{pattern}" alike'
                yield Finding(message, at, hint)
        if _repeats_repeats(_parsed(pattern)):
            message = (
                f'the pattern "{pattern}" repeats a repeat: a short text can keep an engine busy for hours'
            )
            yield Finding(
                message, at, "rewrite `(a+)+` as `a+`, or put something that must come between repeats"
            )


def _parsed(pattern: str) -> _Parsed:
    with warnings.catch_warnings():
        # What later releases may read otherwise is no concern of a spec.
        warnings.simplefilter("ignore", FutureWarning)
        return _READER.parse(pattern)


def _repeats_repeats(parsed: _Parsed) -> bool:
    """Whether an endless repeat holds nothing but endless repeats and things that may be empty."""
    for operator, argument in parsed:
        name = str(operator)
        if name in ("MAX_REPEAT", "MIN_REPEAT"):
            endless = argument[1] == _READER.MAXREPEAT
            if endless and any(_is_loose(way) for way in _ways(argument[2])):
                return True
            if _repeats_repeats(argument[2]):
                return True
        elif any(_repeats_repeats(part) for part in _parts(name, argument)):
            return True
    return False


def _ways(parsed: _Parsed) -> Iterator[list[Any]]:
    """Yield the alternatives of a pattern, groups around all of it opened."""
    items = list(parsed)
    if len(items) == 1 and str(items[0][0]) == "SUBPATTERN":
        yield from _ways(items[0][1][-1])
    elif len(items) == 1 and str(items[0][0]) == "BRANCH":
        for way in items[0][1][1]:
            yield from _ways(way)
    else:
        yield items


def _is_loose(items: list[Any]) -> bool:
    """Whether a sequence is an endless repeat with nothing beside it that must come."""
    endless = [one for one in items if _low_high(one)[1] == _READER.MAXREPEAT]
    needed = [one for one in items if _low_high(one)[0] > 0]
    return bool(endless) and (not needed or needed in ([one] for one in endless))


def _low_high(item: Any) -> tuple[int, Any]:
    operator, argument = item
    if str(operator) in ("MAX_REPEAT", "MIN_REPEAT"):
        return argument[0], argument[1]
    if str(operator) == "SUBPATTERN":
        inner = list(argument[-1])
        return _low_high(inner[0]) if len(inner) == 1 else (1, 1)
    return (0, 0) if str(operator) == "AT" else (1, 1)


def _parts(name: str, argument: Any) -> list[_Parsed]:
    if name == "SUBPATTERN":
        return [argument[-1]]
    if name == "BRANCH":
        return list(argument[1])
    return [argument[1]] if name in ("ASSERT", "ASSERT_NOT") else []
