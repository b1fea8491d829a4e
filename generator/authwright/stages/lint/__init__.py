"""Lint: what is allowed in a spec and yet a mistake. Adds findings and changes nothing."""

from collections.abc import Sequence
from dataclasses import dataclass

from authwright.config import Suppression
from authwright.diagnostics import Collector, Diagnostic
from authwright.stages.lint.rule import Finding, Rule
from authwright.stages.lint.subject import Subject
from authwright.stages.lint.suppress import report_unmatched, suppressed
from authwright.stages.lint.table import RULES

__all__ = ["RULES", "Finding", "Linted", "Rule", "Subject", "lint"]


@dataclass(frozen=True, slots=True)
class Linted:
    """What came of a lint: how many rules ran, and the findings that the project accepts, with reasons."""

    rules: int
    suppressed: tuple[tuple[Diagnostic, str], ...]


def lint(
    subject: Subject, suppressions: Sequence[Suppression], collector: Collector, *, whole: bool = True
) -> Linted:
    """Run every rule over `subject`. What no suppression matches goes to `collector`.

    A suppression that matches nothing is AW098, unless `subject` is not the `whole` of the spec.
    """
    own = Collector(collector.sources)
    for rule in RULES:
        for one in rule.check(subject):
            own.add(
                rule.code,
                one.message,
                at=one.at,
                location=one.location,
                hint=one.hint,
                severity=rule.severity,
            )
    found = list(dict.fromkeys(own.found))
    accepted = suppressed(found, suppressions)
    refused = {one for one, _ in accepted}
    collector.found += [one for one in found if one not in refused]
    if whole:
        report_unmatched(found, suppressions, collector)
    return Linted(len(RULES), tuple(accepted))
