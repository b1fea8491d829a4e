"""`docs/add-a-target.md` shows the example that the tests run, to the letter."""

import re

from tests.support.project import ROOT

PAGE = (ROOT / "docs" / "add-a-target.md").read_text(encoding="utf-8")
EXAMPLE = ROOT / "tests" / "examples" / "authwright-target-csv"
SHOWN = dict(re.findall(r"^`([^`\n]+)`:\n\n```\w+\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL))


def test_every_file_of_the_example_is_shown_as_it_is() -> None:
    files = {file.relative_to(EXAMPLE).as_posix(): file for file in EXAMPLE.rglob("*") if file.is_file()}
    written = {
        path: file for path, file in files.items() if "__pycache__" not in path and file.stat().st_size
    }
    assert {path: file.read_text(encoding="utf-8") for path, file in written.items()} == SHOWN


def test_the_example_is_short() -> None:
    assert len(SHOWN["src/authwright_target_csv/__init__.py"].splitlines()) <= 120
