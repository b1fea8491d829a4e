"""The plans of all published schemas, combined: a shape that versions have in common is there once."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from authwright.checks import Options, plan_of_document
from authwright.checks.combine import combine
from authwright.checks.plan import CheckPlan
from authwright.config.validators import UnknownKeys
from authwright.document import SCHEMAS, Document
from authwright.stages.build.uses import Uses
from authwright.targets.base import Inputs

SPAN: Final = "span"


@dataclass(frozen=True, slots=True)
class Published:
    """All schemas as one plan.

    `entries` gives, for each version and the span, the index of the entry for each schema by its name, in
    document order; `labels` are the versions, the span first.
    """

    plan: CheckPlan
    labels: tuple[str, ...]
    entries: dict[str, dict[str, int]]

    @property
    def versions(self) -> tuple[str, ...]:
        """The versions, the oldest first."""
        return tuple(label for label in self.labels if label != SPAN)

    def first_label(self, entry: int) -> str:
        """Return the first version, or the span, that has an entry."""
        return next(label for label in self.labels if entry in self.entries[label].values())


def published(inputs: Inputs) -> Published:
    """Return the plan of all documents. Raises AuthwrightError for schemas that cannot be compiled."""
    labels = (SPAN, *(label for label in inputs.documents if label != SPAN))
    parts = {
        (label, closed): plan
        for label in labels
        for closed, plan in _plans(inputs.documents[label], inputs.config.unknown_keys)
    }
    names = {key: f"{key[0]} {'closed' if key[1] else 'open'}" for key in parts}
    if not parts:
        return Published(CheckPlan((), ()), labels, {label: {} for label in labels})
    combined = combine({names[key]: plan for key, plan in parts.items()})
    entries: dict[str, dict[str, int]] = {}
    for label in labels:
        found = {
            name: index
            for key, text in names.items()
            if key[0] == label
            for name, index in combined.entries[text].items()
        }
        entries[label] = {name: found[name] for name in inputs.documents[label].schemas}
    return Published(combined.plan, labels, entries)


def _plans(document: Document, unknown: UnknownKeys) -> Iterator[tuple[bool, CheckPlan]]:
    """Yield whether unknown members are refused, with the plan of the schemas of which that is so."""
    closed = _closed(document, unknown)
    for refused in (False, True):
        names = [name for name in document.schemas if (name in closed) is refused]
        if names:
            pointers = {name: SCHEMAS + name for name in names}
            yield refused, plan_of_document(document.root, pointers, None, Options(closed=refused))


def _closed(document: Document, unknown: UnknownKeys) -> frozenset[str]:
    if unknown == "allow":
        return frozenset()
    if unknown == "refuse-all":
        return frozenset(document.schemas)
    uses = Uses.of(document)
    return uses.requests - uses.responses
