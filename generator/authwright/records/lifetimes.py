"""Lifetimes: which things exist in a server version, and the marks that say so.

A lifetime is half-open over the versions that the document lists: `[since, until)`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from authwright import extensions as ext
from authwright.document import Json, Role, is_object

MARKS = (ext.SINCE, ext.UNTIL)


@dataclass(frozen=True, slots=True)
class Timeline:
    """The server versions of a document, oldest first."""

    versions: tuple[str, ...]

    def within(self, since: str | None, until: str | None, version: str) -> bool:
        """Return whether `[since, until)` holds `version`. A bound that is not listed bounds nothing."""
        position = self.versions.index(version)
        if since in self.versions and position < self.versions.index(since):
            return False
        return until not in self.versions or position < self.versions.index(until)

    def badges(self, present: Sequence[str], among: Sequence[str]) -> Json:
        """Return the `x-aw-since` and `x-aw-until` of a thing that exists in `present`, seen from `among`.

        Both are in version order and `present` is part of `among`. A thing that exists throughout has none.
        """
        marks: Json = {}
        if not present:
            return marks
        if present[0] != among[0]:
            marks[ext.SINCE] = present[0]
        last = list(among).index(present[-1])
        if last + 1 < len(among):
            marks[ext.UNTIL] = among[last + 1]
        return marks


@dataclass(frozen=True, slots=True)
class Moment:
    """One server version seen in one direction."""

    timeline: Timeline
    version: str
    role: Role

    def alive(self, thing: Mapping[str, Any]) -> bool:
        """Return whether the marks of `thing` let it exist at this moment."""
        if thing.get(ext.ROLE, self.role) != self.role:
            return False
        return self.timeline.within(thing.get(ext.SINCE), thing.get(ext.UNTIL), self.version)

    def applies(self, variant: Mapping[str, Any]) -> bool:
        """Return whether a variant speaks of this moment."""
        if variant.get("role", self.role) != self.role:
            return False
        return self.timeline.within(variant.get("since"), variant.get("until"), self.version)


def unmarked(thing: Mapping[str, Any], *more: str) -> Json:
    """Return `thing` without lifetime marks, variants, and the keys in `more`."""
    gone = (*MARKS, ext.VARIANTS, *more)
    return {key: value for key, value in thing.items() if key not in gone}


def changed(thing: Mapping[str, Any], moment: Moment) -> Json:
    """Return `thing` with its variants of this moment applied, key by key, and without marks.

    A variant that sets a key to null takes the key away.
    """
    result = unmarked(thing)
    for variant in thing.get(ext.VARIANTS, ()):
        if moment.applies(variant):
            result |= variant["set"]
    return {key: value for key, value in result.items() if value is not None}


def living(things: Sequence[Any], moment: Moment) -> list[Any]:
    """Return the entries that exist at this moment, without their marks. Entries may be plain values."""
    return [
        unmarked(thing) if is_object(thing) else thing
        for thing in things
        if not is_object(thing) or moment.alive(thing)
    ]
