"""The command line of a comparison: forms, exit codes, and what goes where."""

import json
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from tests.support.commands import Done, typed
from tests.support.compared import document, record, ref

TEXT = {"type": "string"}
OLD = document({"Thing": record("a", a=TEXT)}, read=ref("Thing"))
NEW = document({"Thing": record(a=TEXT, b=TEXT)}, read=ref("Thing"))


@pytest.fixture
def run(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Callable[..., Done]:
    """Give a function that runs `authwright diff` in a folder with two documents and no project."""
    monkeypatch.chdir(tmp_path)
    Path("old.json").write_text(json.dumps(OLD))
    Path("new.json").write_text(json.dumps(NEW))

    return partial(typed, capsys, monkeypatch, "diff")


def test_files_are_compared_without_a_project(run: Callable[..., Done]) -> None:
    shown = run("old.json", "new.json")
    assert (shown.code, shown.err) == (0, "")
    assert shown.out == (
        "Things: old.json → new.json\n"
        "1 breaking, 1 compatible\n"
        "\n"
        "Breaking\n"
        "  models\n"
        "    ~ Thing.a: required, now optional\n"
        "        Readers that count on it may not find it. (readers)\n"
        "\n"
        "Compatible\n"
        "  models\n"
        "    + Thing.b: string, may be missing\n"
        "\n"
        "Version bump: major\n"
    )


def test_markdown_is_a_section(run: Callable[..., Done]) -> None:
    shown = run("old.json", "new.json", "--markdown")
    assert shown.out.startswith(
        "## Things, old.json to new.json\n\nVersion bump: **major** (1 breaking, 1 compatible).\n"
    )
    assert (
        "- Changed `Thing.a`: `required`, now `optional`. Readers that count on it may not find it. "
        "*Concerns readers.*\n"
    ) in shown.out


def test_json_is_for_scripts(run: Callable[..., Done]) -> None:
    values = run("old.json", "new.json", "--json").json
    assert (values["format"], values["bump"], values["counts"]["breaking"]) == (1, "major", 1)
    assert [one["path"] for one in values["changes"]] == ["Thing.a", "Thing.b"]


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("old.json", "new.json"), 0, ""),
        (
            ("old.json", "new.json", "--fail-on", "breaking"),
            1,
            "error AW068: 1 breaking change from old.json to new.json",
        ),
        (("old.json", "new.json", "--fail-on", "any"), 1, "error AW068: 2 changes from old.json to new.json"),
        (("old.json", "old.json", "--fail-on", "any"), 0, ""),
        (("old.json", "new.json", "--only", "request", "--fail-on", "breaking"), 0, ""),
        (
            ("old.json", "new.json", "--only", "response", "--fail-on", "breaking"),
            1,
            "error AW068: 1 breaking change",
        ),
        (("old.json", "none.json"), 1, 'error AW066: "none.json" cannot be read: No such file or directory'),
        (("old.json", "HEAD"), 1, "error AW060: no pyproject.toml"),
        (("old.json",), 2, "Usage"),
        (("old.json", "new.json", "--fail-on", "some"), 2, "Usage"),
        (("old.json", "new.json", "--json", "--markdown"), 2, "Usage"),
    ],
)
def test_the_exit_code_says_how_it_went(
    run: Callable[..., Done], words: tuple[str, ...], code: int, said: str
) -> None:
    shown = run(*words)
    assert shown.code == code
    assert shown.err.startswith(said)


def test_a_failure_is_json_as_well(run: Callable[..., Done]) -> None:
    values = run("old.json", "none.json", "--json").json
    assert values["ok"] is False
    assert [one["code"] for one in values["diagnostics"]] == ["AW066"]


def test_help_says_how_a_word_is_understood(run: Callable[..., Done]) -> None:
    text = " ".join(run("--help").out.replace("│", " ").split())
    assert "A file, if one exists by that name or the word ends in .json" in text
    assert "Else a git revision, whose committed documents are read" in text
    assert "Example: authwright diff 0.11 0.12 --markdown" in text
