"""`python -m tests.bench.profile_calls [CASE]`: where a call of the client spends its time, by function."""

import cProfile
import pstats
import sys

from tests.bench.calls import CLIENT, cases

TURNS = 20


def main(case: str = "GET session, sync, 1") -> None:
    """Profile one case: first by own time, then by time with callees."""
    with cases() as turns:
        turn = turns[case][CLIENT]
        turn()
        profile = cProfile.Profile()
        profile.enable()
        for _ in range(TURNS):
            turn()
        profile.disable()
    stats = pstats.Stats(profile).strip_dirs()
    stats.sort_stats("tottime").print_stats(30)
    stats.sort_stats("cumtime").print_stats(r"^(?!.*built-in).*", 50)


if __name__ == "__main__":
    main(*sys.argv[1:])
