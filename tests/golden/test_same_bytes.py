"""The same spec gives the same bytes, whatever order hashing brings."""

import json
import os
import subprocess
import sys

from tests.support.golden import cases
from tests.support.project import ROOT


def test_all_cases_give_the_same_bytes_under_two_hash_seeds() -> None:
    path = os.pathsep.join([str(ROOT / "generator"), str(ROOT)])
    running = [
        subprocess.Popen(
            [sys.executable, "-W", "error", "-m", "tests.golden"],
            cwd=ROOT,
            env=os.environ | {"PYTHONHASHSEED": seed, "PYTHONPATH": path},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for seed in ("1", "4242")
    ]
    ended = [one.communicate() for one in running]
    assert [(one.returncode, said[1]) for one, said in zip(running, ended, strict=True)] == [(0, "")] * 2
    first, second = (json.loads(said[0]) for said in ended)
    assert first == second
    assert {name.partition("/")[0] for name in first} == set(cases())
