"""Suppressions: findings that a project accepts, each with its reason."""

from collections.abc import Sequence
from fnmatch import fnmatchcase
from itertools import product
from typing import Final

from authwright.config import Suppression
from authwright.diagnostics import Collector, Diagnostic

UNMATCHED: Final = "AW098"


def suppressed(
    found: Sequence[Diagnostic], suppressions: Sequence[Suppression]
) -> list[tuple[Diagnostic, str]]:
    """Return the findings that a suppression matches, each with the reason of the first one that does."""
    accepted: dict[Diagnostic, str] = {}
    for one, suppression in product(found, suppressions):
        if _matches(suppression, one):
            accepted.setdefault(one, suppression.reason)
    return list(accepted.items())


def report_unmatched(
    found: Sequence[Diagnostic], suppressions: Sequence[Suppression], collector: Collector
) -> None:
    """Report the suppressions that match none of `found`: what they were written for is mended, or moved."""
    for suppression in suppressions:
        if not any(_matches(suppression, one) for one in found):
            where = f" at {suppression.at}" if suppression.at != "*" else ""
            message = f"nothing is found for the suppression of {suppression.code}{where}"
            hint = "remove it; if the finding has moved, correct its `at`"
            collector.add(UNMATCHED, message, location=suppression.location, hint=hint, severity="warning")


def _matches(suppression: Suppression, one: Diagnostic) -> bool:
    place = one.pointer or (str(one.location) if one.location else "")
    return suppression.code == one.code and fnmatchcase(place, suppression.at)
