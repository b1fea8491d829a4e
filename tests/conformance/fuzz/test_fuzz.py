"""Ours against other validators, and our languages against each other, on random schemas and payloads."""

import json

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from tests.conformance.fuzz.judging import Ours, disagreements
from tests.conformance.fuzz.pairs import pairs
from tests.conformance.fuzz.shrinking import shrunk
from tests.support.node import NodeDriver

PARTS = 4
"""Tests of the same kind, so that they run side by side."""
BATCHES, SCHEMAS, PAYLOADS = 12, 45, 12
"""What a part compares: batches, schemas a batch, payloads a schema."""
WANTED = 20_000


@pytest.mark.parametrize("part", range(PARTS))
def test_all_agree(part: int) -> None:
    compared = 0

    # A batch is what it is: there is nothing for hypothesis to make smaller. `shrunk` does that.
    @settings(max_examples=BATCHES, phases=[Phase.generate], derandomize=True, database=None, deadline=None)
    @given(st.integers(0, 2**48))
    def compare(seed: int) -> None:
        nonlocal compared
        cases = list(pairs(seed * PARTS + part, SCHEMAS, PAYLOADS))
        compared += sum(len(case.payloads) for case in cases)
        for one in disagreements(cases, ours):
            small = shrunk(one, ours, tries=200)
            pytest.fail(f"{small.kind}: {small.about}\n  {json.dumps(small.schema)}\n  {small.payload}")

    with NodeDriver() as driver:
        ours = Ours(driver)
        compare()
    print(f"{compared} pairs")
    assert compared * PARTS >= WANTED
