"""The differences of our versions are those of the servers: all that the facts name, and nothing else."""

from collections.abc import Iterator
from fnmatch import fnmatchcase
from functools import cache
from pathlib import Path

import pytest

from authwright.compare import Comparison, compare
from authwright.compare.given import read_given
from authwright.compare.show import to_markdown, to_text
from tests.conformance.diff.facts import EXPLAINED, NAMED
from tests.support.compared import run_in
from tests.support.project import ROOT

STEPS = list(NAMED)
HERE = Path(__file__).parent


@cache
def comparison(old: str, new: str) -> Comparison:
    """Return the comparison of two versions of the canonical spec."""
    run = run_in(ROOT)
    return compare(read_given(run, old), read_given(run, new))


def lines(step: tuple[str, str]) -> list[str]:
    """Return a line for each change."""
    return [f"{one.kind} {one.what} {one.path}" for one in comparison(*step).changes]


def statements(step: tuple[str, str]) -> Iterator[tuple[str, str]]:
    """Yield each pattern with the statement that it belongs to."""
    for said in (NAMED[step], EXPLAINED[step]):
        for statement, patterns in said.items():
            yield from ((statement, pattern) for pattern in patterns)


@pytest.mark.parametrize("step", STEPS)
def test_every_statement_of_the_facts_is_a_change(step: tuple[str, str]) -> None:
    found = lines(step)
    missing = [
        f"{statement}: no change is like `{pattern}`"
        for statement, pattern in statements(step)
        if not any(fnmatchcase(line, pattern) for line in found)
    ]
    assert missing == []


@pytest.mark.parametrize("step", STEPS)
def test_every_change_is_a_statement_of_the_facts(step: tuple[str, str]) -> None:
    patterns = [pattern for _, pattern in statements(step)]
    unknown = [line for line in lines(step) if not any(fnmatchcase(line, one) for one in patterns)]
    assert unknown == []


def test_two_steps_are_as_many_as_one() -> None:
    there = {f"{one.kind} {one.what} {one.path}" for one in comparison("0.10", "0.12").changes}
    both = {line for step in STEPS for line in lines(step)}
    assert {line for line in both if line.startswith("added field")} <= there


@pytest.mark.parametrize("step", [("span", "0.12"), ("0.10", "span")])
def test_a_document_of_one_version_has_no_lifetimes_to_lose(step: tuple[str, str]) -> None:
    assert comparison(*step).changes, "the span and a version differ in something"
    assert {one.what for one in comparison(*step).changes} & {"lifetime", "by version"} == set()


@pytest.mark.parametrize("step", STEPS)
def test_what_breaks_is_what_broke(step: tuple[str, str]) -> None:
    breaking = {
        ("0.10", "0.11"): {"update_password → session"},
        ("0.11", "0.12"): {
            "get_session_user → credential api-key",
            "signup → response",
            "signin → response",
            "signin_ldap → response",
            "token_exchange → response",
            "add_user → response",
            "update_password → session",
            "update_admin_config → session",
            "error invalid_request → detail",
            "SigninResponse",
            "ValidationProblem",
        },
    }
    assert {one.path for one in comparison(*step).changes if one.verdict == "breaking"} == breaking[step]


@pytest.mark.parametrize("step", [*STEPS, ("0.10", "0.12")])
@pytest.mark.parametrize("form", ["md", "txt"])
def test_the_report_reads_as_it_did(step: tuple[str, str], form: str, regen: bool) -> None:
    found = comparison(*step)
    text = to_markdown(found) if form == "md" else "".join(f"{line.plain}\n" for line in to_text(found))
    file = HERE / f"{'-'.join(step)}.{form}"
    if regen:
        file.write_text(text, encoding="utf-8")
    assert text == file.read_text(encoding="utf-8"), f"look at {file.name}; `--regen` writes it anew"
