"""The command line: what it prints where, and its exit codes."""

import io
import itertools
import json
import re
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest

from authwright import __version__
from authwright.cli import targets as targets_command
from authwright.cli.console import SETTINGS
from authwright.pipeline import files
from authwright.plan import FileJob, Plan
from authwright.targets.base import Inputs, Target
from tests.support.commands import Done, typed
from tests.support.shop import HEAD, TAIL

BODY = '''
class Order(Model):
    """Something that somebody wants."""
    name: Annotated[str, Field(min_length=3)]
    """What is ordered."""
    code: Annotated[Secret, Field(max_length=8)]
    """The code that opens the box."""
    amount: Annotated[int | None, Omitted("null")] = None
    """How many."""

ENDPOINTS = (
    Endpoint(name="place", method="POST", path="/", summary="Place an order.", callers=(ANYONE,),
        request=Order, response=Order,
        examples=(Example("one", "One box.", request={"name": "box", "code": "1"},
            response={"name": "box", "code": "1", "amount": 2}),)),
)
'''
COUNT = itertools.count()


class Fake:
    """Writes one file a model and version."""

    name = "fake"
    summary = "Names of models"
    language = ""

    def plan(self, inputs: Inputs) -> Plan:
        jobs = [
            FileJob(f"{version}/{name}.txt", make=lambda name=name: f"{name}\n")  # type: ignore[misc]  # bound early
            for version, document in inputs.documents.items()
            for name in document.schemas
        ]
        return Plan(self.name, inputs.config.output("models"), tuple(jobs), opens=("span/Order.txt",))


class Broken(Fake):
    """Plans a file that cannot be made."""

    name = "broken"

    def plan(self, inputs: Inputs) -> Plan:
        return Plan(self.name, "generated/broken", (FileJob("../../etc/passwd", make=lambda: ""),))


class Crashing(Fake):
    """Has a fault."""

    name = "crashing"

    def plan(self, inputs: Inputs) -> Plan:
        raise ZeroDivisionError("a fault of ours")


