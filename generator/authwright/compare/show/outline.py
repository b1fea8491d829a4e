"""What a report says in which order, whatever its form: sections by verdict, groups by resource and model.

What happens to many operations alike (a new header, say) is one line that names them all.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

from authwright import extensions as ext
from authwright.compare.change import VERDICTS, Change, Comparison, Kind, Verdict
from authwright.compare.difference import exchanged
from authwright.diagnostics import pointer
from authwright.document import SCHEMAS

HEADINGS: Final[dict[Verdict, str]] = {
    "breaking": "Breaking",
    "unclear": "Unclear",
    "compatible": "Compatible",
    "documentation": "Documentation",
}
_MODELS: Final = "models"
_API: Final = "API"
# Changes whose text is their place: what was there says nothing more.
_LABELLED: Final = ("default", "encoding", "format", "omission", "tag")
_NAMED_BY_PLACE: Final = ("credential", "header", "server version")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a report: what happened to the things `subjects`, or to the part `below` of each."""

    kind: Kind
    subjects: tuple[str, ...]
    below: str
    said: str
    reasons: tuple[str, ...]
    concerns: tuple[str, ...]
    details: tuple[str, ...]
    about: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """The lines of a resource or a model."""

    title: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """All that has one verdict."""

    verdict: Verdict
    groups: tuple[Group, ...]


def outline(comparison: Comparison) -> list[Section]:
    """Return the sections of a report, gravest first; empty ones are left out."""
    sections = [
        Section(verdict, _groups(one for one in comparison.changes if one.verdict == verdict))
        for verdict in VERDICTS
    ]
    return [section for section in sections if section.groups]


def headline(comparison: Comparison) -> str:
    """Return the counts in words: `11 breaking, 18 unclear, 139 compatible, 15 documentation`."""
    counts = [f"{count} {verdict}" for verdict in VERDICTS if (count := comparison.count(verdict))]
    return ", ".join(counts) or "no changes"


def said(change: Change) -> str:
    """Return what happened, without the place."""
    if change.what == "description":
        # The old words are no news.
        return change.new or ""
    if change.kind == "changed":
        text = exchanged(change.old, change.new)
        return f"{change.what} {text}" if change.what in _LABELLED else text
    if change.what in _NAMED_BY_PLACE:
        return ""
    return (change.new if change.kind == "added" else change.old) or ""


def _groups(changes: Iterable[Change]) -> tuple[Group, ...]:
    grouped: dict[str, list[Change]] = {}
    for change in changes:
        grouped.setdefault(_title(change), []).append(change)
    return tuple(Group(title, tuple(_lines(found))) for title, found in grouped.items())


def _title(change: Change) -> str:
    if change.resource is not None:
        return change.resource
    if change.pointer.startswith(SCHEMAS):
        return _MODELS
    return "errors" if change.pointer.startswith(f"{pointer(ext.CAUSES)}/") else _API


def _lines(changes: Iterable[Change]) -> list[Line]:
    """Return a line for each change, and one for those that say the same of several things."""
    lines: dict[Line, list[str]] = {}
    for change in changes:
        line = Line(
            change.kind,
            (),
            change.below,
            said(change),
            change.reasons,
            change.concerns,
            change.details,
            change.about,
        )
        lines.setdefault(line, []).append(change.subject)
    return [replace(line, subjects=tuple(dict.fromkeys(names))) for line, names in lines.items()]
