"""Paired measurements: rounds in which every contestant runs once, in shuffled order."""

import os
import random
import statistics
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

RESAMPLES: Final = 2000
SEED: Final = 2026
"""Of the order of turns and of the resampling."""


@dataclass(frozen=True, slots=True)
class Cost:
    """Seconds that one turn took: of the processor (user and system), and of the clock."""

    cpu: float
    wall: float


Turn = Callable[[], Cost]
"""One turn of a contestant."""


@dataclass(frozen=True, slots=True)
class Interval:
    """A median with the 95 % interval of its bootstrap."""

    median: float
    low: float
    high: float

    @classmethod
    def of(cls, values: Sequence[float]) -> "Interval":
        """Resample `values` with replacement and take the middle 95 % of the medians."""
        chance = random.Random(SEED)  # noqa: S311 - statistics, no secrets
        medians = sorted(statistics.median(chance.choices(values, k=len(values))) for _ in range(RESAMPLES))
        edge = RESAMPLES * 25 // 1000
        return cls(statistics.median(values), medians[edge], medians[-edge - 1])


@dataclass(frozen=True, slots=True)
class Claim:
    """That a contestant costs at most `target` times another one; without a target it is only told."""

    subject: str
    rival: str
    target: float | None = None


@dataclass(frozen=True, slots=True)
class Figure:
    """What came of a claim: ratios of the rounds, and what a turn cost."""

    bench: str
    claim: Claim
    cpu: Interval
    wall: Interval
    subject_ms: float
    rival_ms: float
    rounds: int

    @property
    def verdict(self) -> str:
        """Whether the whole interval of processor time is at or below the target, above it, or neither."""
        target = self.claim.target
        if target is None:
            return "-"
        if self.cpu.high <= target:
            return "met"
        return "MISSED" if self.cpu.low > target else "open"

    def to_json(self) -> dict[str, Any]:
        """Return the figure as JSON values; ratios are of processor time unless named otherwise."""
        return {
            "bench": self.bench,
            "subject": self.claim.subject,
            "rival": self.claim.rival,
            "target": self.claim.target,
            "verdict": self.verdict,
            "ratio": _rounded(self.cpu),
            "wall_ratio": _rounded(self.wall),
            "subject_cpu_ms": round(self.subject_ms, 3),
            "rival_cpu_ms": round(self.rival_ms, 3),
            "rounds": self.rounds,
        }


def _rounded(interval: Interval) -> dict[str, float]:
    return {name: round(getattr(interval, name), 3) for name in ("median", "low", "high")}


def in_process(work: Callable[[], object]) -> Cost:
    """Do `work` here: the time of all threads of this process."""
    wall, cpu = time.perf_counter(), time.process_time()
    work()
    return Cost(time.process_time() - cpu, time.perf_counter() - wall)


def in_child(command: Sequence[str | Path], cwd: Path) -> Cost:
    """Run `command` in `cwd` to its end: its time and that of its own children.

    Raises RuntimeError when it fails.
    """
    start = time.perf_counter()
    child = subprocess.Popen(command, cwd=cwd, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    wall = time.perf_counter() - start
    # Popen would wait for the child once more, in vain.
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        raise RuntimeError(f"{command} ended with {child.returncode}")
    return Cost(usage.ru_utime + usage.ru_stime, wall)


def run(
    bench: str,
    contestants: Mapping[str, Turn],
    claims: Sequence[Claim],
    *,
    rounds: int,
    turns: int = 1,
    base: str | None = None,
) -> list[Figure]:
    """Run all contestants `rounds` times, after one round that does not count, and hold the claims.

    `turns` is how many units of work a turn does; what the contestant `base` costs in the median is taken
    off all others, which is how an interpreter's own start is left out.
    """
    order = list(contestants)
    chance = random.Random(SEED)  # noqa: S311 - statistics, no secrets
    for name in order:
        contestants[name]()
    costs: dict[str, list[Cost]] = {name: [] for name in order}
    for _ in range(rounds):
        chance.shuffle(order)
        for name in order:
            costs[name].append(contestants[name]())
    return [_figure(bench, claim, costs, turns, base) for claim in claims]


def _figure(
    bench: str, claim: Claim, costs: Mapping[str, Sequence[Cost]], turns: int, base: str | None
) -> Figure:
    def series(name: str, of: Callable[[Cost], float]) -> list[float]:
        less = statistics.median(map(of, costs[base])) if base else 0.0
        return [(of(cost) - less) / turns for cost in costs[name]]

    def ratio(of: Callable[[Cost], float]) -> Interval:
        pairs = zip(series(claim.subject, of), series(claim.rival, of), strict=True)
        return Interval.of([subject / rival for subject, rival in pairs])

    def median_ms(name: str) -> float:
        return statistics.median(series(name, _cpu)) * 1000

    return Figure(
        bench,
        claim,
        ratio(_cpu),
        ratio(_wall),
        median_ms(claim.subject),
        median_ms(claim.rival),
        len(costs[claim.subject]),
    )


def _cpu(cost: Cost) -> float:
    return cost.cpu


def _wall(cost: Cost) -> float:
    return cost.wall
