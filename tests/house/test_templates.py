"""Every template keeps the rules for templates, and none that breaks one is ever rendered."""

import ast
import inspect
import re
from pathlib import Path

import pytest
from jinja2 import Environment

from authwright.diagnostics import AuthwrightError
from authwright.resources import templates_folder
from authwright.stages.render import Templates
from authwright.stages.render import lint as rules
from tests.unit.test_template_lint import REFUSED

FOLDER = templates_folder()
# Hand-written sources, and the project that a new user begins with.
COPIED = {"static", "project", "__pycache__"}
FILES = sorted(file for file in FOLDER.rglob("*") if file.is_file() and not COPIED & {*file.parts})
TOO_DEEP = "".join(f"{{% for a{i} in view.b %}}" for i in range(4)) + "{% endfor %}" * 4
TOO_LONG = "x\n" * (rules.MAX_LINES + 1)
BROKEN = {**REFUSED, TOO_DEEP: "blocks nest deeper", TOO_LONG: "lines, at most"}


def problems(source: str) -> list[rules.Problem]:
    """Return the broken rules of a template's text."""
    environment = Environment(autoescape=True, trim_blocks=True, lstrip_blocks=True)
    return rules.lint(environment.parse(source), source)


def stated_rules() -> list[str]:
    """Return what the lint says of each rule, as a pattern of the message."""
    tree = ast.parse(inspect.getsource(rules))
    said: list[str] = []
    for node in ast.walk(tree):
        called = ast.unparse(node.func) if isinstance(node, ast.Call) else ""
        if isinstance(node, ast.Call) and called in ("self.refuse", "Problem") and len(node.args) == 2:
            said.append(_pattern(node.args[1]))
    return [one for one in said if one]


def _pattern(text: ast.expr) -> str:
    match text:
        case ast.Constant(value=str(words)):
            return re.escape(words)
        case ast.JoinedStr(values=values):
            return "".join(_pattern(v) if isinstance(v, ast.Constant) else ".*" for v in values)
        case _:
            return ""


def test_every_file_is_a_template_or_static() -> None:
    assert FILES
    assert [str(file) for file in FILES if file.suffix != ".jinja"] == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.relative_to(FOLDER).as_posix())
def test_a_template_keeps_the_rules(file: Path) -> None:
    assert problems(file.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("rule", stated_rules())
def test_each_rule_is_broken_by_a_sample(rule: str) -> None:
    messages = [problem.message for source in BROKEN for problem in problems(source)]
    assert any(re.fullmatch(rule, message) for message in messages)


def test_there_are_rules() -> None:
    assert len(stated_rules()) > 12


@pytest.mark.parametrize("source", BROKEN)
def test_a_template_that_breaks_a_rule_is_not_rendered(source: str, tmp_path: Path) -> None:
    (tmp_path / "broken.jinja").write_text(source, encoding="utf-8")
    with pytest.raises(AuthwrightError) as caught:
        Templates(tmp_path, FOLDER).render("broken.jinja", object())
    found = caught.value.diagnostics
    assert {one.code for one in found} == {"AW042"}
    assert any(BROKEN[source] in one.message for one in found)
    assert {one.location.file for one in found if one.location} == {str(tmp_path / "broken.jinja")}
