"""The package as it goes to its registry: packed, and held against what packages have to be."""

import json
import re
import shutil
import tarfile
from pathlib import Path
from typing import Any

import pytest

from tests.support.project import read_json
from tests.support.typescript import CLIENT, run, tool

PROJECT: dict[str, Any] = read_json(CLIENT / "package.json")
ASK = """
import * as offered from "{module}";
process.stdout.write(JSON.stringify(Object.keys(offered).sort()));
"""


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the package, built as its own script does it."""
    folder = tmp_path_factory.mktemp("package") / "client"
    shutil.copytree(CLIENT, folder, ignore=shutil.ignore_patterns("dist", "node_modules"))
    run(tool("tsc"), folder=folder)
    return folder


@pytest.fixture(scope="module")
def archive(package: Path) -> Path:
    """What `npm pack` makes of it."""
    return packed(package)


def packed(folder: Path) -> Path:
    """Return the archive that npm makes of a folder."""
    told = json.loads(run("npm", "pack", "--json", "--ignore-scripts", "--offline", folder=folder))
    return folder / str(told[0]["filename"])


@pytest.fixture(scope="module")
def installed(archive: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project that has the archive unpacked where npm would put it."""
    folder = tmp_path_factory.mktemp("installed")
    with tarfile.open(archive) as file:
        file.extractall(folder / "unpacked", filter="data")
    target = folder / "node_modules" / str(PROJECT["name"])
    target.parent.mkdir(parents=True)
    (folder / "unpacked" / "package").rename(target)
    return folder


def published(folder: Path) -> str:
    """Return what publint says of a folder. Raises AssertionError for anything that it finds."""
    return run(tool("publint"), "--strict", "--pack=false", folder=folder)


def typed(archive: Path) -> str:
    """Return what "are the types wrong" says of an archive. Raises AssertionError for what is wrong."""
    words = ("--profile", "esm-only", "--no-definitely-typed", "--format=ascii", "--no-color", "--no-emoji")
    return run(tool("attw"), archive, *words)


def test_publint_finds_nothing(package: Path) -> None:
    assert "All good!" in published(package)


def test_the_types_are_not_wrong(archive: Path) -> None:
    said = typed(archive)
    assert said.count("node16 (from ESM): OK") == len(PROJECT["exports"])
    assert said.count("bundler: OK") == len(PROJECT["exports"])


def test_what_is_wrong_is_found(package: Path, tmp_path: Path) -> None:
    shutil.copytree(package, tmp_path / "client", ignore=shutil.ignore_patterns("*.tgz"))
    described = tmp_path / "client" / "package.json"
    text = described.read_text(encoding="utf-8")
    assert "./dist/errors.d.ts" in text
    described.write_text(text.replace("./dist/errors.d.ts", "./dist/error.d.ts"), encoding="utf-8")
    with pytest.raises(AssertionError, match=r"error\.d\.ts"):
        published(tmp_path / "client")
    (tmp_path / "client" / "dist" / "errors.d.ts").unlink()
    with pytest.raises(AssertionError, match="No types"):
        typed(packed(tmp_path / "client"))


def test_the_archive_has_what_is_needed_and_nothing_else(archive: Path) -> None:
    with tarfile.open(archive) as file:
        names = [one.removeprefix("package/") for one in file.getnames()]
    folders = {name.partition("/")[0] for name in names}
    assert folders == {"LICENSE", "README.md", "dist", "package.json", "src"}
    sources = [name for name in names if name.startswith("src/")]
    for name in sources:
        stem = f"dist/{name.removeprefix('src/').removesuffix('.ts')}"
        assert {f"{stem}.js", f"{stem}.d.ts", f"{stem}.js.map", f"{stem}.d.ts.map"} <= set(names)
    assert len(sources) > 50


@pytest.mark.parametrize("path", sorted({*PROJECT["exports"]} - {"./package.json"}))
def test_every_path_can_be_imported(path: str, installed: Path) -> None:
    code = ASK.format(module=f"{PROJECT['name']}{path[1:]}")
    assert json.loads(run("node", "--input-type=module", "-e", code, folder=installed))


def test_what_is_not_offered_cannot_be_imported(installed: Path) -> None:
    code = ASK.format(module=f"{PROJECT['name']}/runtime/connection.js")
    with pytest.raises(AssertionError, match="ERR_PACKAGE_PATH_NOT_EXPORTED"):
        run("node", "--input-type=module", "-e", code, folder=installed)


def test_the_package_needs_nothing_and_does_nothing_when_it_is_loaded() -> None:
    assert "dependencies" not in PROJECT
    assert "peerDependencies" not in PROJECT
    assert PROJECT["sideEffects"] is False
    assert PROJECT["type"] == "module"
    text = "\n".join(file.read_text("utf-8") for file in CLIENT.rglob("*.ts"))
    assert [one for one in re.findall(r'from "([^"]+)"', text) if not one.startswith((".", "node:"))] == []
    assert not re.search(r"\beval\b|new Function|require\(", text)
