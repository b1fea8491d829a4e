"""Compare both languages on many nearly valid texts: `python -m tests.conformance.formats --texts N`."""

import argparse
from random import Random

from tests.conformance.formats.checkers import NAMES, python_verdicts
from tests.conformance.formats.mutations import mutated
from tests.conformance.formats.test_differential import differences

parser = argparse.ArgumentParser()
parser.add_argument("--texts", type=int, default=100_000)
parser.add_argument("--seed", type=int, default=1)
arguments = parser.parse_args()
random = Random(arguments.seed)  # noqa: S311 - no secret
found: list[tuple[str, str]] = []
valid = 0
for start in range(0, arguments.texts, 10_000):
    texts = [mutated(random) for _ in range(min(10_000, arguments.texts - start))]
    found += differences(texts)
    valid += sum(python_verdicts((name, text) for text in texts for name in NAMES))
for name, text in found:
    print(f"{name}: {text!a}")
print(f"{arguments.texts} texts in {len(NAMES)} formats, {valid} verdicts valid, {len(found)} differences")
raise SystemExit(bool(found))
