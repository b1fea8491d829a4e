"""The golden TypeScript trees compile under strict rules; `make check-typescript` lints them as well."""

import re
from pathlib import Path

import pytest

from tests.support.typescript import assemble, compiled

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
    assert len(list(folder.rglob("*.ts"))) > 800
    with pytest.raises(AssertionError) as caught:
        compiled(folder, ["package", "client", "formats", "golden", "golden-clients", "wrong"])
    assert re.findall(r"^(\S+)\(\d+,\d+\): error", str(caught.value), re.MULTILINE) == ["wrong/wrong.ts"]
