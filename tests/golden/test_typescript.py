"""The golden TypeScript trees compile under strict rules, and are laid out as the formatter has it."""

import re
from pathlib import Path

import pytest

from authwright.targets.typescript.validator.package.target import NAME
from tests.support.golden import GOLDEN, TREES, cases_with_trees
from tests.support.project import ROOT
from tests.support.typescript import assemble, compiled, run, tool

WRONG = """import { isFolder } from "../golden/ref_recursive/index.js";

export const wrong: string = isFolder({});
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with all TypeScript, and a module that is wrong, to see that the compiler finds it."""
    folder = tmp_path_factory.mktemp("typescript")
    assemble(folder)
    (folder / "wrong").mkdir()
    (folder / "wrong" / "wrong.ts").write_text(WRONG, encoding="utf-8")
    return folder


def test_the_compiler_finds_what_is_wrong_and_nothing_else(folder: Path) -> None:
    assert len(list(folder.rglob("*.ts"))) > 400
    with pytest.raises(AssertionError) as caught:
        compiled(folder, ["package", "formats", "golden", "wrong"])
    assert re.findall(r"^(\S+)\(\d+,\d+\): error", str(caught.value), re.MULTILINE) == ["wrong/wrong.ts"]


def test_every_file_is_laid_out_and_linted() -> None:
    trees = [GOLDEN / case / TREES / NAME for case in cases_with_trees()]
    assert all(tree.is_dir() for tree in trees)
    words = ("ci", "--colors=off", "--error-on-warnings")
    run(tool("biome"), *words, *(tree.relative_to(ROOT) for tree in trees))
