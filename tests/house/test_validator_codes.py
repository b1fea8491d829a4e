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
    said = io.StringIO()
    with contextlib.redirect_stdout(said):
        exec(compile(example, str(GUIDE), "exec"), {})  # noqa: S102 - a page of this repository
    lines = said.getvalue().splitlines()
    wanted = re.findall(r"^# (.+: .+)$|print\(error\)  # (.+)$", example, re.MULTILINE)
    assert lines[:3] == [one or other for one, other in wanted]
    assert "def is_" in said.getvalue()