Run = Callable[..., Done]


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a project with a small spec, as the current folder, and targets that need no templates."""
    name = f"cli_shop_{next(COUNT)}"
    package = tmp_path / "spec" / name
    package.mkdir(parents=True)
    (package / "__init__.py").write_text(HEAD + BODY + TAIL, encoding="utf-8")
    (tmp_path / "pyproject.toml").write_text(f'[tool.authwright]\nspec = "{name}"\ntargets = ["fake"]\n')
    known: dict[str, Target] = {"fake": Fake(), "broken": Broken(), "crashing": Crashing()}
    monkeypatch.setattr(files, "targets", lambda: known)
    monkeypatch.setattr(targets_command, "registered", lambda: known)
    monkeypatch.setattr(sys, "path", [*sys.path])
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def run(project: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Iterator[Run]:
    """Give a function that runs a command line in the project."""

    yield partial(typed, capsys, monkeypatch)
    SETTINGS.debug = False


def put(project: Path, name: str, text: str) -> str:
    (project / name).write_text(text, encoding="utf-8")
    return name


def test_build_writes_reports_and_says_what_to_open(run: Run, project: Path) -> None:
    shown = run("build")
    assert (shown.code, shown.err) == (0, "")
    assert "generated/models/span/Order.txt" in shown.out
    assert "4 files written, 0 removed, 0 unchanged" in shown.out
    assert (project / "generated/models/2/Order.txt").read_text() == "Order\n"
    assert "0 files written, 0 removed, 4 unchanged" in run("build").out


def test_build_json(run: Run) -> None:
    values = run("build", "--json").json
    assert values["ok"] is True
    assert values["targets"] == [
        {"name": "fake", "root": "generated/models", "files": 3, "open": ["span/Order.txt"]}
    ]
    assert len(values["changed"]) == 4


def test_generate_takes_names_and_refuses_unknown_ones(run: Run) -> None:
    assert run("generate", "fake").code == 0
    shown = run("generate", "cake", "--json")
    assert shown.code == 1
    assert shown.err.startswith('error AW040: there is no target "cake"\n  hint: known targets: fake')
    assert shown.json["ok"] is False
    assert [one["code"] for one in shown.json["diagnostics"]] == ["AW040"]
    assert "hint: did you mean fake? known targets: fake" in run("generate", "fakes").err


def test_generate_writes_only_what_fits_and_says_how_much(run: Run, project: Path) -> None:
    shown = run("generate", "fake", "--only", "1/*", "--only", "span/")
    assert (shown.code, shown.err) == (0, "")
    assert shown.out.splitlines()[-1] == "2 of 3 files were made, the others are as they were"
    assert not (project / "generated/models/2").exists()
    shown = run("generate", "fake", "--only", "3/*")
    assert shown.code == 1
    assert shown.err.startswith('error AW058: "3/*" matches no file\n  hint: there are 1/, 2/, span/; ')


def test_a_dry_run_writes_nothing(run: Run, project: Path) -> None:
    shown = run("build", "--dry-run")
    assert (shown.code, shown.err) == (0, "")
    assert shown.out.splitlines()[0] == "add     generated/manifest.json"
    assert shown.out.splitlines()[-1] == (
        "4 to add, 0 to change, 0 to remove, 0 unchanged; nothing was written"
    )
    assert not (project / "generated").exists()
    run("build")
    (project / "generated/models/1/Order.txt").write_text("Odor\n")
    values = run("generate", "fake", "--only", "1/", "--dry-run", "--json").json
    assert values == {
        "ok": True,
        "dry_run": True,
        "added": [],
        "changed": ["generated/models/1/Order.txt"],
        "removed": [],
        "unchanged": 1,
    }
    assert (project / "generated/models/1/Order.txt").read_text() == "Odor\n"


def test_differences_are_printed_as_a_diff(run: Run, project: Path) -> None:
    run("build")
    (project / "generated/models/1/Order.txt").write_text("Odor\n")
    path = "generated/models/1/Order.txt"
    diff = f"--- a/{path}\n+++ b/{path}\n@@ -1 +1 @@\n-Odor\n+Order\n"
    assert run("build", "--diff").out == diff
    assert run("build", "--diff", "--json").json["diff"] == diff


def test_a_dry_run_says_that_an_interrupted_build_comes_first(run: Run, project: Path) -> None:
    (project / ".authwright-build").mkdir()
    shown = run("build", "--dry-run")
    assert shown.code == 0
    assert shown.err.startswith("warning AW055: an earlier build was interrupted")
    assert (project / ".authwright-build").is_dir()


def test_templates_are_listed(run: Run) -> None:
    assert run("templates", "--json").json == []
    assert run("templates").out == "template  view  files  overridden by\n"


def test_a_plan_that_leaves_its_folder_writes_nothing(run: Run, project: Path) -> None:
    shown = run("generate", "fake", "broken")
    assert shown.code == 1
    assert "AW050" in shown.err
    assert not (project / "generated").exists()


def test_verify_finds_a_hand_edit(run: Run, project: Path) -> None:
    run("build")
    assert run("verify").code == 0
    (project / "generated/models/1/Order.txt").write_text("Odor\n")
    shown = run("verify")
    assert shown.code == 1
    assert shown.err.startswith("generated/models/1/Order.txt: error AW051: this file was edited by hand\n")
    found = run("verify", "--json").json["diagnostics"]
    assert [(one["code"], one["file"]) for one in found] == [("AW051", "generated/models/1/Order.txt")]


def test_findings_of_the_spec_are_printed_with_their_place(run: Run, project: Path) -> None:
    (file,) = project.glob("spec/*/__init__.py")
    file.write_text(file.read_text().replace('request={"name": "box"', 'request={"name": 3'))
    shown = run("build")
    assert shown.code == 1
    assert re.match(r"spec/cli_shop_\d+/__init__\.py:\d+: error AW011: ", shown.err)
    assert "\n  at #/paths/" in shown.err


def test_export_prints_documents(run: Run, project: Path) -> None:
    assert run("export", "--version", "2").json["x-aw-version"] == "2"
    assert run("export").json["x-aw-version"] == "span"
    assert run("export", "--format", "bundle").json["$id"].endswith(":span:bundle")
    assert "x-aw-version" not in run("export", "--format", "raw").json
    assert run("export", "--output", "made.json").out == ""
    assert json.loads((project / "made.json").read_text())["openapi"] == "3.1.1"
    assert run("export", "--output", "no/such/folder.json").code == 1


def test_an_unknown_version_is_named(run: Run) -> None:
    shown = run("export", "--version", "3")
    assert shown.code == 1
    assert 'AW005: the spec has no version "3"' in shown.err
    assert "known versions: 1, 2, span" in shown.err


def test_ir_is_json(run: Run) -> None:
    values = run("ir", "--version", "1").json
    assert (values["kind"], values["version"]) == ("Api", "1")


def test_a_target_is_a_line_in_a_pipe(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Fake, "summary", "word " * 40 + "end")
    assert run("targets").out.splitlines()[1].endswith("word end")


def test_targets(run: Run) -> None:
    lines = run("targets").out.splitlines()
    assert (lines[0].split(), lines[1].split(maxsplit=2)) == (
        ["target", "language", "what"],
        ["fake", "-", "Names of models"],
    )
    assert run("targets", "--json").json[0] == {
        "name": "fake",
        "language": "",
        "summary": "Names of models",
    }


def test_validate_accepts_and_counts(run: Run, project: Path) -> None:
    file = put(project, "good.json", '{"name": "box", "code": "1"}')
    shown = run("validate", "Order", file, "--version", "2", "--request")
    assert (shown.code, shown.out, shown.err) == (0, "", "payloads: 1, problems: 0\n")


def test_validate_names_line_pointer_and_reason_and_hides_values(run: Run, project: Path) -> None:
    text = '{\n "name": "s3",\n "code": "hunter2-hunter2",\n "amount": "s3cret"\n}'
    shown = run("validate", "Order", put(project, "bad.json", text))
    assert shown.code == 1
    assert sorted(shown.out.splitlines()) == [
        "bad.json:2: #/name: expected at least 3 characters",
        "bad.json:3: #/code: expected at most 8 characters",
        "bad.json:4: #/amount: expected an integer or null, got a string",
    ]
    shown = run("validate", "Order", put(project, "list.json", '[{"code": "hunter2"}]'))
    assert shown.out == "list.json:1: #: expected an object, got an array\n"
    shown = run("validate", "Order", put(project, "part.json", '{"code": "hunter2"}'))
    assert shown.out == "part.json:1: #/name: required, but missing\n"


def test_validate_reads_ndjson_and_the_standard_input(
    run: Run, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = '{"name": "box", "code": "1"}\n\n{"name": "box"}\n{"name": \n'
    shown = run("validate", "Order", put(project, "many.ndjson", text))
    assert shown.out == "many.ndjson:3: #/code: required, but missing\n"
    assert "many.ndjson:4: error AW062: not JSON" in shown.err
    assert shown.code == 1
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO("\n".join(text.split("\n")[:3]).encode())))
    values = run("validate", "Order", "-", "--ndjson", "--json").json
    assert values == {
        "ok": False,
        "payloads": 2,
        "problems": [{"file": "<stdin>", "line": 3, "pointer": "#/code", "reason": "required, but missing"}],
        "diagnostics": [],
    }


@pytest.mark.parametrize("text", ["{", "", "NaN", "\ufeff{", "[" * 100_000])
def test_validate_refuses_what_is_no_json(run: Run, project: Path, text: str) -> None:
    shown = run("validate", "Order", put(project, "bad.json", text))
    assert shown.code == 1
    assert "AW062" in shown.err


def test_validate_names_unknown_models_and_missing_files(run: Run) -> None:
    shown = run("validate", "Ordr", "-")
    assert shown.code == 1
    assert "AW061" in shown.err
    assert "did you mean Order?" in shown.err
    assert "AW062" in run("validate", "Order", "lacking.json").err


@pytest.mark.parametrize(
    "words",
    [
        ("bake",),
        ("build", "--cake"),
        ("generate",),
        ("export", "--format", "pdf"),
        ("validate", "Order"),
        ("validate", "Order", "a.json", "--request", "--response"),
        ("build", "--project", "no/such/folder"),
    ],
)
def test_wrong_usage(run: Run, words: tuple[str, ...]) -> None:
    assert run(*words).code == 2


def test_a_wrong_configuration(run: Run, project: Path) -> None:
    put(project, "pyproject.toml", "[tool.authwright]\nspeck = 1\nspec = 'x'\n")
    shown = run("build")
    assert shown.code == 1
    assert shown.err.startswith("pyproject.toml:2: error AW060")


def test_a_fault_of_ours_is_reported_without_a_traceback(run: Run) -> None:
    shown = run("generate", "crashing")
    assert shown.code == 70
    assert "internal error during plan: ZeroDivisionError: a fault of ours" in shown.err
    assert "--debug" in shown.err
    assert "Traceback" not in shown.err
    assert "Traceback" in run("generate", "crashing", "--debug").err


@pytest.mark.parametrize(
    "command", ["init", "build", "generate", "export", "verify", "ir", "targets", "templates", "validate"]
)
def test_every_help_has_an_example(run: Run, command: str) -> None:
    shown = run(command, "--help")
    assert shown.code == 0
    assert f"Example: authwright {command}" in " ".join(shown.out.split())


def test_the_version(run: Run) -> None:
    assert run("--version").out == f"authwright {__version__}\n"
    assert run().code == 2


def test_nothing_is_coloured_when_nobody_looks(run: Run) -> None:
    for words in (("build",), ("generate", "cake"), ("verify",), ("targets",)):
        shown = run(*words)
        assert "\x1b" not in shown.out + shown.err
