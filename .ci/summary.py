"""Sum the JUnit reports of the steps of `.ci/run` and decide whether the run as a whole passed.

Usage: python3 .ci/summary.py FOLDER STEP... -- [FAILED_STEP...]
"""

from __future__ import annotations

import sys
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree


@dataclass(slots=True)
class Total:
    """Counts over all reports, and what else must fail the run."""

    passed: int = 0
    failed: int = 0
    complaints: list[str] = field(default_factory=list)


def add_report(total: Total, step: str, path: Path, *, step_failed: bool) -> None:
    """Add one step; a step that failed outside its tests (a linter, a crash) counts as one failure."""
    failed = 0
    if not path.is_file():
        total.complaints.append(f"{step}: pytest wrote no report")
        failed = 1
    else:
        cases = list(ElementTree.parse(path).getroot().iter("testcase"))
        skipped = [case for case in cases if case.find("skipped") is not None]
        failed = sum(case.find("failure") is not None or case.find("error") is not None for case in cases)
        total.passed += len(cases) - len(skipped) - failed
        for case in skipped:
            total.complaints.append(f"{step}: skipped {case.get('classname')}::{case.get('name')}")
        if not cases:
            total.complaints.append(f"{step}: no test ran")
        failed += len(skipped) + (not cases)
    if step_failed and not failed:
        total.complaints.append(f"{step}: failed outside its tests")
        failed = 1
    total.failed += failed


def main(arguments: list[str]) -> int:
    """Print complaints and the closing line; return the exit status."""
    split = arguments.index("--")
    folder, steps, failed_steps = Path(arguments[0]), arguments[1:split], arguments[split + 1 :]
    total = Total()
    for step in steps:
        add_report(total, step, folder / f"{step}.xml", step_failed=step in failed_steps)
    for complaint in total.complaints:
        print(f"error: {complaint}")
    print(f"{total.passed} passed, {total.failed} failed")
    return 1 if total.failed or not total.passed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
