"""Regular expressions: that they mean one thing everywhere, and end on every text."""

import re
from collections.abc import Iterator
from typing import Final

from authwright.checks.ecma import Pattern, PatternError, exponential, parse
from authwright.checks.ecma.syntax import (
    Boundary,
    Char,
    CharClass,
    ClassItem,
    Node,
    Property,
    Short,
    Span,
    inner,
)
from authwright.checks.patterns import patterns_of
from authwright.stages.lint.rule import Finding
from authwright.stages.lint.subject import Subject

# What other engines know and ECMA-262 does not, and what to write in its place.
_FOREIGN: Final = (
    (r"\\[AZ]", "use `^` and `$`"),
    (r"\(\?P[<=]", "use a group without a name, `(?:...)`"),
    (r"\(\?[aiLmsux-]+[:)]", "list both cases, as in `[Aa]`"),
    (r"\(\?[#>]", "remove the comment or the atomic group"),
    (r"[+*?}]\+", "use a plain repeat"),
)
# A backslash and what follows it, so that an escaped backslash escapes nothing else.
_PIECE: Final = r"(?<!\\)(?:\\\\)*({})"
_LIST: Final = "list the characters, as in `[0-9]`"


def risky_patterns(subject: Subject) -> Iterator[Finding]:
    """AW097: patterns that engines read differently, and ones that may take forever."""
    seen: set[tuple[str, str]] = set()
    for at, schema in subject.schemas:
        for pattern, _ in patterns_of(schema):
            if (at, pattern) not in seen:
                seen.add((at, pattern))
                yield from _risks(pattern, at)


def _risks(pattern: str, at: str) -> Iterator[Finding]:
    try:
        read: Pattern = parse(pattern)
    except PatternError as error:
        yield _unread(pattern, at, error)
        return
    name = next(_ambiguous(read.root), None)
    if name is not None:
        yield Finding(f'engines do not read `{name}` of the pattern "{pattern}" alike', at, _LIST)
    reason = exponential(read)
    if reason:
        yield Finding(
            f'the pattern "{pattern}" can keep an engine busy for hours on a short text: {reason}',
            at,
            "rewrite `(a+)+` as `a+`, or put something that must come between repeats",
        )


def _unread(pattern: str, at: str, error: PatternError) -> Finding:
    """Say what is foreign in a pattern that ECMA-262 does not know, if that is seen."""
    for expression, hint in _FOREIGN:
        found = re.search(_PIECE.format(expression), pattern)
        if found:
            return Finding(f'engines do not read `{found[1]}` of the pattern "{pattern}" alike', at, hint)
    message = f'the pattern "{pattern}" is none of ECMA-262: {error.message}'
    return Finding(message, at, "write it as ECMA-262 does under the flag `u`")


def _ambiguous(node: Node | ClassItem) -> Iterator[str]:
    r"""Yield `\d`, `\w`, `\b` and their like, which some engines take for letters of all scripts."""
    match node:
        case Short(letter=letter, negated=negated) if letter in "dw":
            yield "\\" + (letter.upper() if negated else letter)
        case Boundary(negated=negated):
            yield "\\B" if negated else "\\b"
        case CharClass(items=items):
            for item in items:
                yield from _ambiguous(item)
        case Span() | Char() | Property():
            pass
        case _:
            for one in inner(node):
                yield from _ambiguous(one)
