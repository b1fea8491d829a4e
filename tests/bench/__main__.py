"""`python -m tests.bench [--rounds N] [--only PART] [--save] [BENCH...]`: measure, print, keep results."""

import argparse
import json
import platform
import sys
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from importlib.metadata import version
from pathlib import Path
from typing import Final

from tests.bench import builds, calls, imports, typescript, validators
from tests.bench.paired import Figure

RESULTS: Final = Path(__file__).parent / "results"
BENCHES: Final[dict[str, tuple[Callable[[int], list[Figure]], int]]] = {
    "calls": (calls.figures, 40),
    "imports": (imports.figures, 60),
    "builds": (builds.figures, 20),
    "validators": (validators.figures, 30),
    "typescript": (typescript.figures, 60),
}
"""What measures, and in how many rounds unless told otherwise."""

PARTS: Final[Mapping[str, tuple[Callable[..., list[Figure]], Sequence[str]]]] = {
    "validators": (validators.figures, validators.PARTS),
    "typescript": (typescript.figures, typescript.PARTS),
}
"""Of which benches a part can be measured alone."""

PACKAGES: Final[Mapping[str, Sequence[str]]] = {
    "validators": ("fastjsonschema", "jsonschema", "jsonschema-rs", "msgspec", "mypy", "orjson", "pydantic"),
    "typescript": (),
}
OTHER_PACKAGES: Final = ("httpx2", "pydantic", "datamodel-code-generator", "ruff")
"""Whose versions are saved with the results of a bench, and with those of all others."""


def main(arguments: Sequence[str]) -> int:
    """Run the benches that are named, or all."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description="Ratios, measured in turn.")
    parser.add_argument("benches", nargs="*", metavar="BENCH", help=f"of {', '.join(BENCHES)}; default: all")
    parser.add_argument("--rounds", type=int, help="default: as many as each bench needs")
    parser.add_argument("--only", help="this part of the bench of validators, or of typescript")
    parser.add_argument("--save", action="store_true", help="write tests/bench/results/")
    chosen = parser.parse_args(arguments)
    if unknown := set(chosen.benches) - set(BENCHES):
        parser.error(f"there is no bench {unknown.pop()}")
    if chosen.only and not any(
        chosen.benches == [name] and chosen.only in parts for name, (_, parts) in PARTS.items()
    ):
        known = "; ".join(f"{name}: {', '.join(parts)}" for name, (_, parts) in PARTS.items())
        parser.error(f"--only takes one part of one bench: {known}")
    missed = 0
    for name in chosen.benches or BENCHES:
        measure, rounds = BENCHES[name]
        if chosen.only:
            measure = partial(PARTS[name][0], only=chosen.only)
        figures = measure(chosen.rounds or rounds)
        print_table(name, figures)
        missed += sum(figure.verdict == "MISSED" for figure in figures)
        if chosen.save:
            save(name, figures)
    return 1 if missed else 0


def print_table(name: str, figures: Sequence[Figure]) -> None:
    """Print ratios of processor time: median, 95 % interval, target."""
    print(f"\n{name}: ratios of processor time, median [95 % interval] of {figures[0].rounds} rounds\n")
    rows = [("bench", "subject", "rival", "ratio", "target", "", "subject ms", "rival ms", "wall ratio")]
    rows += [
        (
            figure.bench,
            figure.claim.subject,
            figure.claim.rival,
            f"{figure.cpu.median:.2f} [{figure.cpu.low:.2f}, {figure.cpu.high:.2f}]",
            "" if figure.claim.target is None else f"{figure.claim.target:.2f}",
            figure.verdict,
            f"{figure.subject_ms:.3f}",
            f"{figure.rival_ms:.3f}",
            f"{figure.wall.median:.2f}",
        )
        for figure in figures
    ]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


def save(name: str, figures: Sequence[Figure]) -> None:
    """Write the figures with what they depend on; nothing that tells one machine from its like."""
    packages = {package: version(package) for package in PACKAGES.get(name, OTHER_PACKAGES)}
    if name == "validators":
        packages |= validators.node_packages()
    if name == "typescript":
        packages |= typescript.node_packages()
    value = {
        "cpu": cpu_model(),
        "python": platform.python_version(),
        "packages": packages,
        "figures": [figure.to_json() for figure in figures],
    }
    RESULTS.mkdir(exist_ok=True)
    (RESULTS / f"{name}.json").write_text(json.dumps(value, indent=2) + "\n", encoding="utf-8")


def cpu_model() -> str:
    """Return the processor's name where the system tells it."""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor()
    return next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), "")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
