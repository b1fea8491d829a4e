"""What `authwright init` begins builds, verifies, type-checks and passes its tests, from a wheel as well."""

import json
import zipfile
from pathlib import Path

import pytest

from tests.support.commands import authwright, files_below, run_python
from tests.support.project import ROOT


def begun(folder: Path, name: str, first: Path | None = None) -> Path:
    """Begin a project in a new folder and return it."""
    done = authwright(folder, "init", "project", "--name", name, first=first)
    assert (done.code, done.err) == (0, "")
    return folder / "project"


def check(project: Path, first: Path | None = None) -> None:
    """Build, verify and test the project."""
    for command in ("build", "verify"):
        done = authwright(project, command, first=first)
        assert (done.code, done.err) == (0, ""), command
    done = run_python(project, "-m", "pytest", "-q", "-W", "error", first=first)
    assert done.code == 0, done.out
    assert "5 passed" in done.out


def test_the_first_minutes_of_a_user(tmp_path: Path) -> None:
    project = begun(tmp_path, "bookshop")
    check(project)
    done = run_python(project, "-m", "mypy")
    assert done.code == 0, done.out


# Names that meet one of the spec's models, and a keyword.
@pytest.mark.parametrize("name", ["note", "Class"])
def test_any_name_that_is_taken_builds(tmp_path: Path, name: str) -> None:
    check(begun(tmp_path, name))


def test_what_is_printed_says_what_to_do_next(tmp_path: Path) -> None:
    done = authwright(tmp_path, "init", "my shop", "--name", "shop")
    assert done.err == ""
    *_, first, second, third, fourth = done.out.splitlines()
    assert first == "  cd 'my shop'"
    assert [second, third, fourth] == ["  pip install --editable '.[dev]'", "  authwright build", "  pytest"]
    readme = (tmp_path / "my shop" / "README.md").read_text(encoding="utf-8")
    assert all(line.strip() in readme for line in (second, third, fourth))


def test_json_lists_the_files_and_findings(tmp_path: Path) -> None:
    done = authwright(tmp_path, "init", "shop", "--json")
    made = json.loads(done.out)
    assert made["ok"] is True
    assert sorted(made["files"]) == sorted(files_below(tmp_path / "shop"))
    again = authwright(tmp_path, "init", "shop", "--json")
    assert again.code == 1
    assert json.loads(again.out)["diagnostics"][0]["code"] == "AW056"
    assert "AW056" in again.err


def test_the_readme_names_files_that_exist(tmp_path: Path) -> None:
    project = begun(tmp_path, "shop")
    lines = (project / "README.md").read_text(encoding="utf-8").splitlines()
    places = [line.split("`")[1] for line in lines if line.startswith("| `")]
    assert len(places) == 8
    assert [place for place in places if not (project / place).exists()] == ["generated/"]


def test_the_package_is_complete_in_a_wheel(tmp_path: Path) -> None:
    """Built by the real backend, unpacked, and used in place of the checkout."""
    done = run_python(ROOT, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path / "dist"))
    assert done.code == 0, done.err
    (wheel,) = (tmp_path / "dist").glob("*.whl")
    installed = tmp_path / "installed"
    with zipfile.ZipFile(wheel) as packed:
        packed.extractall(installed)
    assert (installed / "authwright/_templates/project/gitignore").is_file()
    where = run_python(tmp_path, "-c", "import authwright; print(authwright.__file__)", first=installed)
    assert Path(where.out.strip()).is_relative_to(installed)
    check(begun(tmp_path, "shop", first=installed), first=installed)
