"""Every golden case gives exactly the files that lie beside it."""

import pytest

from tests.support.golden import built, cases, differences, expected, rewrite


@pytest.mark.parametrize("case", cases())
def test_a_case_gives_what_it_expects(case: str, regen: bool) -> None:
    made = built(case)
    if regen:
        rewrite(case, made)
    difference = differences(expected(case), made)
    assert not difference, f"{case}:\n{difference}"
