"""Paired rounds over several schemas: one ratio a round, the geometric mean of the schemas' ratios."""

import random
import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

from tests.bench.paired import SEED, Claim, Cost, Figure, Interval

SHORTEST: Final = 0.002
"""Seconds that a loop lasts at least."""

_LOOP: Final = """
def run(check, inputs, times):
    for _ in range(times):
        for one in inputs:
            check(one)
"""

Costs: TypeAlias = Mapping[str, Mapping[str, Sequence[Cost]]]
"""What one call took, by contestant, schema and round."""

Check: TypeAlias = Callable[[Any], object]
Maker: TypeAlias = Callable[[str], Check]
"""Gives a contestant's check for the title of a schema."""


@dataclass(slots=True)
class Loop:
    """A check that is called again and again on some inputs, by a function of its own."""

    run: Callable[[Check, Sequence[Any], int], object]
    check: Check
    inputs: Sequence[Any]
    times: int = 1

    @classmethod
    def of(cls, check: Check, inputs: Sequence[Any]) -> "Loop":
        """Make the loop, warm it up and find how often it must run.

        The interpreter adapts a function's code to the types that it meets, so no two loops share theirs.
        """
        space: dict[str, Any] = {}
        exec(_LOOP, space)  # noqa: S102 - constant text
        loop = cls(space["run"], check, inputs)
        while (took := loop.turn().cpu * loop.times * len(inputs)) < SHORTEST:
            loop.times = max(loop.times * 2, int(loop.times * SHORTEST * 1.2 / max(took, SHORTEST / 50)))
        return loop

    def turn(self) -> Cost:
        """Run once; the cost is of one call."""
        wall, cpu = time.perf_counter(), time.process_time()
        self.run(self.check, self.inputs, self.times)
        calls = self.times * len(self.inputs)
        return Cost((time.process_time() - cpu) / calls, (time.perf_counter() - wall) / calls)


def interleaved(makers: Mapping[str, Maker], inputs: Mapping[str, Sequence[Any]], rounds: int) -> Costs:
    """Run the loop of every contestant and schema once a round, in shuffled order."""
    loops = {
        (name, title): Loop.of(make(title), inputs[title])
        for name, make in makers.items()
        for title in inputs
    }
    costs: dict[str, dict[str, list[Cost]]] = {name: {title: [] for title in inputs} for name in makers}
    chance = random.Random(SEED)  # noqa: S311 - statistics, no secrets
    order = list(loops)
    for _ in range(rounds):
        chance.shuffle(order)
        for name, title in order:
            costs[name][title].append(loops[name, title].turn())
    return costs


def figures(bench: str, costs: Costs, claims: Sequence[Claim], calls: int = 1000) -> list[Figure]:
    """Hold the claims. What a turn cost is told for that many `calls`, as the mean of the schemas."""
    return [
        Figure(
            bench,
            claim,
            _ratio(costs[claim.subject], costs[claim.rival], lambda cost: cost.cpu),
            _ratio(costs[claim.subject], costs[claim.rival], lambda cost: cost.wall),
            _milliseconds(costs[claim.subject]) * calls,
            _milliseconds(costs[claim.rival]) * calls,
            len(next(iter(costs[claim.subject].values()))),
        )
        for claim in claims
    ]


def _ratio(
    subject: Mapping[str, Sequence[Cost]], rival: Mapping[str, Sequence[Cost]], of: Callable[[Cost], float]
) -> Interval:
    schemas = [
        [of(one) / of(other) for one, other in zip(subject[title], rival[title], strict=True)]
        for title in subject
    ]
    return Interval.of([statistics.geometric_mean(ratios) for ratios in zip(*schemas, strict=True)])


def _milliseconds(costs: Mapping[str, Sequence[Cost]]) -> float:
    medians = [statistics.median(cost.cpu for cost in series) for series in costs.values()]
    return statistics.geometric_mean(medians) * 1000
