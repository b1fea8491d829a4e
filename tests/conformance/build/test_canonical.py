"""The canonical spec, built as a user builds it."""

import os
import shutil
import signal
import subprocess
import sys
import time
from hashlib import sha256
from pathlib import Path

import pytest

from tests.support.project import ROOT


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """Return a folder with the project's configuration, a copy of its spec, and the names that it has."""
    shutil.copytree(ROOT / "spec", tmp_path / "spec", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    copy_ledger(tmp_path)
    return tmp_path


def copy_ledger(folder: Path) -> None:
    """Put the committed ledger of names into `folder`: it is an input of every build."""
    (folder / "generated").mkdir()
    shutil.copy(ROOT / "generated" / "names.json", folder / "generated")


def command(*arguments: str) -> list[str]:
    """Return the command line of the toolkit."""
    return [sys.executable, "-m", "authwright", *arguments]


def environment(seed: str) -> dict[str, str]:
    """Return the environment of a run with another order of hashing."""
    return os.environ | {"PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT / "generator")}


def build(folder: Path, seed: str = "0") -> str:
    """Build in `folder` and return what was printed."""
    done = subprocess.run(
        command("build"), cwd=folder, env=environment(seed), capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def tree(folder: Path) -> dict[str, str]:
    """Return the hash of every generated file."""
    root = folder / "generated"
    return {
        file.relative_to(root).as_posix(): sha256(file.read_bytes()).hexdigest()
        for file in sorted(root.rglob("*"))
        if file.is_file()
    }


def test_the_same_spec_gives_the_same_bytes(checkout: Path) -> None:
    build(checkout, seed="1")
    first = tree(checkout)
    shutil.rmtree(checkout / "generated")
    copy_ledger(checkout)
    build(checkout, seed="4242")
    assert tree(checkout) == first
    committed = {name: value for name, value in tree(ROOT).items() if "__pycache__" not in name}
    assert first == committed


def test_a_hand_edit_is_named(checkout: Path) -> None:
    build(checkout)
    edited = checkout / "generated" / "schemas" / "0.12" / "Token.json"
    edited.write_text(edited.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    done = subprocess.run(
        command("verify"), cwd=checkout, env=environment("0"), capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert "generated/schemas/0.12/Token.json" in done.stderr
    assert "AW051" in done.stderr
    assert "edited by hand" in done.stderr


def test_a_killed_build_leaves_whole_files_and_the_next_one_finishes(checkout: Path) -> None:
    build(checkout)
    old = tree(checkout)
    tokens = checkout / "spec" / "openwebui_auth_spec" / "tokens.py"
    text = tokens.read_text(encoding="utf-8")
    tokens.write_text(
        text.replace('class Token(Model):\n    """', 'class Token(Model):\n    """Changed. ', 1),
        encoding="utf-8",
    )
    running = subprocess.Popen(
        command("build"), cwd=checkout, env=environment("0"), stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    journal = checkout / ".authwright-build"
    while running.poll() is None and not journal.exists():
        time.sleep(0.001)
    running.send_signal(signal.SIGKILL)
    running.communicate()
    assert running.returncode == -signal.SIGKILL, "the build was done before it could be killed"
    left = tree(checkout)
    build(checkout)
    new = tree(checkout)
    assert new != old
    assert all(left.get(name) in (old[name], new[name]) for name in old), "a file is neither old nor new"
    assert not journal.exists()
