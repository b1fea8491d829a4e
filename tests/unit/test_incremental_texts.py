"""A build that takes texts from the last one writes the bytes of one that makes everything."""

import json
import os
import random
import re
import shutil
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from authwright.incremental import Cache
from authwright.incremental.sealed import read_sealed, write_sealed
from authwright.incremental.trees import tree_hash
from tests.support.spared import Project, below

EDITS = 5


def test_a_text_is_made_once_for_what_it_is_made_from(tmp_path: Path) -> None:
    made: list[str] = []

    def make(text: str) -> str:
        made.append(text)
        return text

    def build(tools: dict[str, str], *texts: dict[str, int]) -> list[str]:
        made.clear()
        cache = Cache(tmp_path, tools)
        found = [cache.made(partial(make, f"<{text}>"), "kind", text) for text in texts]
        cache.save()
        return found

    first, second = {"a": 1, "b": 2}, {"b": 2, "a": 1}
    assert build({"tool": "1"}, first, second) == [f"<{first}>", f"<{second}>"]
    assert len(made) == 2
    assert build({"tool": "1"}, first) == [f"<{first}>"]
    assert made == []
    build({"tool": "1"}, first, second)
    assert len(made) == 1, "what the last build did not use is forgotten"
    build({"tool": "2"}, first)
    assert len(made) == 1, "texts of other tools are not taken"
    for damage in (b"", b"{}", b"\xff", b'{"tools": {}, "texts": []}'):
        (tmp_path / ".authwright" / "texts.json").write_bytes(damage)
        assert build({"tool": "2"}, first) == [f"<{first}>"]
        assert len(made) == 1


def test_without_a_folder_nothing_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    cache = Cache()
    assert cache.made(lambda: "text", 1) == "text"
    cache.save()
    assert list(tmp_path.iterdir()) == []


def described(text: str, chance: random.Random) -> str:
    return re.sub(r'"""How many.*?"""', f'"""How many, by {chance.random()}."""', text)


def typed(text: str, chance: random.Random) -> str:
    kind = chance.choice(["int", "int | None", "float", "list[int] | int", 'Literal[5, "five"]'])
    return re.sub(r"    amount: .*", f"    amount: {kind}", text)


def added(text: str, chance: random.Random) -> str:
    name = f"field_{chance.randrange(1000)}"
    return text.replace("    amount:", f'    {name}: bool | None = None\n    """New."""\n    amount:', 1)


def removed(text: str, chance: random.Random) -> str:
    return re.sub(r'    field_\d+: .*\n    """New."""\n', "", text, count=1)


def test_a_series_of_edits_gives_what_clean_builds_give(tmp_path: Path) -> None:
    project = Project(tmp_path)
    config = project.root / "pyproject.toml"
    config.write_text(config.read_text(encoding="utf-8").replace('targets = ["schemas", "note"]\n', ""))
    module = project.root / "spec" / "shop_spec" / "__init__.py"
    chance = random.Random(8)  # noqa: S311 - the same edits each time
    edits: list[Callable[[str, random.Random], str]] = [described, typed, added, removed]
    assert project.build().returncode == 0
    taken = 0
    for number in range(EDITS):
        before = texts(project)
        text = chance.choice(edits)(module.read_text(encoding="utf-8"), chance)
        module.write_text(text, encoding="utf-8")
        step = project.build()
        assert step.returncode == 0, step.stderr
        taken += len(before & texts(project))
        clean = shutil.copytree(project.root, tmp_path / f"clean-{number}")
        for folder in ("generated", ".authwright"):
            shutil.rmtree(clean / folder)
        made = project.run("authwright", "build", "--force", "--project", str(clean))
        assert (made.returncode, made.stderr) == (0, step.stderr)
        assert below(clean / "generated") == project.generated()
    assert taken, "no build took anything from the one before"


def texts(project: Project) -> set[str]:
    """Return the texts that the last build has kept."""
    whole = (project.stamp.parent / "texts.json").read_bytes().partition(b"\n")[2]
    return set(json.loads(whole)["texts"].values())


@pytest.mark.parametrize(
    "value", [[], None, {}, {"tools": {}}, {"tools": {}, "texts": []}, {"tools": {}, "texts": {"k": 1}}]
)
def test_a_sealed_file_of_another_shape_is_no_cache(tmp_path: Path, value: Any) -> None:
    write_sealed(tmp_path, "texts.json", value)
    assert Cache(tmp_path).made(lambda: "made", "x") == "made"


def test_links_in_the_place_of_the_cache_are_not_followed(tmp_path: Path) -> None:
    victim, outside = tmp_path / "victim", tmp_path / "outside"
    victim.write_text("mine")
    outside.mkdir()
    root = tmp_path / "project"
    (root / ".authwright").mkdir(parents=True)
    (root / ".authwright/texts.json.draft").symlink_to(victim)
    (root / ".authwright/.gitignore").symlink_to(tmp_path / "made")
    write_sealed(root, "texts.json", {})
    assert (victim.read_text(), (tmp_path / "made").exists()) == ("mine", False)
    shutil.rmtree(root / ".authwright")
    (root / ".authwright").symlink_to(outside)
    write_sealed(root, "texts.json", {})
    assert list(outside.iterdir()) == []


@pytest.mark.parametrize("name", ["texts.json", "build.json"])
def test_what_is_no_file_is_no_cache(tmp_path: Path, name: str) -> None:
    (tmp_path / ".authwright").mkdir()
    os.mkfifo(tmp_path / ".authwright" / name)
    assert read_sealed(tmp_path, name) is None


def test_a_pipe_beside_a_spec_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert tree_hash(tmp_path) != tree_hash(tmp_path / "none")
