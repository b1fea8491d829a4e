"""The book of names that a target writes in: one a run and target, begun from the ledger."""

import difflib
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from authwright.diagnostics import Collector
from authwright.naming.clash import TABLE, Clash
from authwright.naming.ledger import Recorded, Section
from authwright.naming.page import Claim, Given, Page
from authwright.naming.scope import NameRule, Scope

GivenNames: TypeAlias = Mapping[str, Mapping[str, Mapping[str, Given]]]
"""The names that a project gives: target to scope to key to name."""


@dataclass(slots=True)
class NameBook:
    """All names of one target: what was recorded, what the project gives, what this run claims.

    Targets ask it for scopes and for decisions, and need not know how it is kept. One that is made without
    arguments is empty: every name is new.
    """

    target: str = ""
    recorded: Section = field(default_factory=dict[str, Mapping[str, Recorded]])
    given: Mapping[str, Mapping[str, Given]] = field(default_factory=dict[str, Mapping[str, Given]])
    _pages: dict[str, Page] = field(default_factory=dict[str, Page])
    _clashes: list[Clash] = field(default_factory=list[Clash])
    _choices: dict[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])

    def page(self, label: str) -> Page:
        """Return what the book has for the scope called `label`."""
        if label not in self._pages:
            recorded = self.recorded.get(label, {})
            self._pages[label] = Page(self.target, label, recorded, self.given.get(label, {}))
        return self._pages[label]

    def pages(self, beginning: str) -> list[Page]:
        """Return the pages of all scopes, recorded or in use, whose labels begin so."""
        labels = sorted({*self.recorded, *self._pages})
        return [self.page(label) for label in labels if label.startswith(beginning)]

    def scope(
        self,
        label: str,
        rule: NameRule,
        language: str,
        collector: Collector,
        *,
        reserved: Collection[str] = (),
        beside: Sequence[Page] = (),
        shared: bool = False,
    ) -> Scope:
        """Return the scope called `label`, in messages as well; its names are kept from build to build."""
        page = self.page(label)
        return Scope(label, rule, language, collector, reserved, page, beside, shared, self._clashes)

    def decide(self, label: str, key: str, choice: str, among: Collection[str], pointer: str = "") -> str:
        """Return what was decided for `key` once, else `choice`; it stays so from now on.

        For decisions of layout that callers see. The project may decide otherwise, for one of `among`.
        """
        page = self.page(label)
        decided = next(
            (one.name for one in (page.given.get(key), page.recorded.get(key)) if one and one.name in among),
            choice,
        )
        page.claims[key] = Claim(decided, key, pointer)
        self._choices[label] = tuple(among)
        return decided

    def finish(self, collector: Collector) -> None:
        """Report what only the end of a run tells: names of things that are gone, names given to nothing."""
        for clash in self._clashes:
            clash.report(collector)
        self._clashes.clear()
        for label, names in self.given.items():
            claims = self.page(label).claims
            for key, given in names.items():
                choices = self._choices.get(label)
                if key not in claims:
                    self._report_unmatched(label, key, given, collector)
                elif choices and given.name not in choices:
                    message = f'{label}: "{key}" cannot be "{given.name}"'
                    hint = f"what can be chosen: {', '.join(choices)}"
                    collector.add("AW047", message, location=given.place, hint=hint)

    def section(self) -> Section:
        """Return what the ledger keeps: what was claimed lives, all else that it had is retired."""
        labels = {*self.recorded, *self._pages}
        made = {label: self.page(label).after() for label in labels}
        return {label: names for label, names in made.items() if names}

    def living(self) -> Section:
        """Return what was recorded of what this run claimed: the ledger without retired and former names."""
        return {
            label: {key: Recorded(one.name, place=one.place) for key, one in names.items() if key in claims}
            for label, names in self.recorded.items()
            if (claims := self.page(label).claims)
        }

    def _report_unmatched(self, label: str, key: str, given: Given, collector: Collector) -> None:
        used = {name for name, page in self._pages.items() if page.claims}
        if label not in used:
            message, known, sought = f'target "{self.target}" has no names in "{label}"', used, label
        else:
            message = f'nothing in "{label}" of target "{self.target}" is called "{key}"'
            known, sought = set(self.page(label).claims), key
        similar = difflib.get_close_matches(sought, sorted(known), n=1)
        meant = f'did you mean "{similar[0]}"? ' if similar else ""
        hint = f"{meant}`authwright names` lists all; delete the line if its thing is gone"
        collector.add("AW046", f"[{TABLE}]: {message}", location=given.place, hint=hint)
