"""Each case gets its verdict, in both languages; and the files keep to the rules by which they are joined."""

import ast
import re
import time
from collections import Counter
from collections.abc import Callable, Sequence

import pytest

from authwright.checks.formats import FORMATS
from tests.conformance.formats.checkers import NAMES, python_verdicts, typescript_verdicts, wrong
from tests.conformance.formats.mutations import cases
from tests.support.formats_text import folder

CASES = list(cases())
Verdicts = Callable[[Sequence[tuple[str, str]]], list[bool]]
DRIVERS = pytest.mark.parametrize("verdicts", [python_verdicts, typescript_verdicts])
FILES = sorted({file for files in FORMATS.values() for file in files} - {"regex"})


def test_there_are_cases_of_both_kinds_for_each_format() -> None:
    assert min(Counter(case.format for case in CASES).values()) >= 15
    assert {(case.format, case.valid) for case in CASES} == {
        (n, valid) for n in NAMES for valid in (True, False)
    }


@DRIVERS
def test_each_case_gets_its_verdict(verdicts: Verdicts) -> None:
    assert wrong(CASES, verdicts([(case.format, case.text) for case in CASES])) == []


@DRIVERS
@pytest.mark.parametrize("name", NAMES)
def test_a_wrong_case_is_found(verdicts: Verdicts, name: str) -> None:
    turned = [case._replace(valid=not case.valid) for case in CASES if case.format == name]
    assert wrong(turned, verdicts([(case.format, case.text) for case in turned])) == turned


@DRIVERS
def test_long_hostile_texts_take_no_time(verdicts: Verdicts) -> None:
    frames = (
        "{}",
        "P{}D",
        "{}@a",
        "a@{}",
        '"{}"@a',
        "http://{}/",
        "http://[{}]",
        "a:{}~",
        "08:30:06.{}",
        "{{{}}}",
    )
    parts = (
        "1",
        "a",
        "-",
        ".",
        ":",
        "/",
        "~",
        "~0",
        "%",
        "%41",
        "{",
        "a,",
        "@",
        "\\",
        "1Y",
        "[",
        "a.",
        "xn--",
        "\u0300",
    )
    texts = [frame.format(part * (30_000 // len(part))) for frame in frames for part in parts]
    asked = [(name, text) for text in texts for name in NAMES]
    started = time.perf_counter()
    said = verdicts(asked[::7])
    assert True in said
    assert False in said
    assert time.perf_counter() - started < 20


@pytest.mark.parametrize("file", FILES)
def test_python_files_can_be_joined(file: str) -> None:
    tree = ast.parse((folder("python") / f"{file}.py").read_text(encoding="utf-8"))
    assert (tree.body[0].lineno, tree.body[0].end_lineno) == (1, 1)
    for node in tree.body[1:]:
        if isinstance(node, ast.Import | ast.ImportFrom):
            assert isinstance(node, ast.ImportFrom)
            assert node.level == 1
            assert node.lineno == node.end_lineno
        elif isinstance(node, ast.FunctionDef):
            assert not node.name.startswith("_") or node.name.startswith(f"_{file}_")
        elif isinstance(node, ast.Assign):
            assert all(
                isinstance(name, ast.Name) and name.id.startswith(f"_{file}_") for name in node.targets
            )
        else:
            assert isinstance(node, ast.Expr)
            assert isinstance(node.value, ast.Constant)


@pytest.mark.parametrize("file", FILES)
def test_typescript_files_can_be_joined(file: str) -> None:
    lines = (folder("typescript") / f"{file}.ts").read_text(encoding="utf-8").splitlines()
    first, *rest = file.split("_")
    prefix = first + "".join(word.capitalize() for word in rest)
    for line in lines:
        if line.startswith("import "):
            assert re.fullmatch(r'import \{ [\w, ]+ \} from "\./\w+\.js";', line)
        elif own := re.match(r"(?:const|let|function|type|interface|class) (\w+)", line):
            assert own[1].startswith(prefix)
        else:
            assert re.match(r"export function \w+\(|[ })/&|]|$", line), line


def test_each_format_names_what_its_files_use() -> None:
    used = {file: uses("python", f"{file}.py") | uses("typescript", f"{file}.ts") for file in FILES}
    for name in NAMES:
        files = FORMATS[name]
        for number, file in enumerate(files):
            assert used[file] <= set(files[:number])
        needed = {files[-1]}
        while more := {other for file in needed for other in used[file]} - needed:
            needed |= more
        assert needed == set(files), name


def uses(language: str, file: str) -> set[str]:
    """Return the files that one imports from."""
    text = (folder(language) / file).read_text(encoding="utf-8")
    return set(re.findall(r'^(?:from \.|import .* from "\./)(\w+)', text, re.MULTILINE))


@pytest.mark.parametrize(("language", "suffix"), [("python", ".py"), ("typescript", ".ts")])
def test_no_name_is_given_twice(language: str, suffix: str) -> None:
    found = Counter(
        name
        for file in folder(language).glob(f"*{suffix}")
        for name in re.findall(
            r"^(?:def|(?:export )?function|(?:export )?const) (\w+)",
            file.read_text(encoding="utf-8"),
            re.MULTILINE,
        )
    )
    assert max(found.values()) == 1


def test_no_file_is_left_over() -> None:
    for language, suffix in (("python", ".py"), ("typescript", ".ts")):
        assert {file.stem for file in folder(language).glob(f"*{suffix}")} >= set(FILES)
        assert {file.stem for file in folder(language).glob(f"*{suffix}")} <= {*FILES, "regex"}
