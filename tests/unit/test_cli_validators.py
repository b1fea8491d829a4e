"""`authwright validators`: anybody's schemas, without a project."""

import json
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from authwright.cli.console import SETTINGS
from tests.support.commands import Done, run_python, typed
from tests.support.python_modules import loaded

ORDER: dict[str, Any] = {
    "title": "Order",
    "type": "object",
    "properties": {"item": {"$ref": "item.json"}, "amount": {"type": "integer"}},
    "required": ["item"],
}
ITEM: dict[str, Any] = {"type": "string", "pattern": "^[a-z]+$", "format": "email"}


Run = Callable[..., Done]


@pytest.fixture
def run(schemas: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Iterator[Run]:
    """Give a function that runs a command line in the folder of schemas."""
    yield partial(typed, capsys, monkeypatch)
    SETTINGS.debug = False


@pytest.fixture
def schemas(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder, to work in, with two schemas."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "order.schema.json").write_text(json.dumps(ORDER))
    (tmp_path / "item.json").write_text(json.dumps(ITEM))
    return tmp_path


def test_one_file_for_all_is_printed(run: Run, schemas: Path) -> None:
    shown = run("validators", "order.schema.json", "item.json", "--language", "python", "--single-file")
    assert (shown.code, shown.err) == (0, "")
    made = loaded(shown.out)
    assert made.is_order({"item": "tea", "amount": 2})
    assert [made.describe(one) for one in made.order_problems({"item": 7, "amount": 1.5})] == [
        "item: expected a string, got a number",
        "amount: expected an integer, got a fraction",
    ]
    assert made.is_item("tea")


def test_a_file_for_each_is_written(run: Run, schemas: Path) -> None:
    shown = run(
        "validators", "order.schema.json", "item.json", "--language", "python", "--out", "made", "--json"
    )
    assert json.loads(shown.out) == {"ok": True, "files": ["made/order.py", "made/item.py"]}
    assert sorted(path.name for path in (schemas / "made").iterdir()) == ["item.py", "order.py"]
    alone = "import sys; sys.path.insert(0, '.'); import order; print(order.is_order({'item': 'tea'}))"
    assert run_python(schemas / "made", "-I", "-S", "-c", alone).out == "True\n"
    made = loaded((schemas / "made" / "order.py").read_text())
    assert not made.is_order({"item": "TEA"})


def test_options_decide_what_is_refused(run: Run, schemas: Path) -> None:
    files = ("order.schema.json", "item.json", "--language", "python", "--single-file")
    plain, strict = (
        loaded(run("validators", *files, *more).out)
        for more in ((), ("--closed", "--assert-formats", "--longest-match", "3"))
    )
    assert plain.is_order({"item": "tea", "more": 1})
    assert not strict.is_order({"item": "tea", "more": 1})
    assert not strict.is_item("tea")
    assert [rule.code for _, rule in strict.item_problems("teas")][:1] == ["too_long_to_match"]


def test_typescript_is_written_from_the_same_schemas(run: Run, schemas: Path) -> None:
    shown = run("validators", "order.schema.json", "item.json", "--language", "typescript", "--single-file")
    assert shown.code == 0
    assert "export function isOrder(value: unknown)" in shown.out


def test_remotes_are_named(run: Run, schemas: Path) -> None:
    (schemas / "alone.json").write_text('{"$ref": "https://example.org/item.json"}')
    command = ("validators", "alone.json", "--language", "python", "--single-file")
    assert "AW121" in run(*command).err
    shown = run(*command, "--remote", "https://example.org/item.json=item.json")
    assert shown.code == 0
    assert loaded(shown.out).is_alone("tea")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("order.schema.json", "--language", "python"), "--out"),
        (("order.schema.json", "--language", "cobol", "--single-file"), "cobol"),
        (("order.schema.json", "--language", "python", "--single-file", "--remote", "x"), "URI=FILE"),
        (("--language", "python", "--single-file"), "SCHEMA"),
    ],
)
def test_wrong_usage_is_2(run: Run, schemas: Path, words: tuple[str, ...], said: str) -> None:
    shown = run("validators", *words)
    assert shown.code == 2
    assert said in shown.err


def test_nothing_is_written_when_something_is_wrong(run: Run, schemas: Path) -> None:
    (schemas / "wrong.json").write_text('{"type": "text"}')
    shown = run(
        "validators", "order.schema.json", "item.json", "wrong.json", "--language", "python", "--out", "made"
    )
    assert (shown.code, "AW120" in shown.err) == (1, True)
    assert not (schemas / "made").exists()
    (schemas / "file").write_text("")
    shown = run("validators", "item.json", "--language", "python", "--out", "file/made")
    assert (shown.code, "AW054" in shown.err) == (1, True)


def test_a_pattern_that_may_take_forever_is_a_warning(run: Run, schemas: Path) -> None:
    (schemas / "slow.json").write_text('{"pattern": "^(a+)+$"}')
    command = ("validators", "slow.json", "--language", "python", "--single-file")
    shown = run(*command)
    assert (shown.code, "warning AW127" in shown.err) == (0, True)
    shown = run(*command, "--strict", "--json")
    assert shown.code == 1
    assert json.loads(shown.out)["diagnostics"][0]["code"] == "AW127"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"[1", "wrong.json:1: error AW126: the schema cannot be read: not JSON"),
        (b"\xff\xfe{", "error AW126: the schema cannot be read: not JSON: it is not UTF-8"),
        (b"[" * 100_000, "error AW126: the schema cannot be read: it is nested too deeply"),
        (b'{"items":' * 250 + b"{}" + b"}" * 250, "error AW120: the schema is nested too deeply"),
        (b"7", "error AW120: a schema is an object or a boolean"),
    ],
)
def test_what_is_no_schema_is_a_finding(run: Run, schemas: Path, content: bytes, said: str) -> None:
    (schemas / "wrong.json").write_bytes(content)
    shown = run("validators", "wrong.json", "--language", "python", "--single-file")
    assert (shown.code, shown.out, said in shown.err) == (1, "", True)


def test_a_folder_is_no_file_to_write(run: Run, schemas: Path) -> None:
    (schemas / "made").mkdir()
    command = ("validators", "item.json", "--language", "python", "--single-file", "--out", "made")
    shown = run(*command)
    assert (shown.code, shown.err) == (1, 'error AW054: "made" cannot be written: it is a folder\n')
    assert sorted(path.name for path in schemas.iterdir()) == ["item.json", "made", "order.schema.json"]


def test_two_schemas_that_would_be_one_file_clash(run: Run, schemas: Path) -> None:
    for name in ("HTTPServer", "HttpServer"):
        (schemas / f"{name}.json").write_text(json.dumps({"title": name}))
    shown = run("validators", "HTTPServer.json", "HttpServer.json", "--language", "python", "--out", "made")
    assert (shown.code, "AW041" in shown.err, "http_server.py" in shown.err) == (1, True, True)
    assert not (schemas / "made").exists()


def test_findings_name_the_file_that_they_are_about(run: Run, schemas: Path) -> None:
    (schemas / "slow.json").write_text('{"patternProperties": {"^(a+)+$": {"$ref": "wrong.json"}}}')
    (schemas / "wrong.json").write_text('{"minLength": "8"}')
    shown = run("validators", "slow.json", "wrong.json", "--language", "python", "--out", "made")
    assert shown.code == 1
    assert "slow.json: warning AW127" in shown.err
    assert "at #/patternProperties/^(a+)+$" in shown.err
    assert "wrong.json: error AW120" in shown.err
