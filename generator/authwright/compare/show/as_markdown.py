"""A comparison as a section of a changelog, in Markdown.

Whatever comes from a document stands in code spans, where nothing is read as markup.
"""

import re
from collections.abc import Iterator
from typing import Final

from authwright.compare.change import Comparison, Kind
from authwright.compare.show.outline import HEADINGS, Line, Section, headline, outline
from authwright.diagnostics.render import printable

_VERBS: Final[dict[Kind, str]] = {"added": "Added", "removed": "Removed", "changed": "Changed"}
# What no reader of Markdown takes for markup, a mention or an address.
_PLAIN: Final = re.compile(r"[A-Za-z0-9 .,'()/-]*")
_TICKS: Final = re.compile("`+")
_LONGEST: Final = 300
# More names than these stand in a line of their own.
_NAMES: Final = 6


def to_markdown(comparison: Comparison) -> str:
    """Return the section, with a heading of the second level."""
    return "\n".join(_lines(comparison)) + "\n"


def _lines(comparison: Comparison) -> Iterator[str]:
    name = f"{_title(comparison.title)}, " if comparison.title else ""
    yield f"## {name}{_title(comparison.old)} to {_title(comparison.new)}"
    yield ""
    yield f"Version bump: **{comparison.bump}** ({headline(comparison)})."
    if comparison.models_only:
        yield ""
        yield "Models only, since one of the two holds no operations."
    for section in outline(comparison):
        yield ""
        yield f"### {HEADINGS[section.verdict]}"
        for group in section.groups:
            yield ""
            yield f"#### {_title(group.title)}"
            yield ""
            for line in group.lines:
                yield from _entry(section, line)


def _entry(section: Section, line: Line) -> Iterator[str]:
    names = ", ".join(_code(subject) for subject in line.subjects if subject)
    below = line.below if names else line.below.removeprefix(" → ")
    many = len(line.subjects) > _NAMES
    if len(line.subjects) == 1 and below:
        place = _code(f"{line.subjects[0]}{below}")
    elif many:
        count = len(line.subjects)
        place = f"in {count} operations{_below(below)}" if below else f"{count} models"
    else:
        place = f"{names}{_below(below)}" if names else _code(below)
    text = f": {_said(line.said)}" if line.said else ""
    entry = f"- {_VERBS[line.kind]} {place}{text}."
    if section.verdict in ("breaking", "unclear"):
        reason = " ".join(line.reasons)
        about = ", ".join(_code(name) for name in line.about)
        entry += f" {reason.removesuffix('.')}: {about}." if about else f" {reason}"
        entry += f" *Concerns {', '.join(line.concerns)}.*" if line.concerns else ""
    yield entry
    for detail in line.details:
        yield f"    - {_code(detail)}"
    if many:
        yield f"    - {names}"


def _below(below: str) -> str:
    return f" → {_code(below.strip(' →'))}" if below else ""


def _said(text: str) -> str:
    """Return what was and what is, each as code."""
    before, middle, after = text.partition(", now ")
    return f"{_code(before)}, now {_code(after)}" if middle else _code(text)


def _code(text: str) -> str:
    """Return a code span; its fence is longer than any run of backticks inside."""
    shown = _short(text)
    fence = "`" * (max((len(run) for run in _TICKS.findall(shown)), default=0) + 1)
    pad = " " if shown.startswith("`") or shown.endswith("`") else ""
    return f"{fence}{pad}{shown}{pad}{fence}" if shown else "(empty)"


def _title(text: str) -> str:
    """Return a text of a heading: as it is where nothing in it can be markup, else as code."""
    return text if _PLAIN.fullmatch(text) and "www." not in text else _code(text)


def _short(text: str) -> str:
    shown = printable(" ".join(text.split()))
    return shown if len(shown) <= _LONGEST else shown[:_LONGEST] + "…"
