"""The page of the validators' codes lists them as they are, and the guide's example runs as it is printed."""

import contextlib
import io
import re

from authwright.checks.rules import MESSAGES
from tests.support.project import ROOT

PAGE = ROOT / "docs" / "validator-codes.md"
GUIDE = ROOT / "docs" / "validators.md"


def test_the_page_lists_every_code(regen: bool) -> None:
    head, line, _ = PAGE.read_text(encoding="utf-8").partition("|---|---|\n")
    rows = "".join(f"| `{code}` | {text} |\n" for code, text in MESSAGES.items())
    if regen:
        PAGE.write_text(head + line + rows, encoding="utf-8")
    assert PAGE.read_text(encoding="utf-8") == head + line + rows


def test_the_example_of_the_guide_prints_what_it_says() -> None:
    (example,) = re.findall(r"```python\n(.*?)```", GUIDE.read_text(encoding="utf-8"), re.DOTALL)
    # What stands before a verdict is shown, as an interpreter would.
    shown = re.sub(r"^(\S.*)  # (?:True|False)$", r"print(\1)", example, flags=re.MULTILINE)
    said = io.StringIO()
    with contextlib.redirect_stdout(said):
        exec(compile(shown, str(GUIDE), "exec"), {})  # noqa: S102 - a page of this repository
    wanted = re.findall(r"(?:^|  )# (.+: .+|.+, but missing|True|False)$", example, re.MULTILINE)
    assert len(wanted) == example.count("# ") - 1
    *lines, source = said.getvalue().split("\n", len(wanted))
    assert lines == wanted
    assert "def is_" in source
