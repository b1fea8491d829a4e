"""Each code of diagnostics is used, has a page, and has a case; pages and cases belong to codes."""

import re

import pytest

from authwright.diagnostics import CODES
from authwright.resources import codes_folder
from authwright.stages.lint import RULES
from tests.diagnostics.case import Case, cases
from tests.support.project import ROOT

PAGES = {page.stem: page.read_text(encoding="utf-8") for page in (ROOT / "docs" / "codes").glob("AW*.md")}
CASES = cases()
TOOLKIT = ROOT / "generator" / "authwright"


def test_codes_stand_in_order() -> None:
    assert list(CODES) == sorted(CODES)
    assert all(re.fullmatch(r"AW[0-9]{3}", code) for code in CODES)


def test_every_code_is_used() -> None:
    sources = [file.read_text(encoding="utf-8") for file in TOOLKIT.rglob("*.py") if file.name != "codes.py"]
    text = "\n".join(sources)
    assert [code for code in CODES if f'"{code}"' not in text] == []


def test_every_code_has_a_page_and_every_page_a_code() -> None:
    assert sorted(PAGES) == sorted(CODES)
    assert codes_folder() == ROOT / "docs" / "codes"


@pytest.mark.parametrize("code", CODES)
def test_a_page_says_what_why_and_what_to_do(code: str) -> None:
    first, _, rest = PAGES[code].partition("\n")
    assert first == f"# {code}: {CODES[code]}"
    headings = re.findall(r"^## (.+)$", rest, re.MULTILINE)
    assert headings[0] == "Why it matters"
    assert headings[-1] == "What to do"
    assert "```" in rest, "a page shows what is wrong"
    assert len(rest.split()) > 40


def test_the_index_lists_every_code(regen: bool) -> None:
    file = ROOT / "docs" / "codes" / "index.md"
    head, line, _ = file.read_text(encoding="utf-8").partition("|---|---|\n")
    rows = "".join(f"| [{code}]({code}.md) | {meaning} |\n" for code, meaning in CODES.items())
    if regen:
        file.write_text(head + line + rows, encoding="utf-8")
    assert file.read_text(encoding="utf-8") == head + line + rows


def test_every_code_has_a_case_and_every_case_a_code() -> None:
    assert sorted({case.code for case in CASES}) == sorted(CODES)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.folder.name)
def test_a_case_names_its_code(case: Case) -> None:
    assert re.match(r"exit [0-9]+\n", case.expected)
    assert f" {case.code}: " in case.expected


def test_lint_has_twenty_rules_and_more() -> None:
    codes = [rule.code for rule in RULES]
    assert codes == sorted(set(codes))
    assert len(codes) >= 20
    assert {rule.severity for rule in RULES} == {"error", "warning"}
    assert all(rule.summary == CODES[rule.code] for rule in RULES)
