"""The driver can fail: a wrong tree, a file too few, a file too many, a wrong type, `--regen` in CI."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.golden import GOLDEN, TREES, Tree, built, differences, expected, rewrite
from tests.support.project import ROOT

CASE = "header_key"
CLIENT = f"{TREES}/client-python/src/golden_header_key/client.py"


@pytest.fixture
def folder(tmp_path: Path, made: Tree) -> Path:
    """Return a folder with one case, whose expectations are right."""
    shutil.copytree(GOLDEN / CASE / "spec", tmp_path / CASE / "spec")
    rewrite(CASE, made, tmp_path)
    return tmp_path


@pytest.fixture(scope="module")
def made() -> Tree:
    """Return what is made of it."""
    return built(CASE)


def test_an_untouched_case_differs_in_nothing(folder: Path, made: Tree) -> None:
    assert differences(expected(CASE, folder), made) == ""


def test_a_wrong_byte_is_shown_with_its_line_and_what_to_do(folder: Path, made: Tree) -> None:
    file = folder / CASE / CLIENT
    file.write_text(file.read_text(encoding="utf-8").replace("X-API-Key", "X-Key"), encoding="utf-8")
    shown = differences(expected(CASE, folder), made)
    assert f"--- {CLIENT} (expected)" in shown
    changed = {line[0]: line for line in shown.splitlines() if line[:1] in "+-" and "Carrier(" in line}
    assert '"X-Key"' in changed["-"]
    assert '"X-API-Key"' in changed["+"]
    assert "--regen" in shown


def test_a_missing_file_and_one_too_many_are_named(folder: Path, made: Tree) -> None:
    (folder / CASE / CLIENT).rename(folder / CASE / TREES / "stray.py")
    shown = differences(expected(CASE, folder), made).splitlines()
    assert f"{CLIENT}: made, but not expected" in shown
    assert f"{TREES}/stray.py: expected, but not made" in shown


def test_rewriting_removes_what_is_no_longer_made(folder: Path, made: Tree) -> None:
    (folder / CASE / TREES / "schemas" / "old.json").write_text("{}", encoding="utf-8")
    (folder / CASE / "expected.txt").write_text("exit 0\n", encoding="utf-8")
    (folder / CASE / CLIENT).unlink()
    rewrite(CASE, made, folder)
    assert expected(CASE, folder) == made


def pytest_run(*arguments: str, ci: str | None) -> subprocess.CompletedProcess[str]:
    """Run the driver on one case."""
    environment = {k: v for k, v in os.environ.items() if k != "CI"} | ({"CI": ci} if ci else {})
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "tests/golden/test_golden.py"]
    return subprocess.run(
        [*command, "-k", "header_key", *arguments],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


def test_regen_is_refused_in_ci() -> None:
    done = pytest_run("--regen", ci="true")
    assert done.returncode == pytest.ExitCode.USAGE_ERROR
    assert "read the diff" in done.stderr
