"""Each case prints what it should, in this process and, for some, in one of its own."""

import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.diagnostics.case import BASE, CASES, EXPECTED, STEPS, Case, cases

WRONG = CASES / "wrong"
ALONE = ("AW002-no-spec", "AW070-unreached-model")


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.folder.name)
def test_a_case_prints_its_text(case: Case, tmp_path: Path, regen: bool) -> None:
    project = tmp_path.resolve() / "project"
    project.mkdir()
    if regen:
        case.regenerate(project)
        return
    assert case.outcome(project) == case.expected, (
        f"look at {case.folder}; `--regen` writes what is printed now"
    )


def test_a_wrong_case_fails(tmp_path: Path) -> None:
    """The case in `wrong/` expects what no command prints: were it to pass, no case would prove anything."""
    case = Case(WRONG)
    project = tmp_path.resolve() / "project"
    project.mkdir()
    assert case.outcome(project) != case.expected
    assert case.expected.startswith("exit 0\n")


def test_the_base_has_nothing_to_complain_of(tmp_path: Path) -> None:
    project = tmp_path / "project"
    shutil.copytree(BASE, project)
    done = subprocess.run(
        [sys.executable, "-m", "authwright", "build"],
        cwd=project,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("name", ALONE)
def test_a_process_of_its_own_prints_the_same(name: str, tmp_path: Path) -> None:
    project = tmp_path.resolve() / "project"
    shutil.copytree(BASE, project)
    shutil.copytree(CASES / name, project, ignore=shutil.ignore_patterns(STEPS, EXPECTED), dirs_exist_ok=True)
    base, step = (CASES / name / STEPS).read_text(encoding="utf-8").splitlines()
    assert base == "base"
    words = shlex.split(step)[1:]
    environment = {key: value for key, value in os.environ.items() if key != "FORCE_COLOR"}
    done = subprocess.run(
        [sys.executable, "-m", "authwright", *words],
        cwd=project,
        capture_output=True,
        text=True,
        check=False,
        env=environment | {"NO_COLOR": "1"},
    )
    assert f"exit {done.returncode}\n{done.stderr}" == (CASES / name / EXPECTED).read_text(encoding="utf-8")
