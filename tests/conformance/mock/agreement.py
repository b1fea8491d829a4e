"""How far mock and recording agree, and what to show of it."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from authwright.ir import Operation, Type
from tests.conformance.mock.player import Player
from tests.conformance.mock.script import Step
from tests.conformance.mock.shapes import Shapes
from tests.conformance.replay.checks import Checker
from tests.conformance.replay.documents import Spec
from tests.conformance.replay.scope import reason_out_of_scope
from tests.support.mock import Said, serving


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A request that the mock answers otherwise."""

    phase: str
    request: str
    label: str
    what: str

    def __str__(self) -> str:
        return f"{self.phase}: {self.request} [{self.label}]\n  {self.what}"


@dataclass(slots=True)
class Report:
    """What the steps of one release came to.

    `same_text` counts failures with the very same body besides. `strange` are answers of the mock, right or
    not, that the spec does not allow.
    """

    release: str
    version: str
    in_scope: int = 0
    agreed: int = 0
    failures: int = 0
    same_text: int = 0
    out_of_scope: Counter[str] = field(default_factory=Counter)
    disagreements: list[Disagreement] = field(default_factory=list)
    strange: list[Disagreement] = field(default_factory=list)

    @property
    def share(self) -> float:
        """The share of requests in scope that agree."""
        return self.agreed / self.in_scope if self.in_scope else 0.0


def hold(spec: Spec, release: str, steps: Sequence[Step]) -> Report:
    """Play the steps of a release against a mock of its version, and compare the answers."""
    report = Report(release, spec.versions()[release])
    with serving(report.version) as mock:
        shapes = Shapes.of(mock.engine.contract.api)
        checker = Checker.of(spec.exact(report.version))
        for step, said in Player(mock).play(steps):
            if step.scene:
                continue
            reason = reason_out_of_scope(step.exchange)
            match = mock.engine.routes.find(step.exchange.method, step.exchange.path.partition("?")[0])
            if match is None and reason is not None:
                report.out_of_scope[reason] += 1
                continue
            assert said is not None, step.exchange.label
            _compare(report, shapes, match.operation if match else None, step, said)
            report.strange += _strange(checker, step, said)
    return report


def _strange(checker: Checker, step: Step, said: Said) -> list[Disagreement]:
    """Return what of the mock's answer the spec does not allow: its status, cause, body, cookies, headers."""
    answered = replace(
        step.exchange,
        status=said.status,
        response_json=said.body if said.is_json else None,
        response_text=None if said.is_json else said.body,
        set_cookie=said.cookies,
        headers=said.headers,
    )
    request = f"{answered.method} {answered.path}"
    return [
        Disagreement(step.phase, request, answered.label, finding.what)
        for finding in checker.check(answered).findings
    ]


def _compare(report: Report, shapes: Shapes, operation: Operation | None, step: Step, said: Said) -> None:
    exchange = step.exchange
    report.in_scope += 1
    found = [*_differences(shapes, operation, step, said)]
    if not found:
        report.agreed += 1
        if exchange.status != 200:
            report.failures += 1
            report.same_text += said.body in (exchange.response_json, exchange.response_text)
        return
    request = f"{exchange.method} {exchange.path}"
    what = "; ".join(found[:3]) + (f"; and {len(found) - 3} more" if len(found) > 3 else "")
    report.disagreements.append(Disagreement(step.phase, request, exchange.label, what))


def _differences(shapes: Shapes, operation: Operation | None, step: Step, said: Said) -> Iterable[str]:
    exchange = step.exchange
    if said.status != exchange.status:
        yield f"recorded {exchange.status}, the mock answers {said.status}: {str(said.body)[:120]}"
    elif said.media != exchange.content_type:
        yield f"recorded {exchange.content_type}, the mock answers {said.media}"
    elif said.is_json:
        type_ = operation.response.type if operation and said.status == operation.response.status else None
        if operation and type_ is None:
            case = next((one for one in operation.errors if one.status == said.status), None)
            shape = next((one.type for one in case.details if one.type), None) if case else None
            yield from _of_failure(shapes, shape, exchange.response_json, said.body)
        else:
            yield from shapes.differences(type_, exchange.response_json, said.body)


def _of_failure(shapes: Shapes, shape: Type | None, recorded: object, answered: object) -> Iterable[str]:
    if shape is None or not isinstance(recorded, dict) or not isinstance(answered, dict):
        yield from shapes.differences(None, recorded, answered)
        return
    for name in recorded.keys() ^ answered.keys():
        yield f"/{name}: is in one answer alone"
    for name in recorded.keys() & answered.keys():
        yield from shapes.differences(shape, recorded[name], answered[name], f"/{name}")


def summary(reports: Sequence[Report]) -> str:
    """Return the figures as a table, with what was out of scope below."""
    lines = [f"{'version':<9}{'release':<9}{'in scope':>9}{'agreed':>8}{'share':>9}{'same failure text':>19}"]
    lines += [
        f"{one.version:<9}{one.release:<9}{one.in_scope:>9}{one.agreed:>8}{100 * one.share:>8.1f}%"
        f"{f'{one.same_text}/{one.failures}':>19}"
        for one in reports
    ]
    names = sorted({name for one in reports for name in one.out_of_scope})
    if names:
        head = "  ".join(f"{one.version:>6}" for one in reports)
        lines += ["", f"{head}  out of scope, by reason"]
        lines += [
            "  ".join(f"{one.out_of_scope[name]:>6}" for one in reports) + f"  {name}" for name in names
        ]
    return "\n".join(lines) + "\n"
