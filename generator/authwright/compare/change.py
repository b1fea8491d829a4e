"""What a comparison says: changes, each judged for every direction that it is seen in."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final, Literal, TypeAlias

from authwright.document import Role

Kind: TypeAlias = Literal["added", "removed", "changed"]
Verdict: TypeAlias = Literal["breaking", "unclear", "compatible", "documentation"]
# Whom a change concerns: who sends a request, who reads an answer, who calls at all, and who wrote code
# against the generated names.
Concern: TypeAlias = Literal["senders", "readers", "callers", "clients"]
Direction: TypeAlias = Literal["request", "response", "both", "none"]
Bump: TypeAlias = Literal["major", "minor", "patch", "none"]
What: TypeAlias = Literal[
    "by version",
    "caller",
    "closedness",
    "constraint",
    "cookie",
    "credential",
    "default",
    "deprecation",
    "description",
    "detail",
    "encoding",
    "enum value",
    "error",
    "error member",
    "field",
    "format",
    "header",
    "keyword",
    "lifetime",
    "limit",
    "model",
    "name",
    "nullable",
    "omission",
    "open list",
    "operation",
    "parameter",
    "path",
    "remark",
    "request body",
    "required",
    "response",
    "secret",
    "security scheme",
    "server",
    "server version",
    "session effect",
    "status",
    "tag",
    "tolerance",
    "type",
    "union member",
    "version probe",
]

# Gravest first.
VERDICTS: Final[tuple[Verdict, ...]] = ("breaking", "unclear", "compatible", "documentation")
_BUMPS: Final[dict[Verdict, Bump]] = {
    "breaking": "major",
    "unclear": "minor",
    "compatible": "minor",
    "documentation": "patch",
}


@dataclass(frozen=True, slots=True)
class Judgement:
    """A verdict with its reason in a sentence. `role` is the direction it holds for; None: it has none.

    `about` names the parts that the reason speaks of, where they are not the thing itself.
    """

    verdict: Verdict
    reason: str
    role: Role | None = None
    concerns: tuple[Concern, ...] = ()
    about: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Change:
    """A thing that one side has and the other has not, or that differs between them.

    `subject` is the operation or model it belongs to (empty for the API as a whole), `below` the way from
    there (`.ENABLE_MFA`, ` → error gone`), and `pointer` its place in the newer document, or in the older one
    when it was removed. `old` and `new` are texts for people: types by name, other values as JSON.
    `details` say how a type differs from the one in whose place it came, a line each.
    """

    kind: Kind
    what: What
    subject: str
    below: str
    pointer: str
    judgements: tuple[Judgement, ...]
    old: str | None = None
    new: str | None = None
    resource: str | None = None
    details: tuple[str, ...] = ()

    @property
    def path(self) -> str:
        """The readable place: `AdminConfig.ENABLE_MFA`, `signin → error gone`."""
        return f"{self.subject}{self.below}".removeprefix(" → ")

    @property
    def verdict(self) -> Verdict:
        """The gravest of the judgements."""
        return worst(one.verdict for one in self.judgements)

    @property
    def direction(self) -> Direction:
        """The direction, or directions, in which the change is seen."""
        roles: list[Direction] = sorted({one.role for one in self.judgements if one.role is not None})
        if len(roles) == 2:
            return "both"
        return roles[0] if roles else "none"

    @property
    def concerns(self) -> tuple[Concern, ...]:
        """Whom the gravest judgements concern."""
        found: dict[Concern, None] = {}
        for one in self.judgements:
            if one.verdict == self.verdict:
                found |= dict.fromkeys(one.concerns)
        return tuple(found)

    @property
    def reasons(self) -> tuple[str, ...]:
        """Why, from the gravest judgements, each reason once."""
        return tuple(dict.fromkeys(o.reason for o in self.judgements if o.verdict == self.verdict))

    @property
    def about(self) -> tuple[str, ...]:
        """The parts that the reasons speak of."""
        found = (name for o in self.judgements if o.verdict == self.verdict for name in o.about)
        return tuple(dict.fromkeys(found))


@dataclass(frozen=True, slots=True)
class Comparison:
    """All changes from one document to another. `models_only`: a side had no operations to compare."""

    old: str
    new: str
    title: str
    changes: tuple[Change, ...]
    models_only: bool = False

    @property
    def bump(self) -> Bump:
        """The step of a semantic version that the changes ask for."""
        return _BUMPS[worst(one.verdict for one in self.changes)] if self.changes else "none"

    def count(self, verdict: Verdict) -> int:
        """Return the number of changes with this verdict."""
        return sum(one.verdict == verdict for one in self.changes)


def seen_as(comparison: Comparison, role: Role) -> Comparison:
    """Return the changes that are seen in requests, or in responses; what has no direction is left out."""
    kept: list[Change] = []
    for change in comparison.changes:
        judgements = tuple(one for one in change.judgements if one.role == role)
        kept += [replace(change, judgements=judgements)] if judgements else []
    kept.sort(key=lambda one: VERDICTS.index(one.verdict))
    return replace(comparison, changes=tuple(kept))


def worst(verdicts: Iterable[Verdict]) -> Verdict:
    """Return the gravest of `verdicts`, of which there is at least one."""
    return min(verdicts, key=VERDICTS.index)
