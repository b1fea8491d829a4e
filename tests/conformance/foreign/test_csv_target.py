"""The example target, installed as a package: found, run, overridden, and refused when it is broken."""

import csv
import json
import shutil
from pathlib import Path

import pytest

from tests.support.commands import Done, authwright, files_below, run_python
from tests.support.project import ROOT

EXAMPLE = ROOT / "tests" / "examples" / "authwright-target-csv"
MODULE = "authwright_target_csv"


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Install the example into a folder of its own, from a copy, without network."""
    folder = tmp_path_factory.mktemp("installed")
    source = tmp_path_factory.mktemp("source") / "example"
    shutil.copytree(EXAMPLE, source)
    options = ["--quiet", "--no-deps", "--no-build-isolation", "--no-index", "--no-compile"]
    done = run_python(source, "-m", "pip", "install", *options, "--target", str(folder), ".")
    assert done.code == 0, done.err
    return folder


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Give a new project that builds the example's target alone."""
    assert authwright(tmp_path, "init", "shop").code == 0
    settings = tmp_path / "shop" / "pyproject.toml"
    text = settings.read_text(encoding="utf-8")
    assert 'targets = ["schemas", "client-python"]' in text
    settings.write_text(text.replace('["schemas", "client-python"]', '["errors-csv"]'), encoding="utf-8")
    return tmp_path / "shop"


def refused(done: Done, code: str) -> str:
    """Return what was said of the one finding of a run that failed."""
    assert done.code == 1, done.out
    assert f"error {code}: " in done.err
    assert done.err.count("error AW") == 1
    return done.err


def test_it_is_listed_run_and_verified(project: Path, installed: Path) -> None:
    listed = json.loads(authwright(project, "targets", "--json", first=installed).out)
    assert {
        "name": "errors-csv",
        "language": "",
        "summary": "A table of all errors, as CSV and as Markdown",
    } in listed
    done = authwright(project, "generate", "errors-csv", first=installed)
    assert (done.code, done.err) == (0, "")
    text = (project / "generated/errors/errors.csv").read_text(encoding="utf-8")
    rows = list(csv.reader(text.splitlines()))
    assert rows[0] == ["operation", "status", "cause", "when"]
    assert rows[-1] == ["get_note", "404", "unknown_note", "The member has no note of this number."]
    assert authwright(project, "verify", first=installed).code == 0
    (project / "generated/errors/errors.csv").write_text("a,b\nc\n", encoding="utf-8")
    edited = authwright(project, "verify", first=installed)
    assert "AW051: this file was edited by hand" in edited.err
    assert "AW043: generated/errors/errors.csv: the rows differ in length" in edited.err


def test_spec_text_stays_text_in_both_tables(project: Path, installed: Path) -> None:
    errors = project / "spec/shop_spec/errors.py"
    hostile = '=cmd("x") | <b>\\n| --- |\\x1b[31m, "'
    text = errors.read_text(encoding="utf-8").replace(
        'when="The member has no note of this number."', f"when='{hostile}'"
    )
    errors.write_text(text, encoding="utf-8")
    assert authwright(project, "build", first=installed).err == ""
    made = files_below(project / "generated/errors")
    rows = list(csv.reader(made["errors.csv"].decode().splitlines()))
    assert rows[-1][3] == "'" + '=cmd("x") | <b> | --- |[31m, "'
    assert made["errors.md"].decode().splitlines()[-1].endswith(r'| =cmd("x") \| \<b\> \| --- \|\[31m, " |')


def test_its_templates_can_be_overridden_under_the_same_rules(project: Path, installed: Path) -> None:
    settings = project / "pyproject.toml"
    text = settings.read_text(encoding="utf-8")
    settings.write_text(text.replace('spec = "', 'templates = "ours"\nspec = "', 1), encoding="utf-8")
    override = project / "ours/csv/errors.md.jinja"
    override.parent.mkdir(parents=True)
    override.write_text("{% for row in view.rows %}\n- {{ row.cause }}\n{% endfor %}\n", encoding="utf-8")
    assert authwright(project, "build", first=installed).err == ""
    assert (project / "generated/errors/errors.md").read_text().splitlines()[0] == r"- wrong\_password"
    listed = json.loads(authwright(project, "templates", "--json", first=installed).out)
    (one,) = [one for one in listed if one["path"] == "csv/errors.md.jinja"]
    assert one["source"] == "ours/csv/errors.md.jinja"
    assert one["overridden"] == str(installed / MODULE / "templates/csv/errors.md.jinja")
    assert one["views"]["Row"]["when"] == "Literal | Doc"
    override.write_text("\n{{ view.rows | safe }}\n", encoding="utf-8")
    said = refused(authwright(project, "build", first=installed), "AW042")
    assert said.startswith("ours/csv/errors.md.jinja:2: error AW042: filter `safe`")


def test_its_own_templates_are_held_to_the_rules(project: Path, installed: Path, tmp_path: Path) -> None:
    mine = tmp_path / "mine"
    shutil.copytree(installed, mine)
    template = mine / MODULE / "templates/csv/errors.csv.jinja"
    template.write_text("{{ view.title.upper() }}\n", encoding="utf-8")
    said = refused(authwright(project, "build", first=mine), "AW042")
    assert said.startswith(f"{template}:1: error AW042: only macros can be called")


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        ("raise RuntimeError('no licence')", "it cannot be loaded: RuntimeError: no licence"),
        (
            "ErrorsTarget.plan = lambda self, inputs: 1 / 0",
            "its plan failed: ZeroDivisionError: division by zero",
        ),
    ],
)
def test_a_broken_one_is_a_finding_that_names_its_distribution(
    project: Path, installed: Path, tmp_path: Path, code: str, reason: str
) -> None:
    mine = tmp_path / "mine"
    shutil.copytree(installed, mine)
    with (mine / MODULE / "__init__.py").open("a", encoding="utf-8") as module:
        module.write(f"\n{code}\n")
    said = refused(authwright(project, "build", first=mine), "AW060")
    start = f'error AW060: target "csv" of authwright-target-csv ({MODULE}:ErrorsTarget): {reason}\n'
    assert said == f"{start}  hint: repair or uninstall authwright-target-csv\n"
    assert not (project / "generated").exists()
