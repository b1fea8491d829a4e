"""Look for disagreements for a while: `python -m tests.conformance.fuzz --seconds 600 --seed 7`.

Each kind of disagreement is shown once, made small; the exit code is 1 when there are any.
"""

import argparse
import json
import sys
import time
from collections import Counter

from tests.conformance.fuzz.judging import Disagreement, Ours, disagreements
from tests.conformance.fuzz.pairs import pairs
from tests.conformance.fuzz.shrinking import shrunk
from tests.support.node import NodeDriver

BATCH = 100


def main() -> int:
    """Compare until the time is over."""
    parser = argparse.ArgumentParser(prog="python -m tests.conformance.fuzz", description=__doc__)
    parser.add_argument("--seconds", type=float, default=60, help="how long to look (default: 60)")
    parser.add_argument("--seed", type=int, default=0, help="where to begin (default: 0)")
    parser.add_argument("--show", type=int, default=10, help="how many kinds to show (default: 10)")
    given = parser.parse_args()
    kinds: Counter[str] = Counter()
    schemas = compared = 0
    started = time.monotonic()
    seed = given.seed
    with NodeDriver() as driver:
        ours = Ours(driver)
        while time.monotonic() - started < given.seconds:
            cases = list(pairs(seed, BATCH))
            for one in disagreements(cases, ours):
                kinds[one.kind] += 1
                if kinds[one.kind] == 1 and len(kinds) <= given.show:
                    show(shrunk(one, ours), seed)
            schemas += len(cases)
            compared += sum(len(case.payloads) for case in cases)
            seed += 1
    took = time.monotonic() - started
    print(f"{compared} pairs of {schemas} schemas in {took:.0f} s, seeds {given.seed} to {seed - 1}")
    for kind, count in kinds.most_common():
        print(f"{count:7} {kind}")
    return 1 if kinds else 0


def show(one: Disagreement, seed: int) -> None:
    """Print a disagreement."""
    print(f"{one.kind} (seed {seed})\n  schema  {json.dumps(one.schema)}\n  payload {one.payload}")
    print(f"  {one.about}\n", flush=True)


if __name__ == "__main__":
    sys.exit(main())
