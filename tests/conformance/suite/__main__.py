"""Measure how much of the suite passes: `python -m tests.conformance.suite [IMPLEMENTATION ...]`.

What fails is listed in the form of `expected_failures.toml`.
"""

import json
import sys
from collections import Counter

from tests.conformance.suite.cases import Part, remotes, suite
from tests.conformance.suite.expected import NAMES
from tests.conformance.suite.implementations import GeneratedPython, GeneratedTypeScript, Interpreter
from tests.conformance.suite.outcomes import Outcome, outcomes
from tests.support.node import NodeDriver


def main() -> int:
    """Print the shares that pass, and what fails."""
    wanted = sys.argv[1:] or NAMES
    with NodeDriver() as driver:
        for one in (Interpreter(), GeneratedPython(), GeneratedTypeScript(driver)):
            if one.name not in wanted:
                continue
            passed: Counter[Part] = Counter()
            total: Counter[Part] = Counter()
            for file in suite():
                for outcome in outcomes(file, one, remotes()):
                    total[file.part] += 1
                    passed[file.part] += not outcome.failed
                    if outcome.failed:
                        print(_entry(outcome, one.name))
            for part in Part:
                share = passed[part] / total[part]
                print(f"# {one.name}: {passed[part]} of {total[part]} {part.name} ({share:.2%})")
    return 0


def _entry(one: Outcome, implementation: str) -> str:
    names = {"file": one.file, "group": one.group, "test": one.test}
    lines = [f"{key} = {json.dumps(text, ensure_ascii=False)}" for key, text in names.items()]
    return "\n".join(
        ["[[failure]]", *lines, f'implementations = ["{implementation}"]', f"# got: {one.got}", ""]
    )


if __name__ == "__main__":
    sys.exit(main())
