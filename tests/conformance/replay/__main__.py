"""`python -m tests.conformance.replay`: replay recordings and print the figures; exit 1 on disagreement."""

import argparse
import sys
from pathlib import Path

from tests.conformance.replay.against import compare
from tests.conformance.replay.documents import load_spec
from tests.conformance.replay.recordings import SLICE, read_exchanges
from tests.conformance.replay.replay import replay, summary


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.conformance.replay", description=__doc__)
    parser.add_argument("--exchanges", type=Path, default=SLICE, help="folder of recordings (*.jsonl)")
    parser.add_argument(
        "--version", action="append", default=[], help="only this server version, such as 0.12"
    )
    parser.add_argument(
        "--against", type=Path, metavar="FILE", help="also count what agrees with this OpenAPI document"
    )
    chosen = parser.parse_args(arguments)
    spec = load_spec()
    if unknown := set(chosen.version) - set(spec.raw.versions):
        parser.error(
            f"the spec has no version {', '.join(sorted(unknown))}; it has {', '.join(spec.raw.versions)}"
        )
    exchanges = read_exchanges(chosen.exchanges)
    reports = replay(spec, exchanges, chosen.version)
    failures = [failure for report in reports for failure in report.failures]
    for failure in failures:
        print(failure)
    print(summary(reports), end="")
    if chosen.against:
        names = spec.versions()
        own = [one for one in exchanges if names[one.release] in (chosen.version or names.values())]
        print(f"\n{chosen.against.name}, status and body alone: {compare(chosen.against, own)}")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
