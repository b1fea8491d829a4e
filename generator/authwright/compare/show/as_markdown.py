"""A comparison as a section of a changelog, in Markdown.

Names and values stand in code spans, where nothing is read as markup; the toolkit's own sentences are
escaped, because they quote names.
"""

import re
from collections.abc import Iterator
from typing import Final

from authwright.compare.change import Comparison, Kind
from authwright.compare.show.outline import HEADINGS, Line, Section, headline, outline
from authwright.diagnostics.render import printable

_VERBS: Final[dict[Kind, str]] = {"added": "Added", "removed": "Removed", "changed": "Changed"}
# Links without brackets among them, which forges make of bare addresses.
_MARKUP: Final = re.compile(r"([\\`*_\[\]<>#|~&$@]|:(?=//)|(?<=www)\.)")
_TICKS: Final = re.compile("`+")
_LONGEST: Final = 300
# More names than these stand in a line of their own.
_NAMES: Final = 6


def to_markdown(comparison: Comparison) -> str:
    """Return the section, with a heading of the second level."""
    return "\n".join(_lines(comparison)) + "\n"


def _lines(comparison: Comparison) -> Iterator[str]:
    name = f"{_prose(comparison.title)}, " if comparison.title else ""
    yield f"## {name}{_prose(comparison.old)} to {_prose(comparison.new)}"
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
            yield f"#### {_prose(group.title)}"
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
        entry += f" {_prose(' '.join(line.reasons))}"
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


def _prose(text: str) -> str:
    """Return a text in which no character is markup."""
    return _MARKUP.sub(r"\\\1", _short(text))


def _short(text: str) -> str:
    shown = printable(" ".join(text.split()))
    return shown if len(shown) <= _LONGEST else shown[:_LONGEST] + "…"
