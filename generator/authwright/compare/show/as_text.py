"""A comparison as text for people at a terminal, with styles where the terminal has colours."""

from collections.abc import Iterator, Sequence
from typing import Final

from rich.text import Text

from authwright.compare.change import Comparison, Kind, Verdict
from authwright.compare.show.outline import HEADINGS, Group, Line, Section, headline, outline
from authwright.diagnostics.render import printable

_STYLES: Final[dict[Verdict, str]] = {
    "breaking": "bold red",
    "unclear": "bold yellow",
    "compatible": "bold green",
    "documentation": "bold",
}
_MARKS: Final[dict[Kind, str]] = {"added": "+", "removed": "-", "changed": "~"}
_LONGEST: Final = 160
# So many names stand in a line before the rest is counted.
_NAMES: Final = 6


def to_text(comparison: Comparison) -> Iterator[Text]:
    """Yield the lines of the report."""
    title = f"{comparison.title or 'API'}: {comparison.old} → {comparison.new}"
    yield Text(_safe(title), style="bold")
    yield Text(headline(comparison))
    if comparison.models_only:
        yield Text("Models only, since one of the two holds no operations.")
    for section in outline(comparison):
        yield Text()
        yield Text(HEADINGS[section.verdict], style=_STYLES[section.verdict])
        for group in section.groups:
            yield from _documented(group) if section.verdict == "documentation" else _group(section, group)
    yield Text()
    yield Text(f"Version bump: {comparison.bump}", style="bold")


def _group(section: Section, group: Group) -> Iterator[Text]:
    yield Text(f"  {_safe(group.title)}", style="dim")
    for line in group.lines:
        yield Text(f"    {_MARKS[line.kind]} {_safe(_told(line))}")
        for detail in line.details:
            yield Text(f"        {_safe(detail)}", style="dim")
        if section.verdict != "compatible":
            yield Text(f"        {_safe(_reason(line))}", style="dim")


def _documented(group: Group) -> Iterator[Text]:
    """Yield remarks as they stand, and of texts that changed only where they stand."""
    found: dict[str, list[str]] = {}
    for line in group.lines:
        if line.kind != "changed":
            yield Text(f"    {_MARKS[line.kind]} {_safe(_told(line))}")
        else:
            part = line.below.removeprefix(" → ").removeprefix(".") or "description"
            found.setdefault(part, []).extend(line.subjects)
    for part, subjects in found.items():
        names = [name for name in dict.fromkeys(subjects) if name]
        yield Text(f"    ~ {_safe(f'{part}: {_listed(names)}' if names else part)}")


def _told(line: Line) -> str:
    place = f"{_listed(line.subjects)}{line.below}".removeprefix(" → ")
    return f"{place}: {line.said}" if line.said else place


def _listed(names: Sequence[str]) -> str:
    rest = len(names) - _NAMES
    return ", ".join([*names[:_NAMES], f"{rest} more"] if rest > 1 else names)


def _reason(line: Line) -> str:
    """Return why, of what, and for whom."""
    reason = " ".join(line.reasons)
    if line.about:
        reason = f"{reason.removesuffix('.')}: {', '.join(line.about)}."
    return f"{reason} ({', '.join(line.concerns)})" if line.concerns else reason


def _safe(text: str) -> str:
    """Return a text on one line, without what would steer the terminal, and not longer than anybody reads."""
    shown = printable(" ".join(text.split()))
    return shown if len(shown) <= _LONGEST * 4 else shown[: _LONGEST * 4] + "…"
