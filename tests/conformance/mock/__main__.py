"""`python -m tests.conformance.mock`: play recordings against mocks and print how far they agree."""

import argparse
import sys
from pathlib import Path

from tests.conformance.mock.agreement import hold, summary
from tests.conformance.mock.script import read_script
from tests.conformance.replay.documents import load_spec
from tests.conformance.replay.recordings import SLICE

LEAST = 0.9


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.conformance.mock", description=__doc__)
    parser.add_argument("--exchanges", type=Path, default=SLICE, help="folder of recordings (*.jsonl)")
    parser.add_argument("--quiet", action="store_true", help="print the figures alone")
    chosen = parser.parse_args(arguments)
    spec = load_spec()
    reports = [hold(spec, release, steps) for release, steps in read_script(chosen.exchanges).items()]
    for report in reports:
        for one in () if chosen.quiet else (*report.disagreements, *report.strange):
            print(f"{report.version} {one}")
    print(summary(reports), end="")
    return 0 if all(one.share >= LEAST for one in reports) else 1


if __name__ == "__main__":
    sys.exit(main())
