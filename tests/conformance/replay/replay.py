"""Replaying recordings against the exact documents of a spec, and what to show of it."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from authwright import extensions as ext
from authwright.diagnostics import Location
from authwright.document import Document
from tests.conformance.replay.checks import Checker
from tests.conformance.replay.documents import Spec
from tests.conformance.replay.presence import Presence
from tests.conformance.replay.recordings import Exchange
from tests.conformance.replay.values import Finding, Verdict


@dataclass(frozen=True, slots=True)
class Failure:
    """A disagreement between recordings and the document of their version, with the place in the spec."""

    version: str
    request: str
    label: str
    what: str
    pointer: str
    location: Location | None

    def __str__(self) -> str:
        place = self.location or "(place unknown)"
        return f"{self.version} {self.request} [{self.label}]\n  {self.what}\n  {place} at {self.pointer}"


@dataclass(slots=True)
class Report:
    """What the exchanges of one version came to; counters are of exchanges."""

    version: str
    operations: int = 0
    declared_causes: int = 0
    exchanges: int = 0
    in_scope: int = 0
    agreed: int = 0
    excused: Counter[str] = field(default_factory=Counter)
    exceptions: Counter[str] = field(default_factory=Counter)
    causes: set[str] = field(default_factory=set)
    seen: set[str] = field(default_factory=set)
    failures: list[Failure] = field(default_factory=list)


def replay(spec: Spec, exchanges: Sequence[Exchange], versions: Iterable[str] = ()) -> list[Report]:
    """Hold each exchange against the exact document of its version; `versions` keeps some versions only.

    Raises KeyError for a release that the spec does not list, AuthwrightError when projection fails.
    """
    names = spec.versions()
    wanted = list(versions) or list(dict.fromkeys(names[one.release] for one in exchanges))
    reports = []
    for version in sorted(wanted, key=spec.raw.versions.index):
        own = [one for one in exchanges if names[one.release] == version]
        reports.append(_Replay(spec, version, spec.exact(version)).run(own))
    return reports


class _Replay:
    """The replay of one version."""

    def __init__(self, spec: Spec, version: str, document: Document) -> None:
        self._spec = spec
        self._document = document
        self._checker = Checker.of(document)
        self._presence = Presence(self._checker.schemas)
        self._report = Report(version, len(self._checker.operations), len(document.root[ext.CAUSES]))

    def run(self, exchanges: Sequence[Exchange]) -> Report:
        for exchange in exchanges:
            self._exchange(exchange)
        for operation, finding in self._presence.findings():
            self._fail(operation, "all answers", finding)
        return self._report

    def _exchange(self, exchange: Exchange) -> None:
        report, verdict = self._report, self._checker.check(exchange)
        report.exchanges += 1
        if verdict.exception is not None:
            report.exceptions[verdict.exception] += 1
            return
        report.in_scope += 1
        report.agreed += not verdict.findings
        report.excused.update(set(verdict.excused))
        self._note(exchange, verdict)
        for finding in verdict.findings:
            self._fail(f"{exchange.method} {exchange.path}", exchange.label, finding)

    def _note(self, exchange: Exchange, verdict: Verdict) -> None:
        if verdict.operation is None:
            return
        self._report.seen.add(verdict.operation.name)
        if verdict.cause:
            self._report.causes.add(verdict.cause)
        if exchange.status == 200:
            self._presence.add(verdict.operation, exchange.response_json)

    def _fail(self, request: str, label: str, finding: Finding) -> None:
        at, location = self._spec.place(self._document, finding.where)
        self._report.failures.append(
            Failure(self._report.version, request, label, finding.what, at, location)
        )


def summary(reports: Sequence[Report]) -> str:
    """Return the figures of all versions as a table, with excuses and exceptions by reason below."""
    lines = [
        f"{'version':<9}{'exchanges':>10}{'in scope':>10}{'agreed':>8}{'%':>8}{'operations':>12}{'causes':>9}"
    ]
    for one in reports:
        share = f"{100 * one.agreed / one.in_scope:.1f}" if one.in_scope else "-"
        operations = f"{len(one.seen)}/{one.operations}"
        causes = f"{len(one.causes)}/{one.declared_causes}"
        lines.append(
            f"{one.version:<9}{one.exchanges:>10}{one.in_scope:>10}{one.agreed:>8}{share:>8}"
            f"{operations:>12}{causes:>9}"
        )
    lines += _by_name("exchanges excused, by mark", reports, [one.excused for one in reports])
    lines += _by_name("out of scope, by reason", reports, [one.exceptions for one in reports])
    return "\n".join(lines) + "\n"


def _by_name(title: str, reports: Sequence[Report], counters: Sequence[Counter[str]]) -> list[str]:
    names = sorted({name for counter in counters for name in counter})
    head = "  ".join(f"{one.version:>6}" for one in reports)
    rows = ["  ".join(f"{counter[name]:>6}" for counter in counters) + f"  {name}" for name in names]
    return ["", f"{head}  {title}", *rows] if rows else []
