"""One project, three editions of its spec: what the ledger and the generated client hold after each build."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.project import ROOT

STATES = Path(__file__).with_name("states")
CONFIG = """
[tool.authwright]
spec = "shop_spec"
targets = ["client-python"]

[tool.authwright.package-names]
client = "Shop"
"""
LEDGER = "generated/names.json"
CLIENT = "generated/clients/python/src/shop"


class Project:
    """A project in a folder of its own, driven by the command line."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        (folder / "pyproject.toml").write_text(CONFIG, encoding="utf-8")

    def edition(self, name: str) -> None:
        """Take an edition of the spec."""
        self.put("spec/shop_spec/__init__.py", (STATES / f"{name}.py").read_text(encoding="utf-8"))

    def put(self, path: str, text: str) -> None:
        file = self.folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def text(self, path: str) -> str:
        return (self.folder / path).read_text(encoding="utf-8")

    def replace(self, path: str, old: str, new: str) -> None:
        assert old in self.text(path)
        self.put(path, self.text(path).replace(old, new, 1))

    def run(self, *words: str, seed: str = "0") -> subprocess.CompletedProcess[str]:
        environment = os.environ | {"PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT / "generator")}
        command = [sys.executable, "-m", "authwright", *words]
        return subprocess.run(
            command, cwd=self.folder, env=environment, capture_output=True, text=True, check=False
        )

    def build(self, seed: str = "0") -> None:
        done = self.run("build", seed=seed)
        assert (done.returncode, done.stderr) == (0, "")


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project(tmp_path)


@pytest.fixture
def built(project: Project) -> Project:
    project.edition("first")
    project.build()
    return project


@pytest.mark.parametrize("seed", ["1", "4242"])
def test_the_ledger_after_each_edition(project: Project, seed: str) -> None:
    for edition in ("first", "second", "third"):
        project.edition(edition)
        project.build(seed)
        expected = (STATES / f"{edition}.names.json").read_text(encoding="utf-8")
        assert project.text(LEDGER) == expected, edition
        assert project.run("verify", seed=seed).returncode == 0


def test_nine_fields_are_arguments_where_two_have_been(built: Project) -> None:
    built.edition("second")
    built.build()
    method = built.text(f"{CLIENT}/resources/items.py")
    assert "        colour: str | Omit | None = OMIT,\n" in method
    (built.folder / LEDGER).unlink()
    built.build()
    assert "item: NewItem, " in built.text(f"{CLIENT}/resources/items.py")


def test_verify_tells_of_a_ledger_that_is_old(built: Project) -> None:
    built.edition("second")
    done = built.run("verify")
    assert done.returncode == 1
    assert (
        f"{LEDGER}: error AW051: this file is out of date: its inputs have changed\n"
        "  hint: run `authwright build`\n"
    ) in done.stderr
    (built.folder / LEDGER).unlink()
    assert f"{LEDGER}: error AW052: this generated file is missing\n" in built.run("verify").stderr


def test_the_proposed_line_renames_from_end_to_end(built: Project) -> None:
    built.replace(
        "spec/shop_spec/__init__.py",
        '    """Who sells it."""\n',
        '    """Who sells it."""\n    user_id: str = "bob"\n    """Who buys it."""\n',
    )
    before = {file: file.read_bytes() for file in built.folder.glob("generated/**/*") if file.is_file()}
    done = built.run("build")
    assert done.returncode == 1
    error = done.stderr.partition("spec/shop_spec/__init__.py:31: warning")[0]
    assert error == (
        "spec/shop_spec/__init__.py:31: error AW041: fields of Item: "
        '"userId" (#/components/schemas/Item/properties/userId) and '
        '"user_id" (#/components/schemas/Item/properties/user_id) would both be user_id in Python\n'
        "  at #/components/schemas/Item/properties/user_id\n"
        "  hint: rename one of them, or put this line below [tool.authwright.names] of pyproject.toml:\n"
        '    client-python."fields of Item".user_id = "user_id2"\n'
    )
    assert before == {file: file.read_bytes() for file in before}
    line = error.splitlines()[-1].strip()
    built.put("pyproject.toml", f"{CONFIG}\n[tool.authwright.names]\n{line}\n")
    assert built.run("build").returncode == 0
    model = built.text(f"{CLIENT}/models/item.py")
    assert '    user_id: str = Field(validation_alias="userId"' in model
    assert "    user_id2: str | None = Field(" in model
    # The ledger has it now: the line may go.
    built.put("pyproject.toml", CONFIG)
    assert built.run("verify").returncode == 0


def test_a_name_given_to_nothing_names_the_line(built: Project) -> None:
    line = 'client-python."fields of Itm".price = "cents"'
    built.put("pyproject.toml", f"{CONFIG}\n[tool.authwright.names]\n{line}\n")
    done = built.run("build")
    assert done.returncode == 1
    assert done.stderr == (
        'pyproject.toml:10: error AW046: [tool.authwright.names]: target "client-python" has no names in '
        '"fields of Itm"\n  hint: did you mean "fields of Item"? `authwright names` lists all; '
        "delete the line if its thing is gone\n"
    )


def test_a_retired_name_is_free_after_pruning(built: Project) -> None:
    built.replace("spec/shop_spec/__init__.py", "    userId: str\n", "    user_id: str\n")
    built.put(
        "spec/shop_spec/__init__.py",
        built.text("spec/shop_spec/__init__.py").replace('"userId"', '"user_id"'),
    )
    done = built.run("build")
    assert done.returncode == 1
    assert 'the name of "userId"; that is no longer in the spec\n' in done.stderr
    assert "free the name with `authwright names --prune`" in done.stderr
    pruned = built.run("names", "--prune")
    assert (pruned.returncode, pruned.stderr) == (0, "")
    assert pruned.stdout.startswith(
        "dropped client-python, fields of Item: user_id of userId\n1 name dropped"
    )
    assert '"user_id": "user_id"' in built.text(LEDGER)
    assert "userId" not in built.text(LEDGER)
    assert built.run("verify").returncode == 0
    assert built.run("names", "--retired").stdout == "no name is retired\n"


def test_names_are_listed(built: Project) -> None:
    built.edition("second")
    built.build()
    lines = built.run("names").stdout.splitlines()
    assert lines[0].split("  ")[0] == "target"
    (line,) = [one for one in lines if " userId " in one]
    assert line.split() == ["client-python", "fields", "of", "Item", "userId", "user_id", "retired"]
    listed = json.loads(built.run("names", "--retired", "--json").stdout)
    assert listed == [
        {
            "target": "client-python",
            "scope": "fields of Item",
            "name": "userId",
            "identifier": "user_id",
            "state": "retired",
            "former": [],
        }
    ]


def test_a_damaged_ledger_stops_every_command_that_needs_it(built: Project) -> None:
    built.replace(LEDGER, '"price": "price"', '"price": "price')
    for command in ("build", "verify", "names"):
        done = built.run(command)
        assert done.returncode == 1
        assert f"{LEDGER}:" in done.stderr
        assert "AW045: the ledger of names cannot be read" in done.stderr
